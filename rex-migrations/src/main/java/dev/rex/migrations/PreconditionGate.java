package dev.rex.migrations;

import dev.rex.migrations.Changelog.Changeset;
import java.util.List;
import java.util.stream.Collectors;
import liquibase.changelog.DatabaseChangeLog;
import liquibase.database.Database;
import liquibase.exception.PreconditionErrorException;
import liquibase.exception.PreconditionFailedException;
import liquibase.precondition.core.PreconditionContainer;
import liquibase.precondition.core.PreconditionContainer.OnSqlOutputOption;
import org.jspecify.annotations.Nullable;

/** Asks the preconditions of a changeset, and decides as its {@code onFail} and {@code onError} say. */
final class PreconditionGate {
    private final Database database;
    private final ValueMask mask;

    PreconditionGate(MigrationSession session) {
        this.database = session.database();
        this.mask = session.script().placeholders().mask();
    }

    /** What becomes of a changeset. */
    enum Decision {
        RUN,
        SKIP,
        MARK
    }

    /** Asks on behalf of a changeset. */
    Decision decide(Changeset changeset) {
        return decide(changeset.source().getPreconditions(), changeset.source().getChangeLog(), changeset);
    }

    /**
     * Decides for a script that is only shown. The database is not yet in the state in which the changeset would find it, so
     * that, as in Liquibase, preconditions count as met unless {@code onSqlOutput} says otherwise.
     */
    Decision decideUnseen(Changeset changeset) {
        PreconditionContainer preconditions = changeset.source().getPreconditions();
        if (preconditions == null || preconditions.getOnSqlOutput() == OnSqlOutputOption.IGNORE) {
            return Decision.RUN;
        }
        if (preconditions.getOnSqlOutput() == OnSqlOutputOption.FAIL) {
            throw refused(changeset, "its onSqlOutput says not to show it");
        }
        return decide(changeset);
    }

    /** Asks on behalf of a whole changelog, which only runs or does not. */
    void refuse(DatabaseChangeLog changelog) {
        Decision decision = decide(changelog.getPreconditions(), changelog, null);
        if (decision != Decision.RUN) {
            throw refused(null, "it says not to run");
        }
    }

    private Decision decide(
            @Nullable PreconditionContainer preconditions, DatabaseChangeLog changelog, @Nullable Changeset changeset) {
        if (preconditions == null) {
            return Decision.RUN;
        }
        try {
            preconditions.check(database, changelog, changeset == null ? null : changeset.source(), null);
            return Decision.RUN;
        } catch (PreconditionFailedException e) {
            return decide(preconditions.getOnFail(), changeset, reasons(e));
        } catch (PreconditionErrorException e) {
            return decide(preconditions.getOnError(), changeset, reasons(e));
        }
    }

    /** @param option Liquibase has the same ones for a failure and for an error, in two enums */
    private Decision decide(Enum<?> option, @Nullable Changeset changeset, String reasons) {
        return switch (option.name()) {
            case "HALT" -> throw refused(changeset, reasons);
            case "CONTINUE" -> Decision.SKIP;
            case "MARK_RAN" -> Decision.MARK;
            default -> Decision.RUN;
        };
    }

    private static String reasons(PreconditionFailedException e) {
        List<String> reasons = e.getFailedPreconditions().stream()
                .map(p -> String.valueOf(p.getMessage()))
                .toList();
        return reasons.isEmpty() ? String.valueOf(e.getMessage()) : String.join(", ", reasons);
    }

    private static String reasons(PreconditionErrorException e) {
        return e.getErrorPreconditions().stream()
                .map(p -> String.valueOf(p.getCause() == null ? p : p.getCause().getMessage()))
                .collect(Collectors.joining(", "));
    }

    private MigrationException refused(@Nullable Changeset changeset, String why) {
        String what = changeset == null ? "The changelog" : "Migration " + changeset.id() + " at " + changeset.place();
        return new MigrationException(
                MigrationException.Reason.PRECONDITION,
                changeset == null ? null : changeset.id(),
                what + " does not run: a precondition is not met: " + mask.of(why),
                "Bring the database into the state that it asks for, or change its onFail.",
                null);
    }
}

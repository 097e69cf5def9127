package dev.rex.migrations;

import dev.rex.migrations.Changelog.Changeset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import liquibase.change.AbstractSQLChange;
import liquibase.change.Change;
import liquibase.exception.SetupException;
import liquibase.exception.ValidationErrors;
import org.jspecify.annotations.Nullable;

/** What must hold for every changeset of a run before the first of them runs. */
final class StatementChecks {
    private static final Pattern NOTHING = Pattern.compile(";*");
    /** What to look for before the SQL is split into statements, which takes long for a big one. */
    private static final Pattern SUSPECT = Pattern.compile(
            "\\b(begin|commit|rollback|abort|start\\s+transaction|end\\s+(transaction|work))\\b",
            Pattern.CASE_INSENSITIVE);
    /**
     * A statement without its white space. Liquibase does not split after {@code begin}; and a bare {@code end} is more
     * likely the end of a body that was cut to pieces.
     */
    private static final Pattern TRANSACTION = Pattern.compile(
            "(begin|commit|rollback|abort)(transaction|work|deferred|immediate|exclusive|andchain|andnochain)?(;.*)?"
                    + "|end(transaction|work)(;.*)?"
                    + "|starttransaction.*",
            Pattern.CASE_INSENSITIVE);

    private final MigrationSession session;

    StatementChecks(MigrationSession session) {
        this.session = session;
    }

    /** Before changesets are applied. */
    void up(List<Changeset> work) {
        for (Changeset changeset : work) {
            for (Change change : changeset.source().getChanges()) {
                complete(changeset, change);
                refuseTransactions(changeset, change);
            }
        }
    }

    /** Before they are rolled back. */
    void down(List<Changeset> work) {
        for (Changeset changeset : work) {
            changeset.source().getRollback().getChanges().forEach(change -> refuseTransactions(changeset, change));
        }
    }

    private void complete(Changeset changeset, Change change) {
        try {
            change.finishInitialization();
        } catch (SetupException e) {
            throw refused(changeset, String.valueOf(e.getMessage()), null);
        }
        if (change instanceof AbstractSQLChange sql && SqlText.of(text(sql)).matches(NOTHING)) {
            throw refused(changeset, "it holds no SQL", "Write its statements below the --changeset line.");
        }
        ValidationErrors errors = change.validate(session.database());
        if (errors != null && errors.hasErrors()) {
            throw refused(changeset, String.join(", ", errors.getErrorMessages()), null);
        }
    }

    private void refuseTransactions(Changeset changeset, Change change) {
        if (changeset.migration().transactional()
                && change instanceof AbstractSQLChange sql
                && SUSPECT.matcher(text(sql)).find()
                && endsTransaction(sql)) {
            throw refused(
                    changeset,
                    "it begins or ends a transaction by itself",
                    "Rex runs each migration in one transaction: take the statement out, or add runInTransaction:false to"
                            + " the --changeset line.");
        }
    }

    private boolean endsTransaction(AbstractSQLChange change) {
        return Arrays.stream(change.generateStatements(session.database()))
                .anyMatch(statement -> SqlText.of(statement.toString()).matches(TRANSACTION));
    }

    private static String text(AbstractSQLChange change) {
        return Objects.requireNonNullElse(change.getSql(), "");
    }

    private MigrationException refused(Changeset changeset, String why, @Nullable String hint) {
        return new MigrationException(
                MigrationException.Reason.FORMAT,
                changeset.id(),
                "Migration " + changeset.id() + " at " + changeset.place() + " cannot run: " + why,
                hint,
                null);
    }
}

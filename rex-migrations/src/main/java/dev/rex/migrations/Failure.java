package dev.rex.migrations;

import dev.rex.migrations.Changelog.Changeset;
import dev.rex.migrations.DatabaseRules.Advice;
import dev.rex.migrations.MigrationException.Reason;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import liquibase.changelog.ChangeLogParameters;
import liquibase.changelog.DatabaseChangeLog;
import liquibase.exception.UnknownChangeLogParameterException;
import org.jspecify.annotations.Nullable;

/** Makes one clear error of what went wrong in a changeset. */
final class Failure {
    private static final int SHORT = 300;
    private static final Pattern WITH_BODY = Pattern.compile(
            "(?is).*(\\$\\w*\\$|\\bcreate\\s+(or\\s+replace\\s+)?(\\w+\\s+)?(trigger|function|procedure)\\b).*");

    private final MigrationSession session;
    private final Changeset changeset;
    private final boolean down;
    private final int before;

    /** @param before how many changesets of this run are committed already */
    Failure(MigrationSession session, Changeset changeset, boolean down, int before) {
        this.session = session;
        this.changeset = changeset;
        this.down = down;
        this.before = before;
    }

    /** @param takenBack whether a transaction that its statements had begun was open, and is taken back */
    MigrationException explain(Exception cause, boolean takenBack) {
        if (cause instanceof MigrationException known) {
            return known;
        }
        List<String> statements = session.watch().executed();
        SQLException refusal = refusal(cause);
        String what = (down ? "The rollback of migration " : "Migration ") + changeset.id() + " failed at ";
        Optional<Advice> known = refusal == null ? Optional.empty() : rules().advice(refusal);
        Reason reason = known.map(Advice::reason).orElse(Reason.SQL_FAILED);
        if (statements.isEmpty()) {
            return failure(
                    reason,
                    what + changeset.place() + lines("when it was recorded and committed", said(root(cause))),
                    kept(takenBack),
                    known.map(Advice::hint).orElse(null),
                    cause);
        }
        String last = statements.get(statements.size() - 1);
        String said = said(refusal == null ? root(cause) : refusal);
        String advice = known.map(Advice::hint).orElseGet(() -> advice(last, said));
        return failure(
                reason,
                what + place(statements) + lines("statement: " + shortened(mask().of(last)), said),
                kept(takenBack),
                advice,
                cause);
    }

    private String place(List<String> statements) {
        ScriptFiles files = session.script().files();
        SourceLines lines = new SourceLines(files);
        Migration migration = changeset.migration();
        String undo = changeset.undo();
        return down && undo != null
                ? files.display(undo) + ":" + lines.lineOf(undo, this::filled, statements)
                : files.display(migration.source()) + ":" + lines.lineOf(migration, down, this::filled, statements);
    }

    /** A line of the source as the database gets it. */
    private String filled(String line) {
        DatabaseChangeLog changelog = changeset.source().getChangeLog();
        ChangeLogParameters parameters = changelog.getChangeLogParameters();
        try {
            return parameters == null
                    ? session.script().placeholders().fillKnown(line)
                    : parameters.expandExpressions(line, changelog);
        } catch (UnknownChangeLogParameterException e) {
            return line;
        }
    }

    private ValueMask mask() {
        return session.script().placeholders().mask();
    }

    private DatabaseRules rules() {
        return session.kind().rules();
    }

    private static String lines(String what, String said) {
        String newLine = System.lineSeparator();
        return newLine + "  " + what + newLine + "  database:  "
                + said.strip().replaceAll("\\R", newLine + "             ");
    }

    private String kept(boolean takenBack) {
        if (changeset.migration().transactional()) {
            return "Nothing of it was kept.";
        }
        return takenBack
                ? "The transaction that it had begun was taken back; what came before its begin is kept."
                : "It runs outside a transaction: what came before this statement is kept.";
    }

    private MigrationException failure(
            Reason reason, String message, String kept, @Nullable String advice, Exception cause) {
        String others = before == 0 ? "" : " The " + before + " before it in this run stay.";
        return new MigrationException(
                reason,
                changeset.id(),
                message,
                kept + others + " " + (advice == null ? "Correct it and run again." : mask().of(advice)),
                mask().of(cause));
    }

    private @Nullable String advice(String statement, String said) {
        if (!changeset.migration().transactional()) {
            Optional<String> remains = rules().remains(statement);
            if (remains.isPresent()) {
                return remains.get();
            }
        }
        if (changeset.migration().transactional()
                && said.toLowerCase(Locale.ROOT).contains("transaction")) {
            return "If the statement cannot run in a transaction, give it a changeset of its own with"
                    + " runInTransaction:false.";
        }
        if (WITH_BODY.matcher(statement).matches()) {
            return "If the statement was cut at a semicolon within its body, add splitStatements:false, or an"
                    + " endDelimiter, to the --changeset line.";
        }
        return null;
    }

    private static @Nullable SQLException refusal(Throwable cause) {
        for (Throwable t = cause; t != null; t = t.getCause()) {
            if (t instanceof SQLException refusal) {
                return refusal;
            }
        }
        return null;
    }

    private static Throwable root(Throwable cause) {
        return cause.getCause() == null ? cause : root(cause.getCause());
    }

    private String said(Throwable cause) {
        return mask().of(String.valueOf(cause.getMessage()).strip());
    }

    private static String shortened(String statement) {
        String line = statement.strip().replaceAll("\\s+", " ");
        return line.length() <= SHORT ? line : line.substring(0, SHORT) + " ...";
    }
}

package dev.rex.migrations;

import dev.rex.migrations.Changelog.Changeset;
import dev.rex.schema.text.SqlScanner;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
            "\\b(pragma|begin|commit|rollback|abort|start\\s+transaction|end\\s+(transaction|work)"
                    + "|concurrently|vacuum|reindex|(create|drop)\\s+(database|tablespace)|alter\\s+system)\\b",
            Pattern.CASE_INSENSITIVE);
    /**
     * A statement without its white space. A bare {@code end} is more likely the end of a body that was cut to pieces.
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
            List<Change> changes = changeset.source().getChanges();
            changes.forEach(change -> complete(changeset, change));
            refuseStatements(changeset, changes);
        }
    }

    /** Before they are rolled back. */
    void down(List<Changeset> work) {
        for (Changeset changeset : work) {
            refuseStatements(changeset, changeset.source().getRollback().getChanges());
        }
    }

    private void complete(Changeset changeset, Change change) {
        try {
            change.finishInitialization();
        } catch (SetupException e) {
            throw refused(changeset, String.valueOf(e.getMessage()), null);
        }
        if (change instanceof AbstractSQLChange sql && CompactSql.of(text(sql)).matches(NOTHING)) {
            throw refused(changeset, "it holds no SQL", "Write its statements below the --changeset line.");
        }
        ValidationErrors errors = change.validate(session.database());
        if (errors != null && errors.hasErrors()) {
            throw refused(changeset, String.join(", ", errors.getErrorMessages()), null);
        }
    }

    private void refuseStatements(Changeset changeset, List<Change> changes) {
        List<AbstractSQLChange> sql = changes.stream()
                .filter(AbstractSQLChange.class::isInstance)
                .map(AbstractSQLChange.class::cast)
                .toList();
        if (sql.stream().noneMatch(change -> SUSPECT.matcher(text(change)).find())) {
            return;
        }
        List<String> statements = sql.stream().flatMap(this::statements).toList();
        for (String statement : statements) {
            if (changeset.migration().transactional()) {
                refuseWithinTransaction(changeset, statement);
            } else if (statements.size() > 1 && session.kind().rules().mustBeAlone(statement)) {
                throw refused(
                        changeset,
                        "it is not alone in it: " + SqlScanner.ANY.onOneLine(statement),
                        "Give the statement a migration of its own: should it fail, the others would run twice.");
            }
        }
    }

    private void refuseWithinTransaction(Changeset changeset, String statement) {
        if (CompactSql.of(statement).matches(TRANSACTION)) {
            throw refused(
                    changeset,
                    "it begins or ends a transaction by itself",
                    "Rex runs each migration in one transaction: take the statement out, or " + outside() + ".");
        }
        Optional<String> instead = session.kind().rules().ignoredWithinTransactions(statement);
        if (instead.isPresent()) {
            throw refused(
                    changeset,
                    "the database ignores a statement in it within a transaction: "
                            + SqlScanner.ANY.onOneLine(statement),
                    instead.get() + ", and " + outside() + ".");
        }
        if (session.kind().rules().refusesTransactions(statement)) {
            throw refused(
                    changeset,
                    "a statement in it cannot run in a transaction: " + SqlScanner.ANY.onOneLine(statement),
                    "Give it a migration of its own, and " + outside() + ".");
        }
    }

    private String outside() {
        return session.script().flyway() == null
                ? "add runInTransaction:false to the --changeset line"
                : "say executeInTransaction=false in a file of its script's name and .conf";
    }

    /** One by one, also those that are sent together. */
    private Stream<String> statements(AbstractSQLChange change) {
        return Arrays.stream(change.generateStatements(session.database()))
                .flatMap(statement -> session.kind().statements(statement.toString()).stream());
    }

    private static String text(AbstractSQLChange change) {
        return Objects.requireNonNullElse(change.getSql(), "");
    }

    private MigrationException refused(Changeset changeset, String why, @Nullable String hint) {
        return new MigrationException(
                MigrationException.Reason.FORMAT,
                changeset.id(),
                "Migration " + changeset.id() + " at " + changeset.place() + " cannot run: "
                        + session.script().placeholders().mask().of(why),
                hint,
                null);
    }
}

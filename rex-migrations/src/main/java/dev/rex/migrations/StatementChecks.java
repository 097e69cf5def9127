package dev.rex.migrations;

import dev.rex.migrations.Changelog.Changeset;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import liquibase.change.AbstractSQLChange;
import liquibase.change.Change;
import liquibase.database.Database;
import liquibase.exception.SetupException;
import liquibase.exception.ValidationErrors;
import org.jspecify.annotations.Nullable;

/** What must hold for every changeset of a run before the first of them runs. */
final class StatementChecks {
    /** Without white space; Liquibase does not split after {@code begin}. A bare {@code end} is more likely the end of a body cut to pieces. */
    private static final Pattern TRANSACTION = Pattern.compile(
            "((begin|commit|rollback|abort)(transaction|work|deferred|immediate|exclusive|andchain|andnochain)?|end(transaction|work))(;.*)?"
                    + "|starttransaction.*",
            Pattern.CASE_INSENSITIVE);

    private final MigrationSession session;

    StatementChecks(MigrationSession session) {
        this.session = session;
    }

    void check(List<Changeset> work) {
        work.forEach(this::check);
    }

    private void check(Changeset changeset) {
        for (Change change : changeset.source().getChanges()) {
            check(changeset, change);
        }
    }

    private void check(Changeset changeset, Change change) {
        Database database = session.database();
        try {
            change.finishInitialization();
        } catch (SetupException e) {
            throw refused(changeset, String.valueOf(e.getMessage()), null);
        }
        List<SqlText> statements = change instanceof AbstractSQLChange ? statements(change, database) : List.of();
        if (change instanceof AbstractSQLChange && statements.stream().allMatch(SqlText::isEmpty)) {
            throw refused(changeset, "it holds no SQL", "Write its statements below the --changeset line.");
        }
        ValidationErrors errors = change.validate(database);
        if (errors != null && errors.hasErrors()) {
            throw refused(changeset, String.join(", ", errors.getErrorMessages()), null);
        }
        if (changeset.migration().transactional() && statements.stream().anyMatch(s -> s.matches(TRANSACTION))) {
            throw refused(
                    changeset,
                    "it begins or ends a transaction by itself",
                    "Rex runs each migration in one transaction: take the statement out, or add runInTransaction:false to"
                            + " the --changeset line.");
        }
    }

    private static List<SqlText> statements(Change change, Database database) {
        return Arrays.stream(change.generateStatements(database))
                .map(s -> SqlText.of(s.toString()))
                .toList();
    }

    private MigrationException refused(Changeset changeset, String why, @Nullable String hint) {
        Migration migration = changeset.migration();
        return new MigrationException(
                MigrationException.Reason.FORMAT,
                migration.id(),
                "Migration " + migration.id() + " at "
                        + session.script().files().display(migration.source()) + ":" + migration.line()
                        + " cannot run: " + why,
                hint,
                null);
    }
}

package dev.rex.migrations;

import dev.rex.migrations.Changelog.Changeset;
import java.util.List;
import liquibase.ChecksumVersion;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.change.AbstractSQLChange;
import liquibase.change.Change;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.filter.ChangeSetFilter;
import liquibase.changelog.filter.ContextChangeSetFilter;
import liquibase.changelog.filter.DbmsChangeSetFilter;
import liquibase.changelog.filter.IgnoreChangeSetFilter;
import liquibase.changelog.filter.LabelChangeSetFilter;
import liquibase.database.Database;
import liquibase.database.DatabaseList;
import liquibase.exception.ValidationErrors;
import org.jspecify.annotations.Nullable;

/** Makes a migration of each of Liquibase's changesets. Called within a {@link LiquibaseScope}. */
final class ChangesetReader {
    private final ScriptFiles files;
    private final SourceLines lines;
    private final @Nullable Database database;
    private final List<ChangeSetFilter> filters;

    ChangesetReader(MigrationScript script, SourceLines lines, @Nullable Database database) {
        this.files = script.files();
        this.lines = lines;
        this.database = database;
        this.filters = List.of(
                new DbmsChangeSetFilter(database),
                new IgnoreChangeSetFilter(),
                new ContextChangeSetFilter(new Contexts(script.options().contexts())),
                new LabelChangeSetFilter(new LabelExpression(script.options().labels())));
    }

    /** The changeset, whose file may be written in any form. */
    Changeset read(ChangeSet source) {
        String file = files.resolve(source.getChangeLog().getPhysicalFilePath());
        return read(source, file, lines.next(file, source), null);
    }

    /** @param undo the file of its rollback, if it has one of its own */
    Changeset read(ChangeSet source, String file, int line, @Nullable String undo) {
        MigrationId id = new MigrationId(files.resolve(source.getFilePath()), source.getId(), source.getAuthor());
        String place = files.display(file) + ":" + line;
        refuseUnknownDbms(source, place);
        if (database == null) {
            // reads the files of all changes, also of those for other databases: the hash is over all of them
            source.getChanges().forEach(Change::generateCheckSum);
        }
        Migration migration = new Migration(
                id,
                up(source),
                down(source),
                source.generateCheckSum(ChecksumVersion.latest()).toString(),
                source.isRunInTransaction(),
                file,
                line);
        boolean selected = filters.stream().allMatch(f -> f.accepts(source).isAccepted());
        return new Changeset(migration, source, place, selected, undo);
    }

    private static String up(ChangeSet source) {
        // asked for in any case: a file of SQL is read, and its placeholders filled, only then
        String sql = sql(source.getChanges());
        return source.getChanges().stream().allMatch(AbstractSQLChange.class::isInstance)
                ? sql
                : source.getDescription();
    }

    private @Nullable String down(ChangeSet source) {
        List<Change> rollback = source.getRollback().getChanges();
        if (rollback.isEmpty()) {
            // Liquibase makes the rollback of what it generates itself (createTable), never that of SQL
            boolean generated = source.getChanges().stream()
                    .allMatch(c -> !(c instanceof AbstractSQLChange) && c.supportsRollback(database));
            return generated ? "" : null;
        }
        if (rollback.stream().allMatch(Changes::isNothing)) {
            return "";
        }
        String sql = sql(rollback);
        boolean commentOnly = rollback.stream().allMatch(AbstractSQLChange.class::isInstance)
                && CompactSql.of(sql).isEmpty();
        return commentOnly ? null : sql;
    }

    private static String sql(List<Change> changes) {
        return String.join(
                "\n",
                changes.stream()
                        .filter(AbstractSQLChange.class::isInstance)
                        .map(c -> String.valueOf(((AbstractSQLChange) c).getSql()))
                        .toList());
    }

    /** Liquibase says nothing when {@code dbms:postgres} matches no database, and the changeset never runs. */
    private static void refuseUnknownDbms(ChangeSet source, String place) {
        if (source.getDbmsSet() != null) {
            ValidationErrors errors = new ValidationErrors();
            DatabaseList.validateDefinitions(source.getDbmsSet(), errors);
            if (errors.hasErrors()) {
                throw new MigrationException(
                        MigrationException.Reason.FORMAT,
                        place + ": " + String.join(", ", errors.getErrorMessages()),
                        "dbms takes the names sqlite, postgresql, mysql, mariadb, ..., or !name to exclude one.");
            }
        }
    }
}

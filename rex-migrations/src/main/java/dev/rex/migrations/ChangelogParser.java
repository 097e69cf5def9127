package dev.rex.migrations;

import dev.rex.migrations.Changelog.Changeset;
import java.util.ArrayList;
import java.util.List;
import liquibase.ChecksumVersion;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.change.AbstractSQLChange;
import liquibase.change.Change;
import liquibase.changelog.ChangeLogParameters;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.DatabaseChangeLog;
import liquibase.changelog.filter.ChangeSetFilter;
import liquibase.changelog.filter.ContextChangeSetFilter;
import liquibase.changelog.filter.DbmsChangeSetFilter;
import liquibase.changelog.filter.IgnoreChangeSetFilter;
import liquibase.changelog.filter.LabelChangeSetFilter;
import liquibase.database.Database;
import liquibase.database.DatabaseList;
import liquibase.exception.LiquibaseException;
import liquibase.exception.ValidationErrors;
import liquibase.parser.ChangeLogParser;
import liquibase.parser.ChangeLogParserFactory;
import liquibase.parser.core.formattedsql.FormattedSqlChangeLogParser;
import org.jspecify.annotations.Nullable;

/** Lets Liquibase parse a script, and makes migrations of what it finds. Called within a {@link LiquibaseScope}. */
final class ChangelogParser {
    private final MigrationScript script;
    private final ScriptAccessor accessor;
    private final @Nullable Database database;
    private final ChangeLogParameters parameters;
    private final List<ChangeSetFilter> filters;
    private final ChangeLogParser formattedSql = new FormattedSqlChangeLogParser();
    private final SourceLines lines;

    private ChangelogParser(MigrationScript script, @Nullable Database database) {
        this.script = script;
        this.accessor = new ScriptAccessor(script.files());
        this.lines = new SourceLines(script.files());
        this.database = database;
        this.parameters = new ChangeLogParameters(database);
        this.filters = List.of(
                new DbmsChangeSetFilter(database),
                new IgnoreChangeSetFilter(),
                new ContextChangeSetFilter(new Contexts()),
                new LabelChangeSetFilter(new LabelExpression()));
    }

    /**
     * Parses all files of the script.
     *
     * @param database decides over {@code dbms}, and over properties that depend on it; null selects everything
     */
    static Changelog parse(MigrationScript script, @Nullable Database database) {
        ChangelogParser parser = new ChangelogParser(script, database);
        List<DatabaseChangeLog> roots = new ArrayList<>();
        List<Changeset> changesets = new ArrayList<>();
        for (String entry : script.entries()) {
            DatabaseChangeLog root = parser.parse(entry);
            roots.add(root);
            changesets.addAll(parser.changesets(entry, root));
        }
        return new Changelog(roots, changesets);
    }

    private DatabaseChangeLog parse(String entry) {
        DatabaseChangeLog changelog;
        try {
            changelog = parser(entry).parse(entry, parameters, accessor);
        } catch (LiquibaseException | RuntimeException e) {
            throw malformed(entry, e);
        }
        if (changelog.getChangeSets().isEmpty()) {
            throw format(
                    script.files().display(entry) + " holds no changeset",
                    "Begin each migration with a line such as: --changeset ann:create_users");
        }
        return changelog;
    }

    private List<Changeset> changesets(String entry, DatabaseChangeLog root) {
        try {
            return LiquibaseScope.call(
                    LiquibaseScope.of(script, database),
                    () -> root.getChangeSets().stream().map(this::changeset).toList());
        } catch (RuntimeException e) {
            throw malformed(entry, e);
        }
    }

    private ChangeLogParser parser(String entry) throws LiquibaseException {
        if (!ScriptFiles.isSql(entry)) {
            return ChangeLogParserFactory.getInstance().getParser(entry, accessor);
        }
        // Liquibase takes a file without the header for one changeset, without rollback and without a word
        if (!formattedSql.supports(entry, accessor)) {
            throw format(
                    script.files().display(entry) + " is not formatted SQL",
                    "Make its first line: --liquibase formatted sql");
        }
        lines.refuseSqlBeforeFirstChangeset(entry);
        return formattedSql;
    }

    private Changeset changeset(ChangeSet source) {
        MigrationId id =
                new MigrationId(ScriptFiles.canonical(source.getFilePath()), source.getId(), source.getAuthor());
        String file = ScriptFiles.canonical(source.getChangeLog().getPhysicalFilePath());
        int line = lines.next(file, source);
        String place = script.files().display(file) + ":" + line;
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
        return new Changeset(migration, source, place, selected);
    }

    private static String up(ChangeSet source) {
        return source.getChanges().stream().allMatch(AbstractSQLChange.class::isInstance)
                ? sql(source.getChanges())
                : source.getDescription();
    }

    private @Nullable String down(ChangeSet source) {
        List<Change> rollback = source.getRollback().getChanges();
        if (rollback.isEmpty()) {
            // Liquibase makes the rollback of what it generated itself (a createTable in XML), never that of SQL
            boolean generated = source.getChanges().stream()
                    .allMatch(c -> !(c instanceof AbstractSQLChange) && c.supportsRollback(database));
            return generated ? "" : null;
        }
        if (rollback.stream().allMatch(Changes::isNothing)) {
            return "";
        }
        String sql = sql(rollback);
        boolean commentOnly = rollback.stream().allMatch(AbstractSQLChange.class::isInstance)
                && SqlText.of(sql).isEmpty();
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
                throw format(
                        place + ": " + String.join(", ", errors.getErrorMessages()),
                        "dbms takes the names sqlite, postgresql, mysql, mariadb, ..., or !name to exclude one.");
            }
        }
    }

    private MigrationException malformed(String entry, Exception cause) {
        for (Throwable t = cause; t != null; t = t.getCause()) {
            if (t instanceof MigrationException known) {
                return known;
            }
        }
        String said = String.valueOf(cause.getMessage()).strip();
        return new MigrationException(
                MigrationException.Reason.FORMAT,
                null,
                script.files().display(entry) + " cannot be parsed: " + said,
                null,
                cause);
    }

    private static MigrationException format(String message, String hint) {
        return new MigrationException(MigrationException.Reason.FORMAT, message, hint);
    }
}

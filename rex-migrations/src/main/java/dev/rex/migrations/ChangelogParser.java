package dev.rex.migrations;

import dev.rex.migrations.Changelog.Changeset;
import dev.rex.schema.text.SqlScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.changelog.ChangeLogParameters;
import liquibase.changelog.DatabaseChangeLog;
import liquibase.database.Database;
import liquibase.database.core.SQLiteDatabase;
import liquibase.exception.LiquibaseException;
import liquibase.parser.ChangeLogParser;
import liquibase.parser.ChangeLogParserConfiguration;
import liquibase.parser.ChangeLogParserConfiguration.MissingPropertyMode;
import liquibase.parser.ChangeLogParserFactory;
import liquibase.parser.core.formattedsql.FormattedSqlChangeLogParser;
import org.jspecify.annotations.Nullable;

/** Lets Liquibase parse a script, and makes migrations of what it finds. Called within a {@link LiquibaseScope}. */
final class ChangelogParser {
    /** Liquibase itself leaves a placeholder without a value as it is, and there is no other way to write one. */
    private static final Map<String, Object> STRICT = Map.of(
            ChangeLogParserConfiguration.MISSING_PROPERTY_MODE.getKey(),
            MissingPropertyMode.ERROR,
            ChangeLogParserConfiguration.SUPPORT_PROPERTY_ESCAPING.getKey(),
            true);

    private final MigrationScript script;
    private final ScriptAccessor accessor;
    private final @Nullable Database database;
    private final ChangeLogParser formattedSql = new FormattedSqlChangeLogParser();
    private final SourceLines lines;
    private final ParseFailure failure;

    private ChangelogParser(MigrationScript script, @Nullable Database database) {
        this.script = script;
        this.accessor = new ScriptAccessor(script.files());
        this.lines = new SourceLines(script.files());
        this.failure = new ParseFailure(script);
        this.database = database;
    }

    /**
     * Parses all files of the script.
     *
     * @param database decides over {@code dbms}, and over properties that depend on it; null selects everything
     */
    static Changelog parse(MigrationScript script, @Nullable Database database) {
        ChangelogParser parser = new ChangelogParser(script, database);
        return LiquibaseScope.call(STRICT, parser::parse);
    }

    private Changelog parse() {
        FlywayFolder flyway = script.flyway();
        return flyway == null ? liquibase() : within(() -> FlywayReader.read(flyway, script, reader(), tokens()));
    }

    private Changelog liquibase() {
        ChangeLogParameters parameters = new ChangeLogParameters(database);
        parameters.setContexts(new Contexts(script.options().contexts()));
        parameters.setLabels(new LabelExpression(script.options().labels()));
        script.options().placeholders().forEach(parameters::set);
        ChangesetReader reader = reader();
        List<DatabaseChangeLog> roots = new ArrayList<>();
        List<Changeset> changesets = new ArrayList<>();
        for (String entry : script.entries()) {
            DatabaseChangeLog root = parse(entry, parameters);
            roots.add(root);
            try {
                refuseRollbackFiles(root);
                changesets.addAll(within(
                        () -> root.getChangeSets().stream().map(reader::read).toList()));
            } catch (RuntimeException e) {
                throw failure.explain(entry, e);
            }
        }
        return new Changelog(roots, changesets);
    }

    private void refuseRollbackFiles(DatabaseChangeLog root) {
        root.getChangeSets().stream()
                .map(changeset ->
                        script.files().resolve(changeset.getChangeLog().getPhysicalFilePath()))
                .filter(ScriptFiles::isSql)
                .distinct()
                .forEach(lines::refuseRollbackFiles);
    }

    private DatabaseChangeLog parse(String entry, ChangeLogParameters parameters) {
        DatabaseChangeLog changelog;
        try {
            changelog = parser(entry).parse(entry, parameters, accessor);
        } catch (LiquibaseException | RuntimeException e) {
            throw failure.explain(entry, e);
        }
        if (changelog.getChangeSets().isEmpty()) {
            throw format(
                    script.files().display(entry) + " holds no changeset",
                    "Begin each migration with a line such as: --changeset ann:create_users");
        }
        return changelog;
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

    private ChangesetReader reader() {
        return new ChangesetReader(script, lines, database);
    }

    private SqlScanner tokens() {
        return database instanceof SQLiteDatabase ? SqlScanner.SQLITE : SqlScanner.ANY;
    }

    /** Where the database of the scope decides which changes count. */
    private <T> T within(Callable<T> work) {
        return LiquibaseScope.call(LiquibaseScope.of(script, database), work);
    }

    private static MigrationException format(String message, String hint) {
        return new MigrationException(MigrationException.Reason.FORMAT, message, hint);
    }
}

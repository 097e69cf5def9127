package dev.rex.migrations;

import dev.rex.migrations.Changelog.Changeset;
import dev.rex.schema.text.SqlScanner;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import liquibase.change.core.RawSQLChange;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.DatabaseChangeLog;
import org.jspecify.annotations.Nullable;

/**
 * Makes a changeset of each script of a folder in Flyway's manner. Its id is the version, or the description of a
 * repeatable script, its author {@link #AUTHOR}; each statement is a change of its own.
 */
final class FlywayReader {
    static final String AUTHOR = "flyway";

    private final FlywayFolder folder;
    private final ScriptFiles files;
    private final Placeholders placeholders;
    private final SqlScanner tokens;

    private FlywayReader(FlywayFolder folder, MigrationScript script, SqlScanner tokens) {
        this.folder = folder;
        this.tokens = tokens;
        this.files = script.files();
        this.placeholders = script.placeholders();
    }

    static Changelog read(FlywayFolder folder, MigrationScript script, ChangesetReader reader, SqlScanner tokens) {
        FlywayReader flyway = new FlywayReader(folder, script, tokens);
        List<DatabaseChangeLog> roots = new ArrayList<>();
        List<Changeset> changesets = new ArrayList<>();
        for (FlywayName name : folder.scripts()) {
            DatabaseChangeLog root = new DatabaseChangeLog(name.file());
            ChangeSet source = flyway.changeset(name, root);
            root.addChangeSet(source);
            roots.add(root);
            changesets.add(reader.read(source, name.file(), 1, folder.undo(name)));
        }
        return new Changelog(roots, changesets);
    }

    private ChangeSet changeset(FlywayName name, DatabaseChangeLog root) {
        Properties settings = settings(name.file());
        List<String> statements = statements(name.file(), settings);
        ChangeSet source = new ChangeSet(
                name.changeset(),
                AUTHOR,
                false,
                name.isRepeatable(),
                name.file(),
                null,
                null,
                transactional(settings, statements),
                root);
        statements.forEach(sql -> source.addChange(change(sql)));
        String undo = folder.undo(name);
        if (undo != null) {
            statements(undo, settings(undo)).forEach(sql -> source.addRollbackChange(change(sql)));
        }
        return source;
    }

    private List<String> statements(String file, Properties settings) {
        String text = files.text(file);
        boolean filled = flag(settings, "placeholderReplacement", true);
        return SqlStatements.of(filled ? placeholders.fill(text, files.display(file)) : text, tokens);
    }

    /** Flyway sees by itself that a script of such statements only cannot run in a transaction. */
    private static boolean transactional(Properties settings, List<String> statements) {
        boolean refusesTransactions =
                !statements.isEmpty() && statements.stream().allMatch(DatabaseKind::refusesTransactions);
        return flag(settings, "executeInTransaction", !refusesTransactions);
    }

    private static RawSQLChange change(String sql) {
        RawSQLChange change = new RawSQLChange(sql);
        change.setSplitStatements(false);
        change.setStripComments(false);
        return change;
    }

    /** What stands in the file {@code V1__x.sql.conf} beside a script. */
    private Properties settings(String file) {
        Properties settings = new Properties();
        String beside = FlywayName.settings(file);
        if (files.exists(beside)) {
            try {
                settings.load(new StringReader(files.text(beside)));
            } catch (IOException | IllegalArgumentException e) {
                throw refused(files.display(beside) + " cannot be read: " + e.getMessage());
            }
        }
        for (String key : settings.stringPropertyNames()) {
            if (!List.of("executeInTransaction", "placeholderReplacement").contains(key)) {
                throw refused(files.display(beside) + ": Rex does not know the setting " + key);
            }
        }
        return settings;
    }

    private static boolean flag(Properties settings, String key, boolean otherwise) {
        @Nullable String value = settings.getProperty(key);
        return value == null ? otherwise : Boolean.parseBoolean(value.strip().toLowerCase(Locale.ROOT));
    }

    private static MigrationException refused(String message) {
        return new MigrationException(
                MigrationException.Reason.FORMAT,
                message,
                "It may hold executeInTransaction and placeholderReplacement, each true or false.");
    }
}

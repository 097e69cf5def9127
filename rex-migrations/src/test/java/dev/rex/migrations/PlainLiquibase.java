package dev.rex.migrations;

import dev.rex.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.stream.Collectors;
import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.UpdateSummaryEnum;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.CompositeResourceAccessor;
import liquibase.resource.DirectoryResourceAccessor;

/** Liquibase as people use it: a changelog, and its own runner. */
final class PlainLiquibase {
    private final TestDatabase database;
    private final String changelog;
    private final Path[] roots;

    /** @param root what stands for the class path */
    PlainLiquibase(TestDatabase database, Path root, String changelog) {
        this(database, changelog, root);
    }

    /**
     * On the files of a script, with a changelog that includes them.
     *
     * @param elsewhere a folder for the changelog, away from the migrations
     */
    PlainLiquibase(TestDatabase database, MigrationScript script, Path elsewhere) {
        this(database, "main.xml", elsewhere, script.location());
        String includes = script.entries().stream()
                .map(file -> "<include file=\"" + file + "\"/>")
                .collect(Collectors.joining());
        try {
            Files.createDirectories(elsewhere);
            Files.writeString(elsewhere.resolve("main.xml"), ScriptFolder.xml(includes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PlainLiquibase(TestDatabase database, String changelog, Path... roots) {
        this.database = database;
        this.changelog = changelog;
        this.roots = roots;
    }

    void update() {
        run(liquibase -> liquibase.update(new Contexts()));
    }

    void rollback(int count) {
        run(liquibase -> liquibase.rollback(count, ""));
    }

    void rollback(String tag) {
        run(liquibase -> liquibase.rollback(tag, ""));
    }

    void tag(String name) {
        run(liquibase -> liquibase.tag(name));
    }

    int pending() {
        int[] count = new int[1];
        run(liquibase ->
                count[0] = liquibase.listUnrunChangeSets(new Contexts(), null).size());
        return count[0];
    }

    private void run(Action action) {
        LiquibaseScope.call(() -> {
            CompositeResourceAccessor accessor = new CompositeResourceAccessor();
            for (Path root : roots) {
                accessor.addResourceAccessor(new DirectoryResourceAccessor(root));
            }
            try (Connection connection = database.connect()) {
                Liquibase liquibase = new Liquibase(
                        changelog,
                        accessor,
                        DatabaseFactory.getInstance()
                                .findCorrectDatabaseImplementation(new JdbcConnection(connection)));
                liquibase.setShowSummary(UpdateSummaryEnum.OFF);
                action.on(liquibase);
            }
            return null;
        });
    }

    private interface Action {
        void on(Liquibase liquibase) throws Exception;
    }
}

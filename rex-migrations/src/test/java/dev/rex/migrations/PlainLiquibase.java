package dev.rex.migrations;

import dev.rex.testing.TestDatabase;
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

/** Liquibase as people use it, on the files of a script: a changelog that includes them, and its own runner. */
final class PlainLiquibase {
    private final TestDatabase database;
    private final MigrationScript script;
    private final Path elsewhere;

    /** @param elsewhere a folder for the changelog, away from the migrations */
    PlainLiquibase(TestDatabase database, MigrationScript script, Path elsewhere) {
        this.database = database;
        this.script = script;
        this.elsewhere = elsewhere;
    }

    void update() {
        run(liquibase -> liquibase.update(new Contexts()));
    }

    void rollback(int count) {
        run(liquibase -> liquibase.rollback(count, ""));
    }

    int pending() {
        int[] count = new int[1];
        run(liquibase ->
                count[0] = liquibase.listUnrunChangeSets(new Contexts(), null).size());
        return count[0];
    }

    private void run(Action action) {
        LiquibaseScope.call(() -> {
            String includes = script.entries().stream()
                    .map(file -> "<include file=\"" + file + "\"/>")
                    .collect(Collectors.joining());
            Files.createDirectories(elsewhere);
            Files.writeString(
                    elsewhere.resolve("main.xml"),
                    "<databaseChangeLog xmlns=\"http://www.liquibase.org/xml/ns/dbchangelog\""
                            + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation="
                            + "\"http://www.liquibase.org/xml/ns/dbchangelog"
                            + " http://www.liquibase.org/xml/ns/dbchangelog/dbchangelog-latest.xsd\">"
                            + includes + "</databaseChangeLog>");
            CompositeResourceAccessor accessor = new CompositeResourceAccessor(
                    new DirectoryResourceAccessor(elsewhere), new DirectoryResourceAccessor(script.location()));
            try (Connection connection = database.connect()) {
                Liquibase liquibase = new Liquibase(
                        "main.xml",
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

package dev.rex.migrations;

class SqliteMigrationTest extends MigrationContract {
    SqliteMigrationTest() {
        super("sqlite");
    }
}

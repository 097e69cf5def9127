package dev.rex.migrations;

class PostgresMigrationTest extends MigrationContract {
    PostgresMigrationTest() {
        super("postgresql");
    }
}

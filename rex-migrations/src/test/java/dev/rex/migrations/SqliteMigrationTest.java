package dev.rex.migrations;

import dev.rex.testing.TestDatabases;
import org.junit.jupiter.api.Nested;

class SqliteMigrationTest {
    @Nested
    class Runs extends MigrationContract {
        Runs() {
            super(TestDatabases::sqlite);
        }
    }

    @Nested
    class Faults extends MigrationFaultContract {
        Faults() {
            super(TestDatabases::sqlite);
        }
    }

    @Nested
    class BesideLiquibase extends LiquibaseCompatibilityContract {
        BesideLiquibase() {
            super(TestDatabases::sqlite);
        }
    }
}

package dev.rex.migrations;

import dev.rex.testing.TestDatabases;
import org.junit.jupiter.api.Nested;

class PostgresMigrationTest {
    @Nested
    class Runs extends MigrationContract {
        Runs() {
            super(TestDatabases::postgresql);
        }
    }

    @Nested
    class Faults extends MigrationFaultContract {
        Faults() {
            super(TestDatabases::postgresql);
        }
    }

    @Nested
    class BesideLiquibase extends LiquibaseCompatibilityContract {
        BesideLiquibase() {
            super(TestDatabases::postgresql);
        }
    }
}

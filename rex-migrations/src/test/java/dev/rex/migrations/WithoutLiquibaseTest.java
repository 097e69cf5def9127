package dev.rex.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rex.testing.TestDatabase;
import dev.rex.testing.TestDatabases;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asking what is applied, and whether the migrations have moved on, costs neither Liquibase's time nor its jar. */
class WithoutLiquibaseTest {
    @TempDir
    private Path temporary;

    @Test
    void trackerAndHash_withoutItsJar_work() throws SQLException {
        ScriptFolder folder = new ScriptFolder(temporary).blog();
        try (TestDatabase database = TestDatabases.sqlite();
                Connection connection = database.connect()) {
            MigrationManager.of(folder.read(), connection).up();

            try (ChildJvm child = ChildJvm.startWithout("liquibase", Ask.class, database, folder.path())) {
                assertThat(child.awaitEnd())
                        .isEqualToNormalizingNewlines("3 " + folder.read().hash() + "\n");
            }
        }
    }

    /** Runs in another process. */
    static final class Ask {
        private Ask() {}

        public static void main(String[] args) throws Exception {
            try {
                Class.forName("liquibase.Scope");
                System.out.println("Liquibase is there");
            } catch (ClassNotFoundException e) {
                try (Connection connection = ChildJvm.database(args).connect()) {
                    int applied = MigrationTracker.on(connection).applied().size();
                    System.out.println(applied + " "
                            + MigrationScript.read(ChildJvm.folder(args)).hash());
                }
            }
        }
    }
}

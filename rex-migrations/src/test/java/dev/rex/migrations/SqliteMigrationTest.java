package dev.rex.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rex.migrations.MigrationException.Reason;
import dev.rex.testing.TestDatabases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

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

    @Nested
    class Locks extends MigrationLockContract {
        Locks() {
            super(TestDatabases::sqlite);
        }
    }

    @Nested
    class Kills extends MigrationKillContract {
        Kills() {
            super(TestDatabases::sqlite);
        }
    }

    @Nested
    class Changelogs extends ChangelogContract {
        Changelogs() {
            super(TestDatabases::sqlite);
        }
    }

    @Nested
    class Flyway extends FlywayContract {
        Flyway() {
            super(TestDatabases::sqlite);
        }
    }

    @Nested
    class DryRuns extends DryRunContract {
        DryRuns() {
            super(TestDatabases::sqlite);
        }
    }

    @Nested
    class TagsAndBaselines extends TagAndBaselineContract {
        TagsAndBaselines() {
            super(TestDatabases::sqlite);
        }
    }

    @Nested
    class Marked extends MarkedMigrationContract {
        Marked() {
            super(TestDatabases::sqlite);
        }
    }

    @Nested
    class Secrets extends SecretPlaceholderContract {
        Secrets() {
            super(TestDatabases::sqlite);
        }
    }

    @Nested
    class ForContexts extends ContextContract {
        ForContexts() {
            super(TestDatabases::sqlite);
        }
    }

    @Nested
    class Specialities extends MigrationFixture {
        Specialities() {
            super(TestDatabases::sqlite);
        }

        @Test
        void up_tableRebuiltWithForeignKeysOff_leavesThemOn() {
            folder().blog().sql("20260103000000_rebuild.sql", """
                            --changeset ann:rebuild runInTransaction:false
                            pragma foreign_keys = off;
                            create table users2 (id int not null primary key, name text not null);
                            insert into users2 select id, name from users;
                            drop table users;
                            alter table users2 rename to users;
                            """);

            manager().up();

            assertThat(pragma("foreign_keys")).isEqualTo(1);
            assertThat(query("select count(*) from users")).containsExactly("1");
        }

        @Test
        void up_failedWithForeignKeysOff_leavesThemOn() {
            folder().sql(
                            "20260101000000_a.sql",
                            "--changeset ann:a runInTransaction:false\npragma foreign_keys = off;\nnonsense;\n");

            assertRefused(Reason.SQL_FAILED, manager()::up).hasMessageContaining("20260101000000_a.sql:5");

            assertThat(pragma("foreign_keys")).isEqualTo(1);
        }

        @Test
        void up_statementThatNeedsNoTransaction_saysSo() {
            folder().sql("20260101000000_a.sql", "--changeset ann:a\nvacuum;\n");

            assertRefused(Reason.FORMAT, manager()::up)
                    .hasMessageContaining("20260101000000_a.sql:3")
                    .hasMessageContaining("cannot run in a transaction: vacuum")
                    .hasMessageContaining("runInTransaction:false");
            folder().sql("20260101000000_a.sql", "--changeset ann:a runInTransaction:false\nvacuum;\n");
            assertThat(manager().up().steps()).hasSize(1);
        }

        @Test
        void up_triggerWithABody_needsNoSplitting() {
            folder().sql("20260101000000_a.sql", """
                            --changeset ann:a
                            create table a (id int);
                            --changeset ann:trigger splitStatements:false
                            create trigger t after insert on a begin
                              update a set id = case when id = 1 then 2 else 3 end;
                              update a set id = id + 1;
                            end;
                            --rollback drop trigger t;
                            """);

            manager().up();
            database().execute("insert into a values (1)");

            assertThat(query("select id from a")).containsExactly("3");
        }

        @Test
        void up_readOnlyDatabase_isRefused() throws SQLException {
            folder().blog();
            database().execute("create table something (id int)");
            Properties readOnly = new Properties();
            readOnly.setProperty("open_mode", "1");
            try (Connection connection = DriverManager.getConnection(database().url(), readOnly)) {
                MigrationManager manager = MigrationManager.of(folder().read(), connection);

                assertRefused(Reason.DATABASE, manager::up)
                        .hasMessageContaining("Creating the migration history failed")
                        .hasMessageContaining("readonly");
                assertThat(manager.isPending()).isTrue();
            }
            assertThat(hasTable("users")).isFalse();
            assertThat(lockFile()).doesNotExist();
        }

        @Test
        void up_databaseLockedByAWriter_isRefusedAndCanBeRepeated() throws SQLException {
            folder().blog();
            manager().up("first_user");
            try (Connection writer = database().connect();
                    Statement statement = writer.createStatement();
                    Statement impatience = connection().createStatement()) {
                impatience.execute("pragma busy_timeout = 50");
                statement.execute("begin immediate");

                assertRefused(Reason.BUSY, manager()::up)
                        .hasMessageContaining(ScriptFolder.POSTS + ":4")
                        .hasMessageContaining("database is locked")
                        .hasMessageContaining("Another program writes to the database file")
                        .matches(e -> ((MigrationException) e).isRetryable());
                statement.execute("rollback");
            }
            assertThat(manager().up().steps()).hasSize(1);
        }

        @Test
        void up_newDatabaseLockedByAWriter_isRefusedBeforeAnything() throws SQLException {
            folder().blog();
            try (Connection writer = database().connect();
                    Statement statement = writer.createStatement();
                    Statement impatience = connection().createStatement()) {
                impatience.execute("pragma busy_timeout = 50");
                statement.execute("begin immediate");

                assertRefused(Reason.BUSY, manager()::up)
                        .hasMessageContaining("Creating the migration history failed")
                        .hasMessageContaining("End it, or run again");
                statement.execute("rollback");
            }
            assertThat(manager().up().steps()).hasSize(3);
        }

        @Test
        void up_databaseLockedByAnExclusiveWriter_isRefusedAndCanBeRepeated() throws SQLException {
            folder().blog();
            try (Connection writer = database().connect();
                    Statement statement = writer.createStatement();
                    Statement impatience = connection().createStatement()) {
                impatience.execute("pragma journal_mode = delete");
                impatience.execute("pragma busy_timeout = 50");
                statement.execute("begin exclusive");

                assertRefused(Reason.BUSY, manager()::up)
                        .hasMessageContaining("database is locked")
                        .hasMessageContaining("Another program writes to the database file");
                assertRefused(Reason.BUSY, manager()::status);
                statement.execute("rollback");
            }
            assertThat(manager().up().steps()).hasSize(3);
        }

        @Test
        void up_diskFull_leavesNothingHalfDone() throws SQLException {
            folder().blog().sql("20260103000000_big.sql", """
                            --changeset ann:big
                            create table big (text varchar(100000));
                            insert into big select hex(zeroblob(20000)) from (values (1), (2), (3), (4), (5), (6), (7));
                            --rollback drop table big;
                            """);
            manager().up("create_posts");
            try (Statement statement = connection().createStatement()) {
                statement.execute("pragma max_page_count = 40");

                assertRefused(Reason.DISK_FULL, manager()::up)
                        .hasMessageContaining("20260103000000_big.sql:5")
                        .hasMessageContaining("database or disk is full")
                        .hasMessageContaining("Nothing of it was kept.")
                        .hasMessageContaining("Make room on the disk");
                assertThat(hasTable("big")).isFalse();
                assertThat(history()).hasSize(3);
                statement.execute("pragma max_page_count = 100000");
            }
            assertThat(changesets(manager().up())).containsExactly("big");
            assertThat(query("pragma integrity_check")).containsExactly("ok");
        }

        @Test
        void up_databaseInMemory_needsNoLock() throws SQLException {
            folder().blog();
            try (Connection memory = DriverManager.getConnection("jdbc:sqlite::memory:")) {
                MigrationManager manager = MigrationManager.of(folder().read(), memory);

                assertThat(manager.up().steps()).hasSize(3);
                assertThat(manager.down(3).steps()).hasSize(3);
            }
        }

        @Test
        void up_lockFileOfAKilledProcess_isNoLock() throws IOException {
            folder().blog();
            Files.writeString(lockFile(), "process 1, since 2026-01-01T00:00:00Z\n");

            assertThat(manager().withLockWait(Duration.ZERO).up().steps()).hasSize(3);
            assertThat(lockFile()).doesNotExist();
        }

        @Test
        @EnabledOnOs(OS.LINUX)
        void up_lockFileThatCannotBeWritten_isToldAsOftenAsItHappens() throws IOException {
            folder().blog();
            Files.createSymbolicLink(lockFile(), Path.of("/dev/full"));
            MigrationManager manager = manager().withLockWait(Duration.ZERO);

            for (int i = 0; i < 2; i++) {
                assertRefused(Reason.FILE, manager::up).hasMessageContaining("Cannot lock the database with a file");
            }
            Files.delete(lockFile());
            assertThat(manager.up().steps()).hasSize(3);
        }

        @Test
        void up_nameThatTheLocaleCannotWrite_isRefused() {
            folder().file("main.xml", ScriptFolder.xml("<include file=\"zo\u00eb.sql\"/>"));
            try (ChildJvm child = ChildJvm.startIn(
                    Map.of("LC_ALL", "C"),
                    PlainRun.class,
                    database(),
                    folder().path().resolve("main.xml"))) {
                assertThat(child.awaitEnd())
                        .contains("REX_MIGRATION_FILE The system cannot name the file zo")
                        .contains("LC_ALL=C.UTF-8");
            }
        }

        @Test
        void lock_askedForWithinTheProcess_keepsOtherProcessesOut() throws Exception {
            folder().blog();
            try (Connection other = database().connect()) {
                SqliteLock mine = new SqliteLock(connection());
                SqliteLock second = new SqliteLock(other);
                assertThat(mine.tryAcquire()).isTrue();
                assertThat(second.tryAcquire()).isFalse();
                assertThat(second.holder())
                        .startsWith("process " + ProcessHandle.current().pid());
                assertThat(second.release()).isTrue();

                try (ChildJvm child = ChildJvm.start(PlainRun.class, database(), folder().path(), "0")) {
                    assertThat(child.awaitEnd())
                            .contains("REX_MIGRATION_LOCK_HELD")
                            .contains("process " + ProcessHandle.current().pid() + ", since ");
                }
                assertThat(mine.release()).isTrue();
                assertThat(second.tryAcquire()).isTrue();
                assertThat(second.release()).isTrue();
            }
        }

        private int pragma(String name) {
            try (Statement statement = connection().createStatement();
                    ResultSet row = statement.executeQuery("pragma " + name)) {
                return row.getInt(1);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        private Path lockFile() {
            return Path.of(database().url().substring("jdbc:sqlite:".length()) + "-rexlock");
        }
    }
}

package dev.rex.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rex.migrations.MigrationException.Reason;
import dev.rex.migrations.MigrationStatus.State;
import dev.rex.testing.TestDatabases;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

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

    @Nested
    class Locks extends MigrationLockContract {
        Locks() {
            super(TestDatabases::postgresql);
        }
    }

    @Nested
    class Kills extends MigrationKillContract {
        Kills() {
            super(TestDatabases::postgresql);
        }
    }

    @Nested
    class Changelogs extends ChangelogContract {
        Changelogs() {
            super(TestDatabases::postgresql);
        }
    }

    @Nested
    class Flyway extends FlywayContract {
        Flyway() {
            super(TestDatabases::postgresql);
        }
    }

    @Nested
    class DryRuns extends DryRunContract {
        DryRuns() {
            super(TestDatabases::postgresql);
        }
    }

    @Nested
    class TagsAndBaselines extends TagAndBaselineContract {
        TagsAndBaselines() {
            super(TestDatabases::postgresql);
        }
    }

    @Nested
    class Marked extends MarkedMigrationContract {
        Marked() {
            super(TestDatabases::postgresql);
        }
    }

    @Nested
    class Secrets extends SecretPlaceholderContract {
        Secrets() {
            super(TestDatabases::postgresql);
        }
    }

    @Nested
    class ForContexts extends ContextContract {
        ForContexts() {
            super(TestDatabases::postgresql);
        }
    }

    @Nested
    class Specialities extends MigrationFixture {
        Specialities() {
            super(TestDatabases::postgresql);
        }

        @Test
        void up_concurrentIndex_runsOutsideATransaction() {
            folder().blog().sql("20260103000000_index.sql", """
                            --changeset ann:index runInTransaction:false
                            create index concurrently users_by_name on users (name);
                            --rollback drop index concurrently users_by_name;
                            """);

            manager().up();

            assertThat(query("select indisvalid from pg_index where indexrelid = 'users_by_name'::regclass"))
                    .containsExactly("true");
            manager().down(1);
            assertThat(query("select to_regclass('users_by_name')")).containsExactly("null");
        }

        /** A run that waited within the database would hold a snapshot, for which the index would wait in turn. */
        @Test
        void up_concurrentIndexWhileAnotherRunWaits_isBuilt() throws Exception {
            folder().blog().sql("20260103000000_index.sql", """
                            --changeset ann:index runInTransaction:false
                            create index concurrently users_by_name on users (name);
                            """);
            manager().up("create_posts");
            CountDownLatch begun = new CountDownLatch(1);
            CountDownLatch waits = new CountDownLatch(1);
            MigrationManager second = MigrationManager.of(script(), new OneByOne(database()))
                    .withListener(new MigrationListener() {
                        @Override
                        public void waiting(String holder, Duration waited) {
                            waits.countDown();
                        }
                    });
            CompletableFuture<MigrationResult> other = CompletableFuture.supplyAsync(() -> {
                await(begun);
                return second.up();
            });

            MigrationResult first = manager()
                    .withListener(new MigrationListener() {
                        @Override
                        public void begun(Migration migration, boolean down, int position, int total) {
                            begun.countDown();
                            await(waits);
                        }
                    })
                    .up();

            assertThat(changesets(first)).containsExactly("index");
            assertThat(other.get(1, TimeUnit.MINUTES).isEmpty()).isTrue();
            assertThat(query("select indisvalid from pg_index where indexrelid = 'users_by_name'::regclass"))
                    .containsExactly("true");
        }

        private static void await(CountDownLatch latch) {
            try {
                assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        @Test
        void up_concurrentIndexInATransaction_saysHow() {
            folder().blog()
                    .sql(
                            "20260103000000_index.sql",
                            "--changeset ann:index\ncreate index concurrently users_by_name on users (name);\n");

            assertRefused(Reason.FORMAT, manager()::up)
                    .hasMessageContaining("20260103000000_index.sql:3")
                    .hasMessageContaining("cannot run in a transaction: create index concurrently users_by_name")
                    .hasMessageContaining("runInTransaction:false");
            assertThat(hasTable("users")).isFalse();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "--changeset ann:a runInTransaction:false\n",
                    "--changeset ann:a runInTransaction:false splitStatements:false\n"
                })
        void up_concurrentIndexBesideOthers_isRefusedBeforeAnything(String changeset) {
            folder().blog()
                    .sql(
                            "20260103000000_index.sql",
                            changeset
                                    + "create table a (id int);\ncreate unique index /* now */\nconcurrently i on a (id);\n");

            assertRefused(Reason.FORMAT, manager()::up)
                    .hasMessageContaining("it is not alone in it: create unique index concurrently i on a (id)");
            assertThat(hasTable("users")).isFalse();
        }

        @Test
        void down_concurrentDropInATransaction_isRefusedBeforeAnything() {
            folder().blog().sql("20260103000000_index.sql", """
                            --changeset ann:index
                            create index i on users (name);
                            --rollback drop index concurrently i;
                            """);
            manager().up();

            assertRefused(Reason.FORMAT, () -> manager().down(2)).hasMessageContaining("drop index concurrently i");
            assertThat(history()).hasSize(4);
        }

        @Test
        void up_concurrentIndexThatFails_namesTheIndexThatIsLeft() {
            folder().sql("20260101000000_a.sql", """
                            --changeset ann:a
                            create table a (id int);
                            insert into a values (1), (1);
                            --changeset ann:index runInTransaction:false
                            create unique index concurrently if not exists a_id on a (id);
                            """);

            assertRefused(Reason.SQL_FAILED, manager()::up)
                    .hasMessageContaining("could not create unique index")
                    .hasMessageContaining("drop index concurrently if exists a_id.");
            assertThat(query("select indisvalid from pg_index where indexrelid = 'a_id'::regclass"))
                    .containsExactly("false");
        }

        @ParameterizedTest
        @ValueSource(strings = {"postgis", "vector"})
        void up_extensionThatTheServerLacks_saysWhichDatabaseToUse(String extension) {
            folder().sql(
                            "20260101000000_a.sql",
                            "--changeset ann:a\ncreate table a (id int);\ncreate extension if not exists " + extension
                                    + ";\n");

            assertRefused(Reason.EXTENSION_MISSING, manager()::up)
                    .hasMessageContaining("20260101000000_a.sql:5")
                    .hasMessageContaining("extension \"" + extension + "\" is not available")
                    .hasMessageContaining("Install the extension " + extension + " on that server")
                    .hasMessageContaining("-Drex.scratch=jdbc:postgresql://host/database");
            assertThat(hasTable("a")).isFalse();
        }

        @Test
        void up_tableHeldByAnotherSession_isRefusedAndCanBeRepeated() throws SQLException {
            folder().blog();
            manager().up();
            folder().sql(
                            "20260103000000_a.sql",
                            "--changeset ann:a\nset local lock_timeout = '50ms';\nalter table users add column age int;\n");
            try (Connection other = database().connect();
                    Statement statement = other.createStatement()) {
                other.setAutoCommit(false);
                statement.execute("lock table users in access share mode");

                assertRefused(Reason.BUSY, manager()::up)
                        .hasMessageContaining("20260103000000_a.sql:5")
                        .hasMessageContaining("Another session holds the table");
                other.rollback();
            }
            assertThat(manager().up().steps()).hasSize(1);
        }

        @Test
        void up_functionWithABody_needsNoSplitting() {
            folder().sql("20260101000000_a.sql", """
                            --changeset ann:cut
                            create function f() returns int language sql as $$ select 1; $$;
                            """);
            assertRefused(Reason.SQL_FAILED, manager()::up).hasMessageContaining("splitStatements:false");

            folder().sql("20260101000000_a.sql", """
                            --changeset ann:whole splitStatements:false
                            create function f() returns int language plpgsql as $$
                            begin
                              if true then return case when true then 7 end; end if;
                            end;
                            $$;
                            --rollback drop function f;
                            """);
            manager().up();

            assertThat(query("select f()")).containsExactly("7");
        }

        @Test
        void up_dumpThatEmptiesTheSearchPath_affectsNeitherTheNextNorTheConnection() throws SQLException {
            try (Statement statement = connection().createStatement()) {
                statement.execute("create schema app; set search_path = app, public; set work_mem = '5MB'");
            }
            folder().sql("20260101000000_dump.sql", """
                            --changeset ann:dump
                            set statement_timeout = 0;
                            set work_mem = '7MB';
                            select pg_catalog.set_config('search_path', '', false);
                            create table app.dumped (id int);
                            """)
                    .sql("20260102000000_next.sql", "--changeset ann:next\ncreate table next (id int);\n");

            assertThat(changesets(manager().up())).containsExactly("dump", "next");

            assertThat(
                            query(
                                    "select schemaname from pg_tables where tablename in ('dumped', 'next', 'databasechangelog')"))
                    .containsExactly("app", "app", "app");
            assertThat(show("search_path")).isEqualTo("app, public");
            assertThat(show("work_mem")).isEqualTo("5MB");
            assertThat(show("statement_timeout")).isEqualTo("0");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "set role pg_monitor",
                    "set local role pg_monitor",
                    "set session authorization pg_monitor",
                    "set session authorization pg_monitor; set role none",
                    "set session_replication_role = replica; set role pg_monitor"
                })
        void anyDirection_underAnotherRole_isRecordedAndTheNextIsNot(String set) throws SQLException {
            database().execute("create schema app; grant create, usage on schema app to pg_monitor");
            folder().sql("20260101000000_a.sql", """
                            --changeset ann:a
                            %1$s;
                            create table app.a (id int);
                            --rollback drop table app.a;
                            --rollback %1$s;
                            --changeset ann:outside runInTransaction:false
                            %1$s;
                            create table app.b (id int);
                            --rollback drop table app.b;
                            --rollback %1$s;
                            --changeset ann:next
                            create table next (id int);
                            --rollback drop table next;
                            """.formatted(set.replace("set local", "set")));
            if (set.contains("local")) {
                folder().sql(
                                "20260101000000_a.sql",
                                folder().lines("20260101000000_a.sql").stream()
                                        .skip(2)
                                        .map(line ->
                                                line.contains("runInTransaction") ? "--changeset ann:outside" : line)
                                        .map(line -> line.replace("set role", "set local role"))
                                        .collect(Collectors.joining("\n")));
            }

            assertThat(manager().up().steps()).hasSize(3);

            assertThat(query("select tableowner from pg_tables where tablename in ('a', 'b')"))
                    .containsExactly("pg_monitor", "pg_monitor");
            assertThat(query("select tableowner = current_user from pg_tables where tablename = 'next'"))
                    .containsExactly("true");
            assertThat(show("role")).isEqualTo("none");
            assertThat(show("session_replication_role")).isEqualTo("origin");
            assertThat(manager().down(3).steps()).hasSize(3);
            assertThat(history()).isEmpty();
        }

        @Test
        void up_connectionWithARoleOfItsOwn_keepsIt() throws SQLException {
            database().execute("create schema app; grant create, usage on schema app to pg_monitor");
            try (Statement statement = connection().createStatement()) {
                statement.execute("set search_path = app; set session authorization pg_monitor");
            }
            folder().sql("20260101000000_a.sql", """
                            --changeset ann:a
                            reset session authorization;
                            create table a (id int);
                            --changeset ann:b
                            create table b (id int);
                            """);

            assertThat(manager().up().steps()).hasSize(2);

            assertThat(query("select tableowner from pg_tables where tablename = 'b'"))
                    .containsExactly("pg_monitor");
            assertThat(show("session_authorization")).isEqualTo("pg_monitor");
        }

        @Test
        void up_isolationOfTheTransaction_isLeftAlone() {
            folder().sql(
                            "20260101000000_a.sql",
                            "--changeset ann:a\nset transaction isolation level serializable;\ncreate table a (id int);\n");

            assertThat(manager().up().steps()).hasSize(1);
        }

        @Test
        void up_failed_leavesTheSettingsAlone() throws SQLException {
            folder().sql(
                            "20260101000000_a.sql",
                            "--changeset ann:a runInTransaction:false\nset search_path = nowhere;\nnonsense;\n");
            String before = show("search_path");

            assertRefused(Reason.SQL_FAILED, manager()::up);

            assertThat(show("search_path")).isEqualTo(before);
        }

        @Test
        void up_twoSchemas_haveTwoHistories() throws SQLException {
            folder().blog();
            try (Statement statement = connection().createStatement()) {
                statement.execute("create schema \"My Schema\"; create schema my_schema; create schema myxschema");
            }
            for (String schema : List.of("My Schema", "myxschema", "my_schema")) {
                connection().setSchema(schema);
                assertThat(manager().up().steps()).as(schema).hasSize(3);
                assertThat(manager().status())
                        .as(schema)
                        .extracting(MigrationStatus::state)
                        .containsOnly(State.APPLIED);
            }
            assertThat(query("select schemaname from pg_tables where tablename = 'databasechangelog' order by 1"))
                    .containsExactlyInAnyOrder("My Schema", "my_schema", "myxschema");
        }

        @Test
        void up_refusedAtCommit_keepsNothing() {
            folder().blog().sql("20260103000000_deferred.sql", """
                            --changeset ann:deferred
                            create table d (id int references users (id) deferrable initially deferred);
                            insert into d values (99);
                            """);

            assertRefused(Reason.SQL_FAILED, manager()::up)
                    .hasMessageContaining("20260103000000_deferred.sql::deferred::ann failed")
                    .hasMessageContaining("when it was recorded and committed")
                    .hasMessageContaining("violates foreign key constraint");
            assertThat(hasTable("d")).isFalse();
            assertThat(history()).hasSize(3);
        }

        @Test
        void up_readOnlyServer_isRefused() throws SQLException {
            folder().blog();
            try (Statement statement = connection().createStatement()) {
                statement.execute("set default_transaction_read_only = on");
            }

            assertRefused(Reason.DATABASE, manager()::up)
                    .hasMessageContaining("cannot execute CREATE TABLE in a read-only transaction");
        }

        @Test
        void up_lockLostOnTheWay_isToldAtTheEnd() {
            folder().sql("20260101000000_a.sql", "--changeset ann:a\nselect pg_advisory_unlock_all();\n");

            assertRefused(Reason.LOCK_LOST, manager()::up).hasMessageContaining("pooler");
            assertThat(history()).containsExactly("a");
        }

        @Test
        void up_killedInAStatement_waitsUntilTheServerHasNoticed() {
            folder().blog()
                    .sql(
                            "20260103000000_slow.sql",
                            "--changeset ann:slow\ncreate table s (id int);\nselect pg_sleep(3);\n");
            try (ChildJvm child = ChildJvm.start(PlainRun.class, database(), folder().path())) {
                awaitStatement("select pg_sleep(3)");
                child.kill();
            }
            folder().sql("20260103000000_slow.sql", "--changeset ann:quick\ncreate table s (id int);\n");

            assertThat(changesets(manager().up())).containsExactly("quick");
            assertThat(history()).hasSize(4);
        }

        @Test
        void anyCall_serverThatIsDown_isRefused() {
            folder().blog();
            PGSimpleDataSource down = new PGSimpleDataSource();
            down.setServerNames(new String[] {"localhost"});
            down.setPortNumbers(new int[] {1});
            down.setUser("ann");
            down.setPassword("secret");
            MigrationManager manager = MigrationManager.of(folder().read(), down);

            assertRefused(Reason.DATABASE, manager::up)
                    .hasMessageContaining("Connecting to the database failed")
                    .hasMessageContaining("localhost:1")
                    .hasMessageNotContaining("secret");
            assertRefused(Reason.DATABASE, manager::status);
        }

        @Test
        void up_connectionKilledOnTheWay_isRefusedAndTheNextRunContinues() {
            folder().blog()
                    .sql(
                            "20260103000000_suicide.sql",
                            "--changeset ann:s\ncreate table s (id int);\nselect pg_terminate_backend(pg_backend_pid());\n");
            MigrationManager manager = MigrationManager.of(folder().read(), new OneByOne(database()));

            assertRefused(Reason.SQL_FAILED, manager::up)
                    .hasMessageContaining("20260103000000_suicide.sql:5")
                    .hasMessageContaining("terminating connection");
            assertThat(hasTable("s")).isFalse();
            folder().sql("20260103000000_suicide.sql", "--changeset ann:s\ncreate table s (id int);\n");
            assertThat(changesets(manager().up())).containsExactly("s");
        }

        private void awaitStatement(String sql) {
            String active = "select count(*) from pg_stat_activity where state = 'active' and query = '" + sql + "'";
            for (int i = 0; i < 600 && query(active).equals(List.of("0")); i++) {
                try {
                    Thread.sleep(50);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
            assertThat(query(active)).containsExactly("1");
        }

        private String show(String setting) throws SQLException {
            try (Statement statement = connection().createStatement();
                    ResultSet row = statement.executeQuery("show " + setting)) {
                row.next();
                return row.getString(1);
            }
        }
    }
}

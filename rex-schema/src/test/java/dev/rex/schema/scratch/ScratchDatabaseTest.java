package dev.rex.schema.scratch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rex.schema.config.DatabaseAddress;
import dev.rex.schema.introspect.SchemaDialects;
import dev.rex.testing.LeakCheck;
import dev.rex.testing.TestDatabase;
import dev.rex.testing.TestDatabases;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(LeakCheck.class)
class ScratchDatabaseTest {
    static List<String> dialects() {
        return TestDatabases.dialects();
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void embedded_opened_isEmptyAndLeavesNoFiles(String dialect, @TempDir Path folder) throws Exception {
        // the programs of the server stay; where they are there already, that saves unpacking them
        Path home = dialect.equals("sqlite") ? folder : ScratchFolder.ofUser();
        ScratchDatabase closed;
        try (ScratchDatabase scratch = ScratchDatabase.embedded(scratchDialect(dialect), home);
                Connection connection = scratch.connect();
                Statement statement = connection.createStatement()) {
            closed = scratch;
            assertThat(scratch.dialect()).isEqualTo(dialect);
            assertThat(contents(dialect, connection)).isEmpty();
            statement.execute("create table t (id int)");
            assertThat(contents(dialect, connection)).containsExactly("table t");
        }
        closed.close(); // nothing happens
        if (dialect.equals("sqlite")) {
            assertThat(folder.resolve("files")).isEmptyDirectory();
        } else {
            assertThatThrownBy(closed::connect).hasMessageContaining("Cannot connect");
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void at_emptyDatabase_isMarkedAndCanBeHadAgain(String dialect) throws Exception {
        try (TestDatabase database = TestDatabases.create(dialect)) {
            for (int round = 0; round < 3; round++) {
                try (ScratchDatabase scratch = ScratchDatabase.at(scratchDialect(dialect), address(database));
                        Connection connection = scratch.connect()) {
                    assertThat(scratch.address()).isEqualTo(address(database));
                    assertThat(contents(dialect, connection)).containsExactly("table rex_scratch");
                    connection.createStatement().execute("create table \"select \"\"x\" (id int)");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void at_foreignContent_isRefusedAndKept(String dialect) throws Exception {
        try (TestDatabase database = TestDatabases.create(dialect)) {
            for (int i = 1; i <= 7; i++) {
                database.execute("create table t" + i + " (id int)");
            }
            assertThatThrownBy(() -> ScratchDatabase.at(scratchDialect(dialect), address(database)))
                    .isInstanceOf(ScratchException.class)
                    .hasMessageContainingAll(
                            database.url(),
                            "is not empty",
                            "found table t1, table t2, table t3, table t4, table t5 and 2 more",
                            "create table rex_scratch");
            assertThat(database.query("select count(*) from t7")).hasSize(1);
        }
    }

    @Test
    void at_markedPostgres_isEmptiedOfEverything() throws Exception {
        try (TestDatabase database = TestDatabases.postgresql()) {
            database.execute(
                    "create table rex_scratch (id integer)",
                    "create extension citext",
                    "create schema \"Sales \"\"EU\"\"\"",
                    "create type mood as enum ('ok')",
                    "create domain positive as int check (value > 0)",
                    "create table a (id int generated always as identity primary key, m mood, n citext)",
                    "create table \"Sales \"\"EU\"\"\".b (id serial, a int references a (id))",
                    "create sequence loose",
                    "create view v as select * from a",
                    "create materialized view mv as select 1 as one",
                    "create function f() returns int language sql as 'select 1'",
                    "create publication p for all tables",
                    "create function et() returns event_trigger language plpgsql as 'begin end'",
                    "create event trigger evt on ddl_command_start execute function et()");
            try (ScratchDatabase scratch = ScratchDatabase.at(scratchDialect("postgresql"), address(database));
                    Connection connection = scratch.connect()) {
                assertThat(contents("postgresql", connection)).containsExactly("table rex_scratch");
            }
            database.execute("create extension citext", "create publication p for all tables");
        }
    }

    @Test
    void at_markedSqlite_isEmptiedOfEverything() throws Exception {
        try (TestDatabase database = TestDatabases.sqlite()) {
            database.execute(
                    "create table rex_scratch (id integer)",
                    "create table \"a \"\"b\" (id integer primary key autoincrement)",
                    "create table c (a int references \"a \"\"b\" (id), d int references d (id))",
                    "create table d (id integer primary key, c int references c (a))",
                    "insert into \"a \"\"b\" values (1)",
                    "insert into c (a) values (1)",
                    "create view v as select * from c",
                    "create index i on c (a)",
                    "create trigger tr after insert on c begin select 1; end",
                    "create virtual table search using fts5 (text)");
            try (ScratchDatabase scratch = ScratchDatabase.at(scratchDialect("sqlite"), address(database));
                    Connection connection = scratch.connect()) {
                assertThat(contents("sqlite", connection)).containsExactly("table rex_scratch");
            }
        }
    }

    @Test
    void at_userDoesNotOwnTheContent_isRefusedAndAllIsKept() {
        String role = "guest" + System.nanoTime();
        try (TestDatabase database = TestDatabases.postgresql()) {
            database.execute(
                    "create role " + role + " login password 'secret'",
                    "grant create on schema public to " + role,
                    "create table rex_scratch (id integer)",
                    "create table a (id int)",
                    "create schema other");
            DatabaseAddress guest = new DatabaseAddress(database.url(), role, "secret");
            assertThatThrownBy(() -> ScratchDatabase.at(scratchDialect("postgresql"), guest))
                    .isInstanceOf(ScratchException.class)
                    .hasMessageContainingAll("cannot be emptied", "must own");
            assertThat(database.query("select count(*) from a")).hasSize(1);
        }
        TestDatabases.admin().execute("drop role " + role);
    }

    @ParameterizedTest
    @MethodSource("memory")
    void at_sqliteInMemory_isRefused(String url) {
        assertThatThrownBy(() -> ScratchDatabase.at(scratchDialect("sqlite"), DatabaseAddress.of(url)))
                .isInstanceOf(ScratchException.class)
                .hasMessageContaining("lives in memory");
    }

    static List<String> memory() {
        return List.of("jdbc:sqlite:", "jdbc:sqlite::memory:", "jdbc:sqlite:file:x?mode=memory&cache=shared");
    }

    private static ScratchDialect scratchDialect(String dialect) {
        return SchemaDialects.named(dialect).scratch();
    }

    private static DatabaseAddress address(TestDatabase database) {
        return new DatabaseAddress(database.url(), database.user(), database.password());
    }

    private static List<String> contents(String dialect, Connection connection) throws Exception {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(scratchDialect(dialect).contents())) {
            List<String> found = new java.util.ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1) + " " + rows.getString(2));
            }
            return found;
        }
    }
}

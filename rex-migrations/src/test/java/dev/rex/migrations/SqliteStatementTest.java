package dev.rex.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rex.migrations.MigrationException.Reason;
import dev.rex.testing.TestDatabase;
import dev.rex.testing.TestDatabases;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SQLite's driver runs the first statement of a text only: that every statement of a migration is run all the same. */
class SqliteStatementTest extends MigrationFixture {
    private static final String FILE = "20260101000000_a.sql";
    /** A rebuild as docs/migrations.md shows it. */
    private static final String REBUILD = """
            --changeset ann:rebuild runInTransaction:false
            pragma foreign_keys = off;
            begin;
            create table new_users (id int not null primary key, name text not null check (name <> ''));
            insert into new_users select id, name from users;
            drop table users;
            alter table new_users rename to users;
            commit;
            """;

    SqliteStatementTest() {
        super(TestDatabases::sqlite);
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                --changeset ann:a splitStatements:false rollbackSplitStatements:false
                create table a (id int);
                create table b (id int)
                --rollback drop table a; drop table b
                """, """
                --changeset ann:a endDelimiter:/ rollbackEndDelimiter:/
                create table a (id int);
                create table b (id int);
                /
                --rollback drop table a; drop table b;
                --rollback /
                """, """
                --changeset ann:a
                create table a (id int, begin date);
                create table b (id int);
                --rollback delete from a where begin is null;
                --rollback drop table a;
                --rollback drop table b;
                """, """
                --changeset ann:a runInTransaction:false
                begin;
                create table a (id int);
                create table b (id int);
                commit;
                --rollback begin;
                --rollback drop table a;
                --rollback drop table b;
                --rollback commit;
                """, """
                --changeset ann:a splitStatements:false rollbackSplitStatements:false
                create table a (id int, [it's;] int);
                create trigger t after insert on a begin
                  update a set id = case id when 1 then 2 else id end;
                  delete from a where id = 3;
                end;
                create table b (id int);
                --rollback drop trigger t; drop table a; drop table b;
                """})
    void anyDirection_severalStatementsInOneText_areAllRun(String changeset) throws SQLException {
        folder().sql(FILE, changeset);
        String up = manager().dryRun().up();

        manager().up();
        assertThat(hasTable("a") && hasTable("b")).isTrue();
        assertThat(history()).containsExactly("a");

        String down = manager().dryRun().down(1);
        manager().down(1);
        assertThat(hasTable("a") || hasTable("b")).isFalse();
        assertThat(history()).isEmpty();

        try (TestDatabase other = TestDatabases.sqlite();
                Connection connection = other.connect()) {
            MigrationManager byHand = MigrationManager.of(folder().read(), connection);
            runByHand(connection, up);
            assertThat(other.query("select name from sqlite_master where name in ('a', 'b')"))
                    .hasSize(2);
            assertThat(byHand.isPending()).isFalse();
            runByHand(connection, down);
            assertThat(other.query("select name from sqlite_master where name in ('a', 'b')"))
                    .isEmpty();
            assertThat(byHand.isPending()).isTrue();
        }
    }

    @Test
    void up_secondStatementFails_isReportedAtItsOwnLine() {
        folder().sql(FILE, """
                        --changeset ann:a splitStatements:false
                        create table a (id int);
                        create table
                          a (id int);
                        """);

        assertRefused(Reason.SQL_FAILED, manager()::up)
                .hasMessageContaining(FILE + ":5")
                .hasMessageContaining("statement: create table a (id int)")
                .hasMessageContaining("Nothing of it was kept.");
        assertThat(hasTable("a")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pragma foreign_keys = off",
                "PRAGMA main.foreign_keys(0)",
                "pragma /* so */ \"foreign_keys\"=OFF",
                "pragma\nforeign_keys = on"
            })
    void up_foreignKeysSwitchedWithinATransaction_isRefusedBeforeAnything(String pragma) {
        folder().blog()
                .sql(
                        "20260103000000_rebuild.sql",
                        "--changeset ann:rebuild\n" + pragma + ";\ndrop table users;\n--rollback "
                                + pragma.replace("\n", " ") + ";\n");

        assertRefused(Reason.FORMAT, manager()::up)
                .hasMessageContaining("20260103000000_rebuild.sql:3")
                .hasMessageContaining("ignores a statement in it within a transaction: ")
                .hasMessageContaining("runInTransaction:false");
        assertRefused(Reason.FORMAT, () -> manager().dryRun().up());
        assertThat(hasTable("users")).isFalse();
        manager().baseline();
        assertRefused(Reason.FORMAT, () -> manager().down(1));
    }

    @Test
    void up_foreignKeysOnlyAskedFor_isNotRefused() {
        folder().sql(FILE, "--changeset ann:a\npragma foreign_keys;\ncreate table foreign_keys (id int);\n");

        assertThat(manager().up().steps()).hasSize(1);
    }

    @Test
    void up_tableRebuilt_keepsWhatRefersToIt() {
        children();
        folder().sql("20260103000000_rebuild.sql", REBUILD);

        manager().up();

        assertThat(query("select count(*) from posts")).containsExactly("1");
        assertThat(query("pragma foreign_key_list(posts)")).hasSize(1);
        assertThat(query("pragma foreign_key_check")).isEmpty();
        assertThat(foreignKeys()).isEqualTo(1);
        assertThat(history()).endsWith("rebuild");
    }

    @Test
    void up_rebuildThatFailsHalfWay_isTakenBackAndCanBeRepeated() {
        children();
        database().execute("insert into users values (2, '')");
        folder().sql("20260103000000_rebuild.sql", REBUILD);

        assertRefused(Reason.SQL_FAILED, manager()::up)
                .hasMessageContaining("20260103000000_rebuild.sql:7")
                .hasMessageContaining("The transaction that it had begun was taken back");

        assertThat(hasTable("new_users")).isFalse();
        assertThat(query("select count(*) from users")).containsExactly("2");
        assertThat(history()).doesNotContain("rebuild");
        assertThat(foreignKeys()).isEqualTo(1);
        database().execute("delete from users where id = 2");
        assertThat(changesets(manager().up())).containsExactly("rebuild");
        assertThat(query("select count(*) from posts")).containsExactly("1");
    }

    private void children() {
        folder().sql("20260101120000_create_users.sql", """
                        --changeset ann:users
                        create table users (id int not null primary key, name text);
                        create table posts (author int references users (id) on delete cascade);
                        insert into users values (1, 'Ann');
                        insert into posts values (1);
                        """);
        manager().up();
        assertThat(foreignKeys()).isEqualTo(1);
    }

    private int foreignKeys() {
        try (Statement statement = connection().createStatement();
                ResultSet row = statement.executeQuery("pragma foreign_keys")) {
            return row.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As a tool for the database would run it. */
    private static void runByHand(Connection connection, String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(script);
        }
    }
}

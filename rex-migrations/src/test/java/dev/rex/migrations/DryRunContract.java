package dev.rex.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.rex.migrations.MigrationException.Reason;
import dev.rex.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run as SQL: nothing is changed by it, and run by hand it does what the run would do. */
public abstract class DryRunContract extends MigrationFixture {
    private static final String ROWS =
            "select id, author, filename, md5sum, description, comments, exectype, contexts, labels, liquibase, tag,"
                    + " orderexecuted from databasechangelog order by orderexecuted";

    private final Supplier<TestDatabase> others;

    protected DryRunContract(Supplier<TestDatabase> databases) {
        super(databases);
        this.others = databases;
    }

    private void migrations() {
        options(ScriptOptions.NONE.withContexts("prod").withLabels("one"));
        folder().blog().sql("20260103000000_more.sql", """
                        --changeset ann:more context:prod labels:one endDelimiter:// rollbackEndDelimiter://
                        --comment a comment with 'quotes' and a ?
                        create table more (name varchar(40)) -- the last line is a comment
                        //
                        insert into more values ('it''s; -- no comment') //
                        --rollback drop table more //
                        --changeset ann:outside runInTransaction:false
                        create index more_name on more (name);
                        --rollback drop index more_name;
                        --changeset ann:view runOnChange:true splitStatements:false
                        create view seen as select name from more
                        --rollback drop view seen;
                        """);
    }

    @Test
    void up_script_doesNothingAndRunByHandTheSame() throws SQLException {
        migrations();
        String script = manager().dryRun().up();

        assertThat(objects(database())).isEmpty();
        assertThat(script)
                .startsWith("-- Applies 6 migrations.\n")
                .contains("-- " + ScriptFolder.USERS + "::create_users::ann at "
                        + folder().path().resolve(ScriptFolder.USERS) + ":3\nbegin;\ncreate table users")
                .contains("insert into ", "commit;");
        try (TestDatabase other = others.get();
                Connection connection = other.connect()) {
            run(connection, script);
            manager().up();

            assertThat(objects(other)).isEqualTo(objects(database())).isNotEmpty();
            assertThat(other.query(ROWS)).isEqualTo(database().query(ROWS));
            assertThat(other.query("select name from seen"))
                    .isEqualTo(database().query("select name from seen"));
            MigrationManager manager = MigrationManager.of(script(), connection);
            assertThat(manager.up().isEmpty()).isTrue();
            assertThat(manager.validate().isValid()).isTrue();
            assertThat(manager.dryRun().up()).isEmpty();
        }
    }

    @Test
    void up_scriptOfARest_goesOnWhereTheHistoryEnds() throws SQLException {
        migrations();
        manager().up("first_user");
        database().execute("update databasechangelog set md5sum = null where id = 'first_user'");
        List<?> before = database().query(ROWS);

        String script = manager().dryRun().up("more");

        assertThat(script)
                .doesNotContainIgnoringCase("create table databasechangelog")
                .doesNotContain("create_users::");
        assertThat(database().query(ROWS)).isEqualTo(before);
        run(connection(), script);
        assertThat(history()).containsExactly("create_users", "first_user", "create_posts", "more");
        assertThat(query("select orderexecuted from databasechangelog order by 1"))
                .containsExactly("1", "2", "3", "4");
        assertThat(manager().dryRun().up("more")).isEmpty();
    }

    @Test
    void up_repeatable_replacesItsRow() throws SQLException {
        migrations();
        manager().up();
        folder().sql(
                        "20260104000000_view.sql",
                        "--changeset ann:always runAlways:true\ninsert into more values ('x');\n");
        manager().up();

        run(connection(), manager().dryRun().up());

        assertThat(query("select count(*) from more where name = 'x'")).containsExactly("2");
        assertThat(query("select exectype from databasechangelog where id = 'always'"))
                .containsExactly("RERAN");
        assertThat(history()).hasSize(7);
    }

    @Test
    void down_script_doesNothingAndRunByHandTheSame() throws SQLException {
        migrations();
        manager().up();
        List<?> before = database().query(ROWS);
        List<?> objects = objects(database());

        String two = manager().dryRun().down(2);
        String behind = manager().dryRun().downTo("create_posts");
        String all = manager().dryRun().down(Integer.MAX_VALUE);

        assertThat(database().query(ROWS)).isEqualTo(before);
        assertThat(objects(database())).isEqualTo(objects);
        assertThat(two)
                .startsWith("-- Takes back 2 migrations.\n")
                .contains("drop view seen;", "drop index more_name;");
        assertThat(behind).contains("drop table more").doesNotContain("drop table posts");
        run(connection(), all);
        assertThat(history()).isEmpty();
        assertThat(hasTable("users") || hasTable("more")).isFalse();
        assertThat(manager().dryRun().down(1)).isEmpty();
        assertThat(manager().up().steps()).hasSize(6);
    }

    @Test
    void down_toATag_isShown() {
        migrations();
        manager().up("first_user");
        manager().tag("v1");
        manager().up();

        assertThat(manager().dryRun().downToTag("v1"))
                .contains("drop table posts")
                .doesNotContain("drop table users");
        assertThat(history()).hasSize(6);
    }

    @Test
    void down_refusesWhatTheRunRefuses() {
        folder().sql("20260101000000_a.sql", "--changeset ann:a\ncreate table a (id int);\n");
        manager().up();

        assertRefused(Reason.NO_ROLLBACK, () -> manager().dryRun().down(1));
        assertRefused(Reason.UNKNOWN_TARGET, () -> manager().dryRun().downToTag("nope"));
        assertThatIllegalArgumentException().isThrownBy(() -> manager().dryRun().down(-1));
    }

    @Test
    void up_changelogWithLiquibasesChanges_isShownAsSql() throws SQLException {
        folder().file("main.xml", ScriptFolder.xml("""
                        <changeSet id="table" author="ann">
                          <createTable tableName="person">
                            <column name="id" type="int"><constraints primaryKey="true"/></column>
                            <column name="name" type="varchar(40)"/>
                          </createTable>
                        </changeSet>
                        <changeSet id="rows" author="ann">
                          <loadData tableName="person" file="people.csv"/>
                          <rollback>delete from person</rollback>
                        </changeSet>
                        """)).file("people.csv", "id,name\n1,It's\n2,NULL\n3,Zoë\n");

        String script = manager("main.xml").dryRun().up();

        assertThat(objects(database())).isEmpty();
        run(connection(), script);
        assertThat(query("select name from person order by id")).containsExactly("It's", "null", "Zoë");
        assertThat(manager("main.xml").up().isEmpty()).isTrue();
        run(connection(), manager("main.xml").dryRun().down(2));
        assertThat(hasTable("person")).isFalse();
    }

    @Test
    void up_preconditions_areTakenAsMetUnlessTheySayOtherwise() {
        folder().file("main.xml", ScriptFolder.xml("""
                        <changeSet id="a" author="ann"><sql>create table a (id int)</sql></changeSet>
                        <changeSet id="met" author="ann">
                          <preConditions onFail="MARK_RAN"><tableExists tableName="a"/></preConditions>
                          <sql>insert into a values (1)</sql>
                        </changeSet>
                        <changeSet id="tested" author="ann">
                          <preConditions onFail="MARK_RAN" onSqlOutput="TEST"><tableExists tableName="a"/></preConditions>
                          <sql>insert into a values (2)</sql>
                        </changeSet>
                        <changeSet id="skipped" author="ann">
                          <preConditions onFail="CONTINUE" onSqlOutput="TEST"><tableExists tableName="a"/></preConditions>
                          <sql>insert into a values (3)</sql>
                        </changeSet>
                        """));

        assertThat(manager("main.xml").dryRun().up())
                .contains(
                        "insert into a values (1)",
                        "taken as met",
                        "recorded without being run",
                        "MARK_RAN",
                        "is skipped")
                .doesNotContain("insert into a values (2)", "insert into a values (3)", "'skipped'");
        assertThat(hasTable("databasechangelog")).isFalse();
    }

    @Test
    void up_programOfAChangelog_isNotStarted() {
        folder().file(
                        "main.xml",
                        ScriptFolder.xml("<changeSet id=\"a\" author=\"ann\"><executeCommand executable=\"touch\">"
                                + "<arg value=\"" + temporary().resolve("started")
                                + "\"/></executeCommand></changeSet>"));

        assertThat(manager("main.xml").dryRun().up()).contains("-- runs a program: ");
        assertThat(temporary().resolve("started")).doesNotExist();
    }

    @Test
    void up_whileAnotherRunHoldsTheLock_isShown() throws Exception {
        migrations();
        try (Connection other = database().connect()) {
            DatabaseLock lock = DatabaseKind.of(other).lock().on(other);
            assertThat(lock.tryAcquire()).isTrue();

            assertThat(manager().withLockWait(Duration.ZERO).dryRun().up()).contains("create table users");
            assertThat(lock.release()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anyScript_givesTheConnectionBackAsItCame(boolean autoCommit) throws SQLException {
        migrations();
        connection().setAutoCommit(autoCommit);

        manager().dryRun().up();
        manager().dryRun().baseline();

        assertThat(connection().getAutoCommit()).isEqualTo(autoCommit);
        connection().setAutoCommit(true);
        assertThat(manager().up().steps()).hasSize(6);
    }

    @Test
    void baseline_script_recordsAndRunsNothing() throws SQLException {
        migrations();

        run(connection(), manager().dryRun().baseline("create_posts"));

        assertThat(history()).containsExactly("create_users", "first_user", "create_posts");
        assertThat(hasTable("users")).isFalse();
        assertThat(manager().validate().isValid()).isTrue();
        run(connection(), manager().dryRun().baseline());
        assertThat(manager().isPending()).isFalse();
    }

    @Test
    void anyScript_behindAMigrationThatSetsSomething_putsItBack() throws SQLException {
        boolean sqlite = database().dialect().equals("sqlite");
        folder().sql("20260101000000_a.sql", """
                        --changeset ann:sets runInTransaction:%s
                        %s
                        --rollback %s;
                        --changeset ann:next
                        create table next (id int);
                        --rollback drop table next;
                        """.formatted(
                sqlite ? "false" : "true",
                sqlite
                        ? "pragma foreign_keys = off;\npragma main.recursive_triggers(on);"
                        : "create schema app;\nset search_path = app;\nset role pg_monitor;",
                sqlite ? "pragma foreign_keys = off" : "drop schema app; set session authorization pg_monitor"));
        String up = manager().dryRun().up();
        manager().up();
        String down = manager().dryRun().down(2);
        try (TestDatabase other = others.get();
                Connection connection = other.connect()) {
            List<String> before = settings(connection);

            run(connection, up);
            assertThat(settings(connection)).isEqualTo(before);
            assertThat(objects(other)).isEqualTo(objects(database())).isNotEmpty();
            assertThat(other.query(ROWS)).isEqualTo(database().query(ROWS));

            run(connection, down);
            assertThat(settings(connection)).isEqualTo(before);
            assertThat(other.query(ROWS)).isEmpty();
        }
        manager().down(2);
        assertThat(history()).isEmpty();
    }

    private List<String> settings(Connection connection) throws SQLException {
        List<String> settings = new ArrayList<>();
        List<String> queries = database().dialect().equals("sqlite")
                ? List.of("pragma foreign_keys", "pragma recursive_triggers")
                : List.of("show search_path", "select session_user || current_user", "show role");
        for (String query : queries) {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(query)) {
                row.next();
                settings.add(row.getString(1));
            }
        }
        return settings;
    }

    @Test
    void up_flywaysScripts_areShown() throws SQLException {
        folder().file("V1__a.sql", "create table a (id int);\n")
                .file("U1__a.sql", "drop table a;")
                .file("R__v.sql", "drop view if exists v;\ncreate view v as select id from a;");

        run(connection(), manager().dryRun().up());
        assertThat(manager().isPending()).isFalse();
        assertThat(query("select count(*) from v")).containsExactly("0");
        assertThat(manager().dryRun().down(1)).contains("drop table a;");
    }

    /** As a tool for the database would run it. */
    private static void run(Connection connection, String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (connection.getMetaData().getDatabaseProductName().equals("SQLite")) {
                statement.executeUpdate(script); // this one runs all of them
            } else {
                statement.execute(script);
            }
        }
    }

    private static List<List<@Nullable Object>> objects(TestDatabase database) {
        return new ArrayList<>(database.query(
                database.dialect().equals("sqlite")
                        ? "select type, name, sql from sqlite_master where name not like 'sqlite_%'"
                                + " and name <> 'DATABASECHANGELOG' order by name"
                        : "select relkind, relname, pg_get_viewdef(oid) from pg_class where relnamespace ="
                                + " 'public'::regnamespace and relkind in ('r', 'v') order by relname"));
    }
}

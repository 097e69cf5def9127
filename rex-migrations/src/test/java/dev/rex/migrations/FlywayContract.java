package dev.rex.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rex.migrations.MigrationException.Reason;
import dev.rex.migrations.MigrationResult.Outcome;
import dev.rex.migrations.MigrationStatus.State;
import dev.rex.testing.TestDatabase;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders whose files are named as Flyway wants it, as they are. */
public abstract class FlywayContract extends MigrationFixture {
    protected FlywayContract(Supplier<TestDatabase> databases) {
        super(databases);
    }

    private ScriptFolder blog() {
        return folder().file("V1__create_users.sql", """
                        -- one; two
                        create table users (id int not null primary key, name varchar(40));
                        insert into users values (1, 'Ann; the ''first'' -- of all');
                        """)
                .file("V1_2__add_age.sql", "alter table users add column age int")
                .file("sub/V1.10__posts.sql", "create table posts (id int, author int references users (id));\n")
                .file("V2__note.sql", "create table note (text varchar(10));\n")
                .file("R__names.sql", "drop view if exists names;\ncreate view names as select name from users;\n")
                .file("U1_2__add_age.sql", "alter table users drop column age;\n")
                .file("U2__note.sql", "-- the last one\n\ndrop table note;\n")
                .file("sub/U1.10__posts.sql", "drop table posts;\n");
    }

    @Test
    void up_folder_runsVersionsInTheirOrderAndRepeatablesLast() {
        blog();

        assertThat(manager().up().ids())
                .extracting(MigrationId::toString)
                .containsExactly(
                        "V1__create_users.sql::1::flyway",
                        "V1_2__add_age.sql::1.2::flyway",
                        "sub/V1.10__posts.sql::1.10::flyway",
                        "V2__note.sql::2::flyway",
                        "R__names.sql::names::flyway");
        assertThat(query("select name from names")).containsExactly("Ann; the 'first' -- of all");
        assertThat(manager().up().isEmpty()).isTrue();
        assertThat(manager().validate().problems())
                .extracting(p -> p.kind() + " " + p.id().changeset())
                .containsExactly("NO_ROLLBACK 1");
    }

    @Test
    void up_newVersionAndChangedRepeatable_runsBoth() {
        blog();
        manager().up();
        folder().file("V3__city.sql", "alter table users add column city varchar(10);")
                .file("R__names.sql", "drop view names;\ncreate view names as select city from users;\n");

        assertThat(manager().up().steps())
                .extracting(s -> s.id().changeset() + " " + s.outcome())
                .containsExactly("3 " + Outcome.APPLIED, "names " + Outcome.REAPPLIED);
        assertThat(query("select city from names")).containsExactly("null");
        assertThat(manager().validate().warnings())
                .extracting(MigrationProblem::kind)
                .doesNotContain(MigrationProblem.Kind.OUT_OF_ORDER);
    }

    @Test
    void up_versionThatComesLate_runsAndIsWarnedOf() {
        blog();
        manager().up();
        folder().file("V1.5__late.sql", "create table late (id int);").file("U1.5__late.sql", "drop table late;");

        assertThat(manager().validate().warnings())
                .extracting(p -> p.kind() + " " + p.id().changeset())
                .contains("OUT_OF_ORDER 1.5");
        assertThat(changesets(manager().up())).containsExactly("1.5");
    }

    @Test
    void up_editedVersion_isRefused() {
        blog();
        manager().up();
        folder().file("V2__note.sql", "create table note (text varchar(20));\n");

        assertRefused(Reason.CHECKSUM_MISMATCH, manager()::up).hasMessageContaining("V2__note.sql:1");
    }

    @ParameterizedTest
    @CsvSource({"1.2, 2", "V1_2__add_age, 2", "1.10, 3", "V2__note.sql, 4"})
    void up_toVersion_stopsBehindIt(String target, int count) {
        blog();

        assertThat(manager().up(target).steps()).hasSize(count);
    }

    @Test
    void down_runsTheUndoScriptsAndLeavesRepeatablesAlone() {
        blog();
        manager().up();

        assertThat(changesets(manager().down(2))).containsExactly("2", "1.10");
        assertThat(hasTable("note") || hasTable("posts")).isFalse();
        assertThat(history()).containsExactly("1", "1.2", "names");
        assertThat(changesets(manager().up())).containsExactly("1.10", "2");
        assertThat(changesets(manager().downTo("1.2"))).containsExactly("2", "1.10");
    }

    @Test
    void downToTag_atARepeatable_takesBackTheVersionsBehindIt() {
        blog();
        manager().up();
        manager().tag("v1");
        assertThat(manager().downToTag("v1").isEmpty()).isTrue();
        folder().file("V3__a.sql", "create table a (id int);").file("U3__a.sql", "drop table a;");
        folder().file("R__names.sql", "drop view names;\ncreate view names as select 1 as one;\n");
        manager().up();

        assertThat(changesets(manager().downToTag("v1"))).containsExactly("3");
        assertThat(query("select one from names")).containsExactly("1");
    }

    @Test
    void down_withoutUndoScript_isRefusedBeforeAnything() {
        blog();
        manager().up();

        assertRefused(Reason.NO_ROLLBACK, () -> manager().down(4))
                .hasMessageContaining("V1__create_users.sql::1::flyway")
                .hasMessageContaining("U1__")
                .hasMessageContaining("nothing was rolled back");
        assertThat(history()).hasSize(5);
    }

    @Test
    void down_undoScriptThatFails_namesItsLine() {
        blog().file("U2__note.sql", "-- the last one\n\ndrop table note;\ndrop table nowhere;\n");
        manager().up();

        assertRefused(Reason.SQL_FAILED, () -> manager().down(1))
                .hasMessageContaining(folder().path().resolve("U2__note.sql") + ":4")
                .hasMessageContaining("drop table nowhere");
        assertThat(hasTable("note")).isTrue();
        assertThat(history()).hasSize(5);
    }

    @Test
    void up_failingStatement_namesItsLine() {
        blog().file("V3__bad.sql", "create table c (id int);\n/* not\n this; */\ninsert into nowhere\n values (1);\n");

        assertRefused(Reason.SQL_FAILED, manager()::up)
                .hasMessageContaining(folder().path().resolve("V3__bad.sql") + ":4")
                .hasMessageContaining("insert into nowhere values (1)");
        assertThat(hasTable("c")).isFalse();
    }

    @Test
    void up_placeholders_areFilledIn() {
        folder().file(
                        "V1__a.sql",
                        "create table ${prefix}_a (t varchar(20));\ninsert into ${ PREFIX }_a values ('$x {y}');\n");

        MigrationManager.of(MigrationScript.read(folder().path(), Map.of("prefix", "app")), connection())
                .up();

        assertThat(query("select t from app_a")).containsExactly("$x {y}");
    }

    @Test
    void up_placeholderWithoutAValue_isRefusedWithFileAndLine() {
        blog().file("V3__a.sql", "create table a (id int);\n\ninsert into ${where} values (1);\n");

        assertRefused(Reason.FORMAT, manager()::up)
                .hasMessageContaining(
                        folder().path().resolve("V3__a.sql") + ":3: the placeholder ${where} has no value")
                .hasMessageContaining("placeholderReplacement=false");
        assertThat(hasTable("users")).isFalse();

        folder().file("V3__a.sql", "create table a (t varchar(20));\n\ninsert into a values ('${where}');\n")
                .file("V3__a.sql.conf", "placeholderReplacement=false\n");
        manager().up();
        assertThat(query("select t from a")).containsExactly("${where}");
    }

    @Test
    void hash_coversTheSettingsBesideAScript() {
        String before = blog().read().hash();
        folder().file("V2__note.sql.conf", "executeInTransaction=false\n");
        MigrationScript script = folder().read();

        assertThat(script.hash()).isNotEqualTo(before);
        assertThat(script.migrations())
                .filteredOn(m -> !m.transactional())
                .extracting(m -> m.id().changeset())
                .containsExactly("2");
        folder().file("V2__note.sql.conf", "encoding=utf-16\n");
        assertRefused(Reason.FORMAT, () -> folder().read().migrations())
                .hasMessageContaining("V2__note.sql.conf: Rex does not know the setting encoding");
    }

    @Test
    void up_vacuum_runsOutsideATransactionByItself() {
        blog().file("V3__vacuum.sql", "vacuum;\n");

        assertThat(manager().up().steps()).hasSize(6);

        folder().file("V4__mixed.sql", "create table c (id int);\nvacuum;\n");
        assertRefused(Reason.FORMAT, manager()::up)
                .hasMessageContaining("V4__mixed.sql:1")
                .hasMessageContaining("executeInTransaction=false");
    }

    @ParameterizedTest
    @CsvSource({"V1__a.sql, V1.0__b.sql, version", "V01__a.sql, x/V1__b.sql, version", "R__a_b.sql, x/R__a_b.sql, name"
    })
    void read_twoOfOneVersion_areRefusedNamingBoth(String one, String two, String what) {
        folder().file(one, "select 1;")
                .file(two, "select 2;")
                .file("U1__a.sql", "select 3;")
                .file("V1.1__c.sql", "");

        assertRefused(Reason.DUPLICATE_ID, folder()::read)
                .hasMessageContaining(folder().path().resolve(one).toString())
                .hasMessageContaining(folder().path().resolve(two).toString())
                .hasMessageContaining("have the same " + what);
    }

    @Test
    void read_formattedSqlBesideFlywaysNames_isRefused() {
        blog().sql("20260101000000_a.sql", "--changeset ann:a\nselect 1;\n");

        assertRefused(Reason.FORMAT, folder()::read)
                .hasMessageContaining("R__names.sql is named as Flyway names its scripts")
                .hasMessageContaining("20260101000000_a.sql is Liquibase's formatted SQL")
                .hasMessageContaining("folders of their own");
    }

    @ParameterizedTest
    @CsvSource({"afterMigrate.sql, callbacks", "V3_name.sql, Name it V1__what_it_does.sql", "v3__a.sql, Name it"})
    void read_fileWithAnotherName_isRefused(String name, String hint) {
        blog().file(name, "select 1;");

        assertRefused(Reason.FORMAT, folder()::read)
                .hasMessageContaining(folder().path().resolve(name).toString())
                .hasMessageContaining(hint);
    }

    @Test
    void read_undoOfAVersionThatIsNotThere_isRefused() {
        blog().file("U7__gone.sql", "select 1;");

        assertRefused(Reason.FORMAT, folder()::read).hasMessageContaining("U7__gone.sql takes back the version 7");
    }

    @Test
    void read_flywaysNamesWithLiquibasesHeader_areFormattedSql() {
        folder().sql("V1__a.sql", "--changeset ann:a\nselect 1;\n").sql("V2__b.sql", "--changeset ann:b\nselect 1;\n");

        assertThat(changesets(manager().up())).containsExactly("a", "b");
    }

    @Test
    void up_baselineScript_opensAnEmptyDatabaseOnly() {
        blog().file("B1.10__all.sql", "create table users (id int, name varchar(9));\ncreate table posts (id int);\n");

        assertThat(changesets(manager().up())).containsExactly("1.10", "2", "names");
        assertThat(manager().status())
                .filteredOn(s -> s.state() == State.EXCLUDED)
                .extracting(s -> s.id().file())
                .containsExactly("V1__create_users.sql", "V1_2__add_age.sql", "sub/V1.10__posts.sql");
        assertThat(manager().up().isEmpty()).isTrue();
    }

    @Test
    void up_baselineScriptThatComesLater_isLeftAlone() {
        blog();
        manager().up("1.2");
        folder().file("B1.10__all.sql", "nonsense;\n");

        assertThat(manager().up().ids())
                .extracting(MigrationId::file)
                .containsExactly("sub/V1.10__posts.sql", "V2__note.sql", "R__names.sql");
        assertThat(manager().isPending()).isFalse();
    }

    @Test
    void up_databaseThatFlywayMigrated_isRefusedUntilTheBaseline() {
        blog();
        database().execute("create table users (id int not null primary key, name varchar(40), age int)");
        database()
                .execute(
                        "create table flyway_schema_history (installed_rank int, version varchar(50), type varchar(20),"
                                + " success boolean)");
        for (String row : new String[] {
            "1, '1', 'SQL', true",
            "2, '1.2', 'SQL', true",
            "3, '1.10', 'SQL', true",
            "4, '1.10', 'UNDO_SQL', true",
            "5, null, 'SQL', true",
            "6, '2', 'SQL', false"
        }) {
            database().execute("insert into flyway_schema_history values (" + row + ")");
        }

        assertRefused(Reason.BASELINE, manager()::up)
                .hasMessageContaining("up to version 1.2")
                .hasMessageContaining("-Drex.target=V1_2__add_age.sql");
        assertRefused(Reason.BASELINE, () -> manager().dryRun().up());
        assertThat(hasTable("DATABASECHANGELOG")).isFalse();

        assertThat(changesets(manager().baseline("V1_2__add_age.sql"))).containsExactly("1", "1.2");
        assertThat(changesets(manager().up())).containsExactly("1.10", "2", "names");
    }

    private void flywayMigratedUpTo(String... versions) {
        database()
                .execute(
                        "create table flyway_schema_history (installed_rank int, version varchar(50), type varchar(20),"
                                + " success boolean)");
        for (String version : versions) {
            database().execute("insert into flyway_schema_history values (1, '" + version + "', 'SQL', true)");
        }
    }

    @Test
    void up_baselineScriptWhereFlywayStoppedBefore_isLeftAlone() {
        folder().file("V1__a.sql", "create table a (id int);")
                .file("V2__b.sql", "create table b (id int);")
                .file("V3__c.sql", "create table c (id int);")
                .file("B3__all.sql", "nonsense;");
        flywayMigratedUpTo("1", "2");
        assertRefused(Reason.BASELINE, manager()::up).hasMessageContaining("-Drex.target=V2__b.sql");

        assertThat(changesets(manager().baseline("V2__b.sql"))).containsExactly("1", "2");

        assertThat(manager().up().ids()).extracting(MigrationId::file).containsExactly("V3__c.sql");
        assertThat(manager().isPending()).isFalse();
    }

    @Test
    void up_baselineScriptWhereFlywayIsAtItsVersion_givesWayToTheVersion() {
        folder().file("V1__a.sql", "nonsense;").file("V3__c.sql", "nonsense;").file("B3__all.sql", "nonsense;");
        flywayMigratedUpTo("1", "3");
        assertRefused(Reason.BASELINE, manager()::up).hasMessageContaining("-Drex.target=V3__c.sql");

        assertThat(manager().baseline("V3__c.sql").ids())
                .extracting(MigrationId::file)
                .containsExactly("V1__a.sql", "V3__c.sql");
        assertThat(manager().up().isEmpty()).isTrue();
    }

    @Test
    void up_baselineScriptWithoutItsVersions_isRecordedInTheirPlace() {
        folder().file("B3__all.sql", "nonsense;").file("V4__d.sql", "nonsense;").file("V6__f.sql", "select 1;");
        flywayMigratedUpTo("3", "4", "5");
        assertRefused(Reason.BASELINE, manager()::up).hasMessageContaining("-Drex.target=V4__d.sql");

        assertThat(changesets(manager().baseline("V4__d.sql"))).containsExactly("3", "4");
        assertThat(changesets(manager().up())).containsExactly("6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-- nothing yet\n", ";;"})
    void up_scriptWithoutStatements_isRecorded(String text) {
        folder().file("V1__empty.sql", text);

        assertThat(manager().up().steps()).hasSize(1);
        assertThat(manager().down(1).steps()).hasSize(1);
    }
}

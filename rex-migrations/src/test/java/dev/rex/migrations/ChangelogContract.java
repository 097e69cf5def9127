package dev.rex.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rex.migrations.MigrationException.Reason;
import dev.rex.migrations.MigrationStatus.State;
import dev.rex.testing.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Changelogs as Liquibase's users have them, in every format. */
public abstract class ChangelogContract extends MigrationFixture {
    private static final String YAML = """
            databaseChangeLog:
              - property: {name: size, value: "40"}
              - changeSet:
                  id: person
                  author: ann
                  changes:
                    - createTable:
                        tableName: person
                        columns:
                          - column: {name: id, type: int, constraints: {primaryKey: true}}
                          - column: {name: name, type: "varchar(${size})"}
              - include: {file: parts/20260102_pets.sql, relativeToChangelogFile: true}
              - include: {file: parts/more.xml, relativeToChangelogFile: true}
              - changeSet:
                  id: rows
                  author: bob
                  changes:
                    - loadData: {tableName: person, file: parts/people.csv, relativeToChangelogFile: true}
                  rollback:
                    - sql: {sql: delete from person}
            """;

    protected ChangelogContract(Supplier<TestDatabase> databases) {
        super(databases);
    }

    private void changelogs() {
        folder().file("main.yaml", YAML)
                .file("main.json", """
                        {"databaseChangeLog": [
                          {"changeSet": {"id": "person", "author": "ann", "changes": [
                            {"createTable": {"tableName": "person", "columns": [
                              {"column": {"name": "id", "type": "int", "constraints": {"primaryKey": true}}},
                              {"column": {"name": "name", "type": "varchar(40)"}}]}}]}},
                          {"include": {"file": "parts/20260102_pets.sql", "relativeToChangelogFile": true}},
                          {"include": {"file": "parts/more.xml", "relativeToChangelogFile": true}},
                          {"changeSet": {"id": "rows", "author": "bob", "changes": [
                            {"loadData": {"tableName": "person", "file": "parts/people.csv",
                                          "relativeToChangelogFile": true}}],
                            "rollback": [{"sql": {"sql": "delete from person"}}]}}
                        ]}
                        """)
                .file("main.xml", ScriptFolder.xml("""
                        <changeSet id="person" author="ann">
                          <createTable tableName="person">
                            <column name="id" type="int"><constraints primaryKey="true"/></column>
                            <column name="name" type="varchar(40)"/>
                          </createTable>
                        </changeSet>
                        <includeAll path="parts" relativeToChangelogFile="true" endsWithFilter="pets.sql"/>
                        <includeAll path="parts" relativeToChangelogFile="true" endsWithFilter="more.xml"/>
                        <changeSet id="rows" author="bob">
                          <loadData tableName="person" file="parts/people.csv" relativeToChangelogFile="true"/>
                          <rollback>delete from person</rollback>
                        </changeSet>
                        """))
                .sql("parts/20260102_pets.sql", """
                        --changeset ann:pets
                        create table pets (id int primary key, owner int references person (id));
                        --rollback drop table pets;
                        """)
                .file("parts/more.xml", ScriptFolder.xml("""
                        <changeSet id="index" author="ann">
                          <createIndex tableName="pets" indexName="pets_owner"><column name="owner"/></createIndex>
                        </changeSet>
                        """))
                .file("parts/people.csv", "id,name\n1,Ann\n2,Zoë\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"main.yaml", "main.json", "main.xml"})
    void up_changelogThatIncludes_runsLikeAFolder(String changelog) {
        changelogs();

        assertThat(manager(changelog).up().ids())
                .extracting(MigrationId::toString)
                .containsExactly(
                        changelog + "::person::ann",
                        "parts/20260102_pets.sql::pets::ann",
                        "parts/more.xml::index::ann",
                        changelog + "::rows::bob");
        assertThat(query("select name from person order by id")).containsExactly("Ann", "Zoë");
        assertThat(manager(changelog).validate().isValid()).isTrue();

        assertThat(manager(changelog).down(4).steps()).hasSize(4);
        assertThat(hasTable("person") || hasTable("pets")).isFalse();
        assertThat(manager(changelog).up().steps()).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"main.yaml", "main.json", "main.xml"})
    void up_migratedByLiquibaseBefore_continues(String changelog) {
        changelogs();
        liquibase(changelog).update();

        assertThat(manager(changelog).status())
                .extracting(MigrationStatus::state)
                .containsOnly(State.APPLIED);
        assertThat(manager(changelog).up().isEmpty()).isTrue();
        assertThat(manager(changelog).down(2).steps()).hasSize(2);
        assertThat(liquibase(changelog).pending()).isEqualTo(2);
        assertThat(changesets(manager(changelog).up())).containsExactly("index", "rows");
        assertThat(liquibase(changelog).pending()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"main.yaml", "main.json", "main.xml"})
    void line_ofEachChangeset_isThatOfItsId(String changelog) {
        changelogs();

        List<Migration> migrations =
                MigrationScript.read(folder().path().resolve(changelog)).migrations();

        assertThat(migrations).extracting(m -> m.id().changeset()).containsExactly("person", "pets", "index", "rows");
        assertThat(migrations).filteredOn(m -> m.source().equals(changelog)).allSatisfy(m -> assertThat(
                        folder().lines(changelog).get(m.line() - 1))
                .containsPattern("id\"?[:=] ?\"?" + m.id().changeset()));
    }

    @Test
    void up_pathsFromTheClassPath_areFoundAndTheSameInTheHistory() {
        folder().file("db/changelog/main.yaml", """
                        databaseChangeLog:
                          - include: {file: db/changelog/parts/first.sql}
                          - includeAll: {path: db/changelog/more}
                        """)
                .sql(
                        "db/changelog/parts/first.sql",
                        "--changeset ann:first\ncreate table a (id int);\n--rollback drop table a;\n")
                .sql("db/changelog/more/second.sql", "--changeset ann:second\ncreate table b (id int);\n");
        liquibase("db/changelog/main.yaml").update();

        assertThat(manager("db/changelog/main.yaml").status())
                .extracting(s -> s.id() + " " + s.state())
                .containsExactly("parts/first.sql::first::ann APPLIED", "more/second.sql::second::ann APPLIED");
        assertThat(manager("db/changelog/main.yaml").up().isEmpty()).isTrue();

        folder().sql("db/changelog/more/third.sql", "--changeset ann:third\ncreate table c (id int);\n");
        assertThat(changesets(manager("db/changelog/main.yaml").up())).containsExactly("third");
        assertThat(liquibase("db/changelog/main.yaml").pending()).isZero();
        assertThat(query("select filename from databasechangelog order by orderexecuted"))
                .containsExactly(
                        "db/changelog/parts/first.sql", "db/changelog/more/second.sql", "db/changelog/more/third.sql");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "parts/missing.sql, relativeToChangelogFile: true",
                "db/missing.sql",
                "../missing.sql, relativeToChangelogFile: true"
            })
    void read_includeThatDoesNotExist_namesFileAndLine(String include) {
        folder().file(
                        "main.yaml",
                        "databaseChangeLog:\n  - changeSet: {id: a, author: a, changes: [{sql: {sql: select 1}}]}\n"
                                + "  - include: {file: " + include + "}\n");

        assertRefused(Reason.FORMAT, () -> manager("main.yaml"))
                .hasMessageContaining("main.yaml:3: the file ")
                .hasMessageContaining("missing.sql does not exist");
        assertThat(hasTable("databasechangelog")).isFalse();
    }

    @Test
    void read_includeThatDoesNotExistInAnIncludedFile_namesThatFile() {
        folder().file("main.xml", ScriptFolder.xml("<include file=\"sub/a.yaml\" relativeToChangelogFile=\"true\"/>"))
                .file(
                        "sub/a.yaml",
                        "databaseChangeLog:\n  - include: {file: gone.sql, relativeToChangelogFile: true}\n");

        assertRefused(Reason.FORMAT, () -> manager("main.xml"))
                .hasMessageContaining(
                        folder().path().resolve("sub/a.yaml") + ":2: the file sub/gone.sql does not exist");
    }

    @Test
    void read_brokenYaml_namesTheFile() {
        folder().file("main.yaml", "databaseChangeLog:\n  - changeSet: {id: a\n");

        assertRefused(Reason.FORMAT, () -> manager("main.yaml")).hasMessageContaining("main.yaml cannot be parsed");
    }

    @Test
    void placeholders_given_winOverTheProperties() {
        changelogs();
        MigrationScript script =
                MigrationScript.read(folder().path().resolve("main.yaml"), Map.of("size", "7", "unused", "x"));

        MigrationManager.of(script, connection()).up("person");

        assertThat(script.hash())
                .isNotEqualTo(MigrationScript.read(folder().path().resolve("main.yaml"))
                        .hash());
        assertThat(script.migrations().get(0).up()).contains("person");
        assertThat(columnType("person", "name")).contains("7");
    }

    @Test
    void placeholders_inFormattedSql_areFilledIn() {
        folder().sql("20260101000000_a.sql", """
                        --property name:table value:pets
                        --changeset ann:a
                        create table ${prefix}_${table} (text varchar(40));
                        insert into ${prefix}_${table} values ('${:prefix} ${:}');
                        --rollback drop table ${prefix}_${table};
                        """);
        MigrationScript script = MigrationScript.read(folder().path(), Map.of("prefix", "app"));
        MigrationManager manager = MigrationManager.of(script, connection());

        manager.up();

        assertThat(query("select text from app_pets")).containsExactly("${prefix} ${}");
        manager.down(1);
        assertThat(hasTable("app_pets")).isFalse();
    }

    @Test
    void placeholders_withoutAValue_areRefusedWithFileAndLine() {
        folder().blog()
                .sql(
                        "20260103000000_a.sql",
                        "--changeset ann:a\ncreate table a (id int);\n\ninsert into ${nobody} values (1);\n");

        assertRefused(Reason.FORMAT, manager()::up)
                .hasMessageContaining(
                        folder().path().resolve("20260103000000_a.sql") + ":6: the placeholder ${nobody} has no value")
                .hasMessageContaining("name=value")
                .hasMessageContaining("${:nobody}");
        assertThat(hasTable("users")).isFalse();
    }

    @Test
    void placeholders_withoutAValueInXml_areRefusedWithFileAndLine() {
        folder().file("main.xml", ScriptFolder.xml("""

                        <changeSet id="a" author="ann">
                          <sql>create table ${nobody} (id int)</sql>
                        </changeSet>
                        """));

        assertRefused(Reason.FORMAT, () -> manager("main.xml"))
                .hasMessageContaining("main.xml:3: the placeholder ${nobody} has no value");
    }

    @Test
    void placeholders_withoutAValueInAFileOfSql_areRefusedNamingThatFile() {
        folder().file("main.xml", ScriptFolder.xml("""
                        <changeSet id="a" author="ann">
                          <createTable tableName="a"><column name="id" type="int"/></createTable>
                          <sqlFile path="a.sql"/>
                        </changeSet>
                        """))
                .file("a.sql", "insert into a values (1);\n\ninsert into ${nobody} values (2);\n");

        assertRefused(Reason.FORMAT, () -> manager("main.xml"))
                .hasMessageContaining(folder().path().resolve("a.sql") + ":3: the placeholder ${nobody} has no value");
    }

    @Test
    void up_includedPlainSql_isOneMigrationAsInLiquibase() {
        folder().file("main.yaml", "databaseChangeLog:\n  - include: {file: plain.sql}\n")
                .file("plain.sql", "create table plain (id int);\ninsert into plain values (1);\n");
        liquibase("main.yaml").update();

        assertThat(manager("main.yaml").status())
                .extracting(s -> s.id() + " " + s.state())
                .containsExactly("plain.sql::raw::includeAll APPLIED");
    }

    /** Text that Liquibase left alone, and that Rex needs to be told about, keeps its checksum. */
    @Test
    void placeholders_escaped_areTheSameMigrationAsLiquibases() {
        folder().sql(
                        "20260101000000_a.sql",
                        "--changeset ann:a\ncreate table a (t varchar(40));\ninsert into a values ('${x}');\n");
        liquibase().update();
        folder().sql(
                        "20260101000000_a.sql",
                        "--changeset ann:a\ncreate table a (t varchar(40));\ninsert into a values ('${:x}');\n");

        assertThat(manager().up().isEmpty()).isTrue();
        assertThat(query("select t from a")).containsExactly("${x}");
    }

    @Test
    void read_rollbackInAnotherFile_isRefusedWithFileAndLine() {
        folder().file("main.yaml", "databaseChangeLog:\n  - include: {file: a.sql}\n")
                .sql("a.sql", """
                        --changeset ann:a
                        create table a (id int);
                        -- rollbackSqlFile path:undo.sql
                        """);

        assertRefused(Reason.FORMAT, () -> manager("main.yaml"))
                .hasMessageContaining(folder().path().resolve("a.sql") + ":5: Rex does not read rollbacks");
        assertRefused(Reason.FORMAT, manager()::up).hasMessageContaining("behind --rollback");
    }

    @Test
    void duplicateIds_inTwoFilesWithOneLogicalPath_areRefusedNamingBoth() {
        folder().file("main.xml", ScriptFolder.xml("<includeAll path=\"parts\" relativeToChangelogFile=\"true\"/>"))
                .sql("parts/a.sql", "--changeset ann:same logicalFilePath:x\nselect 1;\n")
                .sql("parts/b.sql", "\n\n--changeset ann:same logicalFilePath:x\nselect 1;\n");

        assertRefused(Reason.DUPLICATE_ID, () -> manager("main.xml").up())
                .hasMessageContaining(folder().path().resolve("parts/a.sql") + ":3")
                .hasMessageContaining(folder().path().resolve("parts/b.sql") + ":5");
    }

    private String columnType(String table, String column) {
        return database().dialect().equals("sqlite")
                ? query("select type from pragma_table_info('" + table + "') where name = '" + column + "'")
                        .get(0)
                : query("select character_maximum_length from information_schema.columns where table_name = '" + table
                                + "' and column_name = '" + column + "'")
                        .get(0);
    }
}

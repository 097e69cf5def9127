package dev.rex.migrations;

import static dev.rex.migrations.MigrationFixture.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rex.migrations.MigrationException.Reason;
import dev.rex.testing.TestDatabase;
import dev.rex.testing.TestDatabases;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationScriptTest {
    @TempDir
    private Path temporary;

    private ScriptFolder folder;

    @BeforeEach
    void makeFolder() {
        folder = new ScriptFolder(temporary.resolve("db/migrations"));
    }

    @Test
    void read_folder_givesMigrationsInOrder() {
        MigrationScript script = folder.blog().read();

        assertThat(script.migrations())
                .extracting(Migration::location)
                .containsExactly(ScriptFolder.USERS + ":3", ScriptFolder.USERS + ":9", ScriptFolder.POSTS + ":3");
        Migration users = script.migrations().get(0);
        assertThat(users.up()).startsWith("create table users").contains("create index users_name");
        assertThat(users.down()).isEqualToIgnoringNewLines("drop index users_name;drop table users;");
        assertThat(users.isReversible() && users.transactional()).isTrue();
        assertThat(users.checksum()).matches("9:[0-9a-f]{32}");
        assertThat(users.id()).isEqualTo(new MigrationId(ScriptFolder.USERS, "create_users", "ann"));
    }

    @Test
    void read_subFolders_orderIsThatOfTheFileNames() {
        folder.sql("z/20260101000000_first.sql", "--changeset a:1\nselect 1;\n")
                .sql("a/20260103000000_third.sql", "--changeset a:3\nselect 1;\n")
                .sql("20260102000000_second.sql", "--changeset a:2\nselect 1;\n")
                .file("README.md", "no migration")
                .file(".20260104000000_hidden.sql", "no migration");

        assertThat(folder.read().migrations())
                .extracting(m -> m.id().file())
                .containsExactly(
                        "z/20260101000000_first.sql", "20260102000000_second.sql", "a/20260103000000_third.sql");
    }

    @Test
    void read_whereverTheFolderStands_idsAndHashAreTheSame() throws IOException {
        folder.blog().sql("more/20260103000000_more.sql", "--changeset a:1\nselect 1;\n");
        MigrationScript absolute = folder.read();
        Path workingDirectory = Path.of("").toAbsolutePath();
        MigrationScript relative = MigrationScript.read(
                workingDirectory.relativize(folder.path().toAbsolutePath()).resolve("../migrations/."));
        Path jar = temporary.resolve("app.jar");
        try (FileSystem inside =
                FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of("create", "true"))) {
            Path root = inside.getPath("/BOOT-INF/db/migrations");
            copy(folder.path(), root);
            MigrationScript packed = MigrationScript.read(root);

            assertThat(packed.migrations()).isEqualTo(absolute.migrations());
            assertThat(packed.hash()).isEqualTo(absolute.hash());
        }
        assertThat(relative.migrations()).isEqualTo(absolute.migrations());
        assertThat(relative.hash()).isEqualTo(absolute.hash()).matches("[0-9a-f]{64}");
    }

    @ParameterizedTest
    @CsvSource({
        "db/migrations/a.sql, db/migrations/a.sql",
        "db\\migrations\\a.sql, db/migrations/a.sql",
        "classpath:db/a.sql, db/a.sql",
        "/db/a.sql, db/a.sql",
        "C:\\db\\a.sql, db/a.sql",
        "./db/../a.sql, a.sql",
        "../a.sql, ../a.sql",
    })
    void canonical_anyForm_isOne(String path, String canonical) {
        assertThat(ScriptFiles.canonical(path)).isEqualTo(canonical);
    }

    @Test
    void hash_changesWithContentsAndNames_notWithLineEnds() {
        String hash = folder.blog().read().hash();
        ScriptFolder other = new ScriptFolder(temporary.resolve("other"));
        other.blog();
        assertThat(other.read().hash()).isEqualTo(hash);

        rewrite(other, ScriptFolder.USERS, text -> "\uFEFF" + text.replace("\n", "\r\n"));
        assertThat(other.read().hash()).isEqualTo(hash);
        assertThat(other.read().migrations())
                .extracting(Migration::checksum)
                .isEqualTo(folder.read().migrations().stream()
                        .map(Migration::checksum)
                        .toList());
        rewrite(other, ScriptFolder.USERS, text -> text.replace("varchar(40)", "varchar(41)"));
        assertThat(other.read().hash()).isNotEqualTo(hash);

        folder.delete(ScriptFolder.POSTS);
        assertThat(folder.read().hash()).isNotEqualTo(hash);
    }

    @Test
    void read_afterwardsChanged_staysAsItWas() {
        MigrationScript script = folder.blog().read();
        String hash = script.hash();
        folder.sql(ScriptFolder.USERS, "--changeset other:one\nselect 1;\n").delete(ScriptFolder.POSTS);

        assertThat(script.hash()).isEqualTo(hash);
        assertThat(script.migrations()).hasSize(3);
    }

    @Test
    void read_missingFolder_isRefused() {
        assertRefused(Reason.FOLDER_MISSING, () -> MigrationScript.read(Path.of("nowhere/migrations")))
                .hasMessageContaining("nowhere/migrations")
                .hasMessageContaining(
                        Path.of("nowhere/migrations").toAbsolutePath().toString())
                .hasMessageContaining("Create it");
    }

    @Test
    void read_emptyFolder_isRefused() {
        folder.file("README.md", "nothing here yet");

        assertRefused(Reason.FOLDER_EMPTY, folder::read)
                .hasMessageContaining(folder.path().toString())
                .hasMessageContaining("20260101120000_create_users.sql");
    }

    @Test
    void read_fileThatIsNotUtf8_isRefused() throws IOException {
        folder.blog();
        Files.write(folder.path().resolve("20260103000000_a.sql"), "-- Größe".getBytes(StandardCharsets.ISO_8859_1));

        assertRefused(Reason.FORMAT, folder::read)
                .hasMessageContaining("20260103000000_a.sql is not UTF-8")
                .hasMessageContaining("Save it as UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"create table a (id int);\n", "", "\n\n", "-- liquidbase formatted sql\n"})
    void migrations_withoutHeader_areRefused(String text) {
        folder.file("20260101000000_a.sql", text);

        assertRefused(Reason.FORMAT, () -> folder.read().migrations())
                .hasMessageContaining("20260101000000_a.sql is not formatted SQL")
                .hasMessageContaining("--liquibase formatted sql");
    }

    @Test
    void migrations_withoutChangeset_areRefused() {
        folder.sql("20260101000000_a.sql", "-- only a comment\n");

        assertRefused(Reason.FORMAT, () -> folder.read().migrations())
                .hasMessageContaining("20260101000000_a.sql holds no changeset")
                .hasMessageContaining("--changeset ann:create_users");
    }

    @Test
    void migrations_sqlBeforeTheFirstChangeset_areRefused() {
        folder.sql("20260101000000_a.sql", "-- a comment\n\ncreate table lost (id int);\n--changeset a:1\nselect 1;\n");

        assertRefused(Reason.FORMAT, () -> folder.read().migrations())
                .hasMessageContaining("20260101000000_a.sql:5")
                .hasMessageContaining("before the first --changeset");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--changeset without_colon", "--changeset ann:", "-changeset ann:a"})
    void migrations_malformedChangeset_areRefused(String line) {
        folder.sql("20260101000000_a.sql", "--changeset a:1\nselect 1;\n" + line + "\nselect 2;\n");

        assertRefused(Reason.FORMAT, () -> folder.read().migrations())
                .hasMessageContaining("20260101000000_a.sql")
                .hasMessageContaining("cannot be parsed");
    }

    @Test
    void changelog_xmlThatIncludes_isReadLikeAFolder() throws SQLException {
        xmlChangelog();
        MigrationScript script = MigrationScript.read(temporary.resolve("db/changelog.xml"));

        assertThat(script.migrations())
                .extracting(m -> m.id().toString())
                .containsExactly(
                        "changelog.xml::table::ann",
                        "migrations/" + ScriptFolder.USERS + "::create_users::ann",
                        "migrations/" + ScriptFolder.USERS + "::first_user::ann",
                        "migrations/" + ScriptFolder.POSTS + "::create_posts::bob",
                        "changelog.xml::last::ann");
        assertThat(script.migrations()).extracting(Migration::line).containsExactly(3, 3, 9, 3, 10);
        try (TestDatabase database = TestDatabases.sqlite();
                Connection connection = database.connect()) {
            MigrationManager manager = MigrationManager.of(script, connection);
            assertThat(manager.up().steps()).hasSize(5);
            assertThat(database.query("select name from person").get(0).get(0)).isEqualTo("Zoë");
            assertThat(manager.validate().isValid()).isTrue();
            assertThat(manager.down(5).steps()).hasSize(5);
            assertThat(database.query("select name from sqlite_master where name not like 'DATABASECHANGELOG%'"))
                    .isEmpty();
            assertThat(manager.up("last").steps()).hasSize(5);
        }
    }

    @Test
    void changelog_hash_coversWhatItIncludes() {
        xmlChangelog();
        Path changelog = temporary.resolve("db/changelog.xml");
        String hash = MigrationScript.read(changelog).hash();
        assertThat(MigrationScript.read(changelog).hash()).isEqualTo(hash);

        rewrite(folder, ScriptFolder.POSTS, text -> text + "-- more\n");
        assertThat(MigrationScript.read(changelog).hash()).isNotEqualTo(hash);
    }

    @Test
    void changelog_oneSqlFile_isAScript() {
        folder.blog();

        assertThat(MigrationScript.read(folder.path().resolve(ScriptFolder.USERS))
                        .migrations())
                .extracting(m -> m.id().file())
                .containsExactly(ScriptFolder.USERS, ScriptFolder.USERS);
    }

    @Test
    void changelog_thatLeadsOutOfItsFolder_isRefused() {
        folder.blog()
                .file(
                        "main.xml",
                        xml("<include file=\"../other/20260101000000_a.sql\" relativeToChangelogFile=\"true\"/>"))
                .sql("../other/20260101000000_a.sql", "--changeset a:1\nselect 1;\n");

        assertRefused(Reason.FORMAT, () -> MigrationScript.read(folder.path().resolve("main.xml")))
                .hasMessageContaining("main.xml:2")
                .hasMessageContaining("20260101000000_a.sql does not exist")
                .hasMessageContaining("What lies outside that folder cannot be used");
    }

    @ParameterizedTest
    @ValueSource(strings = {"changelog.toml", "changelog.yaml", "changelog.json", "changelog.xml", "changelog.sql"})
    void changelog_unknownOrBrokenFormat_isRefused(String name) {
        folder.file(name, "databaseChangeLog: 1");

        assertRefused(Reason.FORMAT, () -> MigrationScript.read(folder.path().resolve(name)))
                .hasMessageContaining(name);
    }

    @Test
    void changelog_fileOfAChangeThatIsMissing_isRefused() {
        folder.file("main.xml", xml("<changeSet id=\"a\" author=\"ann\"><sqlFile path=\"missing.sql\"/></changeSet>"));

        assertRefused(Reason.FORMAT, () -> MigrationScript.read(folder.path().resolve("main.xml")))
                .hasMessageContaining("missing.sql");
    }

    @Test
    void changelog_filesOfChanges_areReadAndHashed() throws SQLException {
        folder.file(
                        "main.xml",
                        xml("<changeSet id=\"a\" author=\"ann\"><sqlFile path=\"a.sql\" dbms=\"sqlite\"/>"
                                + "<rollback><sqlFile path=\"down.sql\"/></rollback></changeSet>"))
                .file("a.sql", "create table a (id int); insert into a values (1);")
                .file("down.sql", "drop table a;");
        MigrationScript script = MigrationScript.read(folder.path().resolve("main.xml"));
        String hash = script.hash();

        try (TestDatabase database = TestDatabases.sqlite();
                Connection connection = database.connect()) {
            MigrationManager manager = MigrationManager.of(script, connection);
            manager.up();
            assertThat(database.query("select id from a")).hasSize(1);
            manager.down(1);
            assertThat(manager.isPending()).isTrue();
        }
        assertThat(script.hash()).isEqualTo(hash);
        rewrite(folder, "a.sql", text -> text + " select 1;");
        assertThat(MigrationScript.read(folder.path().resolve("main.xml")).hash())
                .isNotEqualTo(hash);
    }

    @Test
    void changelog_unknownChange_isRefused() {
        folder.file("main.xml", xml("<changeSet id=\"a\" author=\"ann\"><paintTable tableName=\"a\"/></changeSet>"));

        assertRefused(Reason.FORMAT, () -> MigrationScript.read(folder.path().resolve("main.xml")))
                .hasMessageContaining("main.xml cannot be parsed: Error parsing line 2")
                .hasMessageContaining("paintTable")
                .hasMessageNotContaining("createTable");
    }

    private void xmlChangelog() {
        folder.blog();
        new ScriptFolder(temporary.resolve("db")).file("changelog.xml", xml("""

                                <changeSet id="table" author="ann">
                                  <createTable tableName="person">
                                    <column name="id" type="int"><constraints primaryKey="true"/></column>
                                    <column name="name" type="varchar(40)"/>
                                  </createTable>
                                </changeSet>
                                <includeAll path="migrations" relativeToChangelogFile="true" endsWithFilter=".sql"/>
                                <changeSet id="last" author="ann">
                                  <insert tableName="person">
                                    <column name="id" valueNumeric="1"/><column name="name" value="Zoë"/>
                                  </insert>
                                  <rollback>delete from person</rollback>
                                </changeSet>
                                """));
    }

    private static String xml(String body) {
        return "<databaseChangeLog xmlns=\"http://www.liquibase.org/xml/ns/dbchangelog\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation="
                + "\"http://www.liquibase.org/xml/ns/dbchangelog"
                + " http://www.liquibase.org/xml/ns/dbchangelog/dbchangelog-latest.xsd\">\n" + body
                + "</databaseChangeLog>";
    }

    private static void rewrite(ScriptFolder folder, String name, UnaryOperator<String> change) {
        try {
            Path file = folder.path().resolve(name);
            Files.writeString(file, change.apply(Files.readString(file)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> files;
        try (var walk = Files.walk(from)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
    }
}

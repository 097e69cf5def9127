package dev.rex.codegen.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rex.schema.SchemaJson;
import dev.rex.schema.SchemaSnapshot;
import dev.rex.testing.TestDatabase;
import dev.rex.testing.TestDatabases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class GoalsTest {
    @TempDir
    Path folder;

    private Goals goals;
    private MavenProject project;

    @BeforeEach
    void project() throws IOException {
        project = new MavenProject();
        goals = new Goals(folder);
        Path migrations = Files.createDirectories(folder.resolve("src/main/resources/db/migrations"));
        Files.writeString(migrations.resolve("20260101000000_create_users.sql"), """
                --liquibase formatted sql

                --changeset acme:users
                create table users (id integer primary key, name text not null);
                --rollback drop table users;
                """);
    }

    @Test
    void migrate_thenStatusThenRollback_onPostgresql() throws MojoExecutionException {
        try (TestDatabase database = TestDatabases.postgresql()) {
            Object[] address = {"url", database.url(), "user", database.user(), "password", database.password()};
            goals.run(new StatusMojo(), address);
            goals.run(new MigrateMojo(), address);
            goals.run(new MigrateMojo(), address);
            goals.run(new StatusMojo(), address);
            RollbackMojo rollback = new RollbackMojo();
            goals.run(
                    rollback,
                    "url",
                    database.url(),
                    "user",
                    database.user(),
                    "password",
                    database.password(),
                    "count",
                    1);
            assertThat(goals.lines())
                    .anySatisfy(line ->
                            assertThat(line).startsWith("pending     20260101000000_create_users.sql::users::acme"))
                    .anySatisfy(line -> assertThat(line)
                            .startsWith("[1/1] 20260101000000_create_users.sql::users::acme: applied in"))
                    .contains("Nothing to do: no migration is pending", "1 migration, 0 pending")
                    .anySatisfy(line -> assertThat(line)
                            .startsWith("[1/1] 20260101000000_create_users.sql::users::acme: rolled back in"));
        }
    }

    @Test
    void dryRun_intoTheLogAndIntoAFile_changesNothing() throws Exception {
        try (TestDatabase database = TestDatabases.sqlite()) {
            String url = database.url();
            goals.run(new MigrateMojo(), "url", url, "dryRun", true);
            goals.run(new BaselineMojo(), "url", url, "dryRun", true, "sqlFile", goals.file("sql/baseline.sql"));
            goals.run(new RollbackMojo(), "url", url, "dryRun", true);
            assertThat(goals.lines())
                    .contains("Nothing is changed; this would be executed:", "-- Applies 1 migration.", "commit;")
                    .contains("create table users (id integer primary key, name text not null);")
                    .contains("Nothing to do: no migration is applied");
            assertThat(goals.file("sql/baseline.sql"))
                    .content()
                    .startsWith("-- Records without running 1 migration.\n")
                    .doesNotContain("create table users");
            assertThat(database.query("select name from sqlite_master")).isEmpty();

            goals.run(new MigrateMojo(), "url", url);
            goals.run(new RollbackMojo(), "url", url, "dryRun", true, "sqlFile", goals.file("sql/down.sql"));
            assertThat(goals.file("sql/down.sql")).content().contains("drop table users;");
            assertThatThrownBy(() -> goals.run(
                            new RollbackMojo(),
                            "url",
                            url,
                            "dryRun",
                            true,
                            "sqlFile",
                            folder.resolve("src").toFile()))
                    .isInstanceOf(MojoExecutionException.class)
                    .hasMessageContaining("Cannot write the SQL of the dry run into");
        }
    }

    @Test
    void tagAndRollback_leadBackToTheTag() throws Exception {
        Files.writeString(folder.resolve("src/main/resources/db/migrations/20260102000000_more.sql"), """
                --liquibase formatted sql
                --changeset acme:more
                create table ${prefix}_more (id int);
                --rollback drop table ${prefix}_more;
                """);
        try (TestDatabase database = TestDatabases.sqlite()) {
            Object[] common = {"url", database.url(), "placeholders", "prefix=app, other=x"};
            goals.run(new BaselineMojo(), with(common, "target", "20260101000000"));
            goals.run(new TagMojo(), with(common, "tag", "v1"));
            goals.run(new MigrateMojo(), common);
            goals.run(new StatusMojo(), common);
            assertThat(database.query("select count(*) from app_more")).hasSize(1);
            goals.run(new RollbackMojo(), with(common, "tag", "v1"));
            goals.run(new RollbackMojo(), with(common, "target", "20260101000000"));

            assertThat(goals.lines())
                    .anySatisfy(line -> assertThat(line).startsWith("1 recorded in "))
                    .contains("The tag v1 stands at 20260101000000_create_users.sql::users::acme")
                    .anySatisfy(line -> assertThat(line).startsWith("applied ").endsWith(", tag v1)"))
                    .anySatisfy(line -> assertThat(line).startsWith("1 taken back in "))
                    .contains("Nothing to do: no migration is applied behind it");
            assertThatThrownBy(() -> goals.run(new RollbackMojo(), with(common, "tag", "v1", "count", 1)))
                    .hasMessageContaining("More than one of count, target and tag");
            assertThatThrownBy(() -> goals.run(new RollbackMojo(), with(common, "count", -1)))
                    .hasMessageContaining("count is negative");
            assertThatThrownBy(() -> goals.run(new TagMojo(), common)).hasMessageContaining("-Drex.tag=");
            assertThatThrownBy(() -> goals.run(new MigrateMojo(), "url", database.url()))
                    .hasMessageContaining("${prefix} has no value");
        }
    }

    @Test
    void migrate_contexts_sayWhatRuns() throws Exception {
        Files.writeString(folder.resolve("src/main/resources/db/migrations/20260102000000_more.sql"), """
                --liquibase formatted sql
                --changeset acme:more context:test labels:v1
                create table more (id int);
                """);
        try (TestDatabase database = TestDatabases.sqlite()) {
            assertThatThrownBy(() -> goals.run(new MigrateMojo(), "url", database.url(), "labels", "v1"))
                    .hasMessageContaining("has the context test, and no contexts are set");
            goals.run(new MigrateMojo(), "url", database.url(), "labels", "v1", "contexts", "production");
            goals.run(new MigrateMojo(), "url", database.url(), "labels", "v2", "contexts", "test");
            assertThat(database.query("select * from sqlite_master where name = 'more'"))
                    .isEmpty();
            Files.writeString(folder.resolve("rex.yaml"), "contexts: [test, dev]\nlabels: v1\n");
            goals.run(new MigrateMojo(), "url", database.url());
            assertThat(database.query("select * from sqlite_master where name = 'more'"))
                    .hasSize(1);
        }
    }

    private static Object[] with(Object[] common, Object... more) {
        return Stream.concat(Arrays.stream(common), Arrays.stream(more)).toArray();
    }

    @Test
    void migrate_wrongPassword_saysSoWithoutThePassword() {
        try (TestDatabase database = TestDatabases.postgresql()) {
            assertThatThrownBy(() -> goals.run(
                            new MigrateMojo(), "url", database.url(), "user", database.user(), "password", "geheim"))
                    .isInstanceOf(MojoExecutionException.class)
                    .hasMessageContaining("refuses the user or the password")
                    .hasMessageNotContaining("geheim");
            assertThat(goals.lines()).noneSatisfy(line -> assertThat(line).contains("geheim"));
        }
    }

    @Test
    void migrate_withoutUrl_saysHowToGiveOne() {
        assertThatThrownBy(() -> goals.run(new MigrateMojo()))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("-Drex.url");
    }

    /** Otherwise a project whose sources were generated before would not compile when this run is skipped or fails. */
    @Test
    void codegen_skippedOrFailing_addsTheSourceRootFirst() throws MojoExecutionException {
        MavenProject skipped = new MavenProject();
        goals.run(new CodegenMojo(), "project", skipped, "outputDirectory", goals.file("out"), "skip", true);
        assertThat(skipped.getCompileSourceRoots())
                .containsExactly(goals.file("out").getPath());
        MavenProject failing = new MavenProject();
        assertThatThrownBy(() -> goals.run(
                        new CodegenMojo(),
                        "project",
                        failing,
                        "outputDirectory",
                        goals.file("out"),
                        "migrations",
                        "nowhere"))
                .isInstanceOf(MojoExecutionException.class);
        assertThat(failing.getCompileSourceRoots())
                .containsExactly(goals.file("out").getPath());
    }

    @Test
    void codegen_settingsOfFile_hold() throws Exception {
        Files.writeString(
                folder.resolve("rex.yaml"), "dialect: sqlite\npackageName: com.acme.db\nschemaClass: Store\n");
        codegen();
        assertThat(goals.file("out/com/acme/db/Store.java")).exists();
    }

    @Test
    void codegen_dialectNotSet_isTheOneOfTheScratchDatabase() throws Exception {
        codegen("packageName", "com.acme.db", "scratch", "jdbc:sqlite:" + folder.resolve("scratch.db"));
        assertThat(goals.file("out/com/acme/db/AppSchema.java")).content().contains("\"sqlite\"");
    }

    @Test
    void codegen_dialectNowhere_saysHowToGiveIt() {
        assertThatThrownBy(() -> codegen("packageName", "com.acme.db"))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("-Drex.dialect");
    }

    @Test
    void codegen_packageNameBad_isRefused() {
        for (String bad : new String[] {"com.acme.class", "com..acme", "com acme", "1.2", "/tmp"}) {
            assertThatThrownBy(() -> codegen("dialect", "sqlite", "packageName", bad))
                    .isInstanceOf(MojoExecutionException.class)
                    .hasMessageContaining("packageName")
                    .hasMessageContaining(bad);
        }
        assertThatThrownBy(() -> codegen("dialect", "sqlite", "packageName", "com.acme", "schemaClass", "App-Schema"))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("schemaClass");
    }

    @Test
    void codegen_twoExecutionsWithOneSnapshot_areRefused() throws Exception {
        codegen("dialect", "sqlite", "packageName", "com.acme.one");
        assertThatThrownBy(() -> codegen("dialect", "sqlite", "packageName", "com.acme.two", "executionId", "other"))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContainingAll("executions default and other", "rex-schema.sqlite.json", "snapshotFile");
    }

    @Test
    void snapshot_always_isMadeAnewFromTheMigrations() throws Exception {
        goals.run(
                new SnapshotMojo(),
                "dialect",
                "sqlite",
                "scratchDirectory",
                folder.resolve("scratch").toString());
        assertThat(folder.resolve("rex-schema.sqlite.json")).content().contains("\"name\": \"users\"");
    }

    @Test
    void validate_files_tellsOfAnOutdatedSnapshotAndTouchesNoDatabase() throws Exception {
        Object[] settings = {
            "dialect", "sqlite", "scratchDirectory", folder.resolve("scratch").toString()
        };
        goals.run(new ValidateMojo(), settings);
        assertThat(goals.lines())
                .anyMatch(line -> line.contains("There is no snapshot"))
                .contains("Valid");
        assertThat(folder.resolve("scratch")).doesNotExist();
        goals.run(new SnapshotMojo(), settings);
        goals.run(new ValidateMojo(), settings);
        Files.writeString(folder.resolve("src/main/resources/db/migrations/20260102000000_more.sql"), """
                --liquibase formatted sql

                --changeset acme:more
                alter table users add column more text;
                """);
        assertThatThrownBy(() -> goals.run(new ValidateMojo(), settings))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContainingAll("does not belong to the migrations", "rex:snapshot");
        assertThat(goals.lines())
                .anyMatch(line -> line.startsWith("WARNING Migration") && line.contains("no rollback"));
    }

    @Test
    void validate_database_tellsWhatIsPendingAndWhatIsDifferent() throws Exception {
        try (TestDatabase database = TestDatabases.sqlite()) {
            Object[] settings = {
                "url",
                database.url(),
                "scratchDirectory",
                folder.resolve("scratch").toString()
            };
            assertThatThrownBy(() -> goals.run(new ValidateMojo(), settings))
                    .hasMessageContainingAll("1 migration pending in", "rex:migrate");
            goals.run(new MigrateMojo(), "url", database.url());
            goals.run(new ValidateMojo(), settings);
            database.execute("alter table users add column hot_fix text", "create table left_over (id integer)");
            assertThatThrownBy(() -> goals.run(new ValidateMojo(), settings))
                    .hasMessageContainingAll("is not what the migrations make", "hot_fix", "left_over");
        }
    }

    /** Each version of a server has its own way to write the query of a view. */
    @Test
    void validate_databaseOfAnotherVersion_doesNotCompareTheTextsOfViews() throws Exception {
        Files.writeString(folder.resolve("src/main/resources/db/migrations/20260102000000_view.sql"), """
                --liquibase formatted sql
                --changeset acme:view
                create view names as select name from users;
                --rollback drop view names;
                """);
        try (TestDatabase database = TestDatabases.sqlite()) {
            Object[] settings = {
                "url",
                database.url(),
                "scratchDirectory",
                folder.resolve("scratch").toString()
            };
            goals.run(new MigrateMojo(), "url", database.url());
            goals.run(new SnapshotMojo(), settings);
            goals.run(new ValidateMojo(), settings);
            database.execute("drop view names", "create view names as select users.name from users");
            assertThatThrownBy(() -> goals.run(new ValidateMojo(), settings))
                    .hasMessageContaining("~ view names: definition");
            Path file = folder.resolve("rex-schema.sqlite.json");
            SchemaSnapshot snapshot = SchemaJson.read(Files.readString(file), file.toString());
            assertThat(snapshot.server()).isEqualTo("SQLite 3");
            Files.writeString(
                    file, SchemaJson.write(new SchemaSnapshot(snapshot.migrations(), "SQLite 2", snapshot.schema())));
            goals.run(new ValidateMojo(), settings);
            assertThat(goals.lines())
                    .anyMatch(line -> line.startsWith("WARNING The texts of views are not compared: the schema was read"
                            + " from SQLite 2, and "))
                    .last()
                    .isEqualTo("Valid");
            database.execute("drop view names", "create view names as select id, name from users");
            assertThatThrownBy(() -> goals.run(new ValidateMojo(), settings)).hasMessageContaining("+ column names.id");
        }
    }

    @Test
    void source_neitherOfTheTwo_isRefused() {
        assertThatThrownBy(() -> codegen("dialect", "sqlite", "packageName", "com.acme", "source", "files"))
                .hasMessageContainingAll("source is neither migrations nor database: files", "leave it out");
        assertThatThrownBy(() -> codegen("dialect", "sqlite", "packageName", "com.acme", "snapshot", "yes"))
                .hasMessageContainingAll("snapshot is none of auto, frozen and off: yes");
    }

    /** A goal that an IDE is told nothing about is an error in it as soon as somebody binds it to a phase. */
    @Test
    void goals_all_areMappedForM2e() throws Exception {
        assertThat(texts("/META-INF/m2e/lifecycle-mapping-metadata.xml", "goal"))
                .containsExactlyInAnyOrderElementsOf(texts("/META-INF/maven/plugin.xml", "goal").stream()
                        .filter(goal -> goal.matches("[a-z]+") && !goal.equals("help"))
                        .toList());
    }

    private List<String> texts(String resource, String element) throws Exception {
        NodeList found = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(getClass().getResourceAsStream(resource))
                .getElementsByTagName(element);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent())
                .toList();
    }

    @Test
    void parameters_ofAllGoals_havePropertiesOfRex() throws Exception {
        Element plugin = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(getClass().getResourceAsStream("/META-INF/maven/plugin.xml"))
                .getDocumentElement();
        NodeList mojos = plugin.getElementsByTagName("mojo");
        assertThat(mojos.getLength()).isEqualTo(9);
        for (int i = 0; i < mojos.getLength(); i++) {
            Element mojo = (Element) mojos.item(i);
            NodeList parameters = mojo.getElementsByTagName("parameter");
            for (int j = 0; j < parameters.getLength(); j++) {
                Element parameter = (Element) parameters.item(j);
                String name = text(parameter, "name");
                boolean own = text(mojo, "implementation").startsWith("dev.rex")
                        && !text(mojo, "goal").equals("help");
                if (own && text(parameter, "editable").equals("true")) {
                    Element configuration =
                            (Element) mojo.getElementsByTagName("configuration").item(0);
                    assertThat(text(configuration, name)).isEqualTo("${rex." + name + "}");
                }
            }
        }
    }

    private void codegen(Object... parameters) throws MojoExecutionException {
        Object[] all = new Object[parameters.length + 10];
        System.arraycopy(parameters, 0, all, 10, parameters.length);
        Object[] common = {
            "project", project,
            "executionId", "default",
            "outputDirectory", goals.file("out"),
            "stamp", goals.file("stamp"),
            "scratchDirectory", folder.resolve("scratch").toString()
        };
        System.arraycopy(common, 0, all, 0, 10);
        goals.run(new CodegenMojo(), all);
    }

    private static String text(Element parent, String child) {
        return parent.getElementsByTagName(child).item(0).getTextContent();
    }
}

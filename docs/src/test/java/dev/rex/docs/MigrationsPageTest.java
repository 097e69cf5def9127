package dev.rex.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rex.migrations.MigrationException;
import dev.rex.migrations.MigrationManager;
import dev.rex.migrations.MigrationResult;
import dev.rex.migrations.MigrationScript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs the blocks of the page about migrations; its Java is a region of this file. */
class MigrationsPageTest {
    private static final Path ROOT = Path.of("..");
    private static final Path SELF = Path.of("src/test/java/dev/rex/docs/MigrationsPageTest.java");

    @TempDir
    private Path folder;

    @Test
    void blocks_run() throws IOException, SQLException {
        Files.writeString(folder.resolve("20260101120000_create_users.sql"), block("sql"));
        Files.writeString(folder.resolve("20260102000000_more.sql"), """
                --liquibase formatted sql
                --changeset ann:more
                create table ${prefix}_more (text varchar(40));
                --rollback drop table ${prefix}_more;
                """);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            // region apply
            MigrationScript script = MigrationScript.read(folder, Map.of("prefix", "app"));
            MigrationManager manager = MigrationManager.of(script, connection);

            manager.up("20260101120000_create_users"); // what is pending, up to that one
            manager.tag("v1"); // a name for the state that this leads to
            MigrationResult result = manager.up(); // everything that is pending

            String sql = manager.dryRun().down(1); // what would be executed, and nothing else
            manager.down(1); // the last one
            manager.downTo("20260101120000_create_users"); // all behind that one
            manager.downToTag("v1"); // all behind the tag
            // endregion

            assertThat(result.ids()).extracting(id -> id.changeset()).containsExactly("more");
            assertThat(sql).contains("drop table app_more;", "delete from");
            assertThat(manager.status())
                    .extracting(status -> status.id().changeset() + " " + status.state())
                    .containsExactly("create_users APPLIED", "active_users APPLIED", "more PENDING");
        }
    }

    @Test
    void rebuild_keepsWhatRefersToTheTable() throws IOException, SQLException {
        Files.writeString(folder.resolve("20260101120000_create_users.sql"), """
                --liquibase formatted sql
                --changeset ann:users
                create table users (id int not null primary key, name varchar(40));
                create table posts (author int references users (id) on delete cascade);
                insert into users values (1, 'Ann');
                insert into posts values (1);
                """);
        Files.writeString(
                folder.resolve("20260102000000_rebuild.sql"),
                "--liquibase formatted sql\n" + block("sql\n--changeset ann:users_need_names"));
        Properties properties = new Properties();
        properties.setProperty("foreign_keys", "true");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:", properties);
                Statement statement = connection.createStatement()) {
            assertThat(MigrationManager.of(MigrationScript.read(folder), connection)
                            .up()
                            .steps())
                    .hasSize(2);

            assertThat(statement
                            .executeQuery("select count(*) from posts join users on id = author")
                            .getInt(1))
                    .isEqualTo(1);
            assertThat(statement.executeQuery("pragma foreign_keys").getInt(1)).isEqualTo(1);
        }
    }

    @Test
    void java_isThatOfTheTest() throws IOException {
        Matcher region = Pattern.compile("// region apply\n(.*?) *// endregion", Pattern.DOTALL)
                .matcher(Files.readString(SELF));
        assertThat(region.find()).isTrue();

        assertThat(block("java"))
                .isEqualTo(region.group(1).lines().map(String::strip).collect(Collectors.joining("\n", "", "\n")));
    }

    @ParameterizedTest
    @EnumSource(MigrationException.Reason.class)
    void reason_isOnThePageUnlessItIsTheDatabases(MigrationException.Reason reason) throws IOException {
        boolean told = page().contains("`" + reason + "`");

        assertThat(told || Arrays.asList("DATABASE", "LOCK_LOST").contains(reason.name()))
                .as(reason.name())
                .isTrue();
    }

    /** The first block of a language, or the first that begins as it does. */
    private static String block(String beginning) throws IOException {
        String[] lines = beginning.split("\n", 2);
        String first = lines.length == 1 ? "" : lines[1];
        Matcher block = Pattern.compile("```" + lines[0] + "\n(" + first + ".*?)```", Pattern.DOTALL)
                .matcher(page());
        assertThat(block.find()).as("a block of %s", beginning).isTrue();
        return block.group(1).stripIndent().stripTrailing() + "\n";
    }

    private static String page() throws IOException {
        return Files.readString(ROOT.resolve("docs/migrations.md"));
    }
}

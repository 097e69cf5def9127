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
import java.util.Arrays;
import java.util.Map;
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

    private static String block(String language) throws IOException {
        Matcher block =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(page());
        assertThat(block.find()).as("a block of %s", language).isTrue();
        return block.group(1).stripIndent().stripTrailing() + "\n";
    }

    private static String page() throws IOException {
        return Files.readString(ROOT.resolve("docs/migrations.md"));
    }
}

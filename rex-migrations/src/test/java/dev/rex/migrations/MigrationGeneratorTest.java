package dev.rex.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.rex.migrations.MigrationException.Reason;
import dev.rex.testing.TestDatabase;
import dev.rex.testing.TestDatabases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationGeneratorTest {
    /** In a zone where it is another day already. */
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-12-31T23:59:59.5Z"), ZoneId.of("Pacific/Auckland"));

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @CsvSource({
        "create_users, 20261231235959_create_users.sql",
        "'Create INDEX: users (name)', 20261231235959_create_index_users_name.sql",
        "'  -- odd -- ', 20261231235959_odd.sql",
        "add_2fa, 20261231235959_add_2fa.sql"
    })
    void create_name_becomesAFileNamedByUtcTime(String name, String file) {
        assertThat(generator().create(name).getFileName()).hasToString(file);
    }

    @Test
    void create_severalInOneSecond_keepTheirOrder() {
        generator().create("b");
        generator().create("a");

        assertThat(generator().create("c").getFileName()).hasToString("20270101000001_c.sql");
        assertThat(temporary.resolve("new/folder/20270101000000_a.sql")).exists();
    }

    @Test
    void create_notFilledIn_isAMigrationThatDoesNotRun() throws SQLException {
        Path file = generator().create("create_users");
        MigrationScript script = MigrationScript.read(file.getParent());

        assertThat(script.migrations()).singleElement().satisfies(m -> {
            assertThat(m.id()).isEqualTo(new MigrationId("20261231235959_create_users.sql", "create_users", "ann"));
            assertThat(m.isReversible()).isFalse();
        });
        try (TestDatabase database = TestDatabases.sqlite();
                Connection connection = database.connect()) {
            MigrationFixture.assertRefused(Reason.FORMAT, MigrationManager.of(script, connection)::up)
                    .hasMessageContaining("it holds no SQL");
        }
    }

    @Test
    void create_filledIn_goesUpAndDown() throws IOException, SQLException {
        Path file = generator().create("create_users");
        Files.writeString(
                file,
                Files.readString(file)
                        .replace(
                                "-- The statements that make",
                                "create table users (id int);\n-- The statements that make")
                        .replaceFirst("--rollback --.*", "--rollback drop table users;"));

        try (TestDatabase database = TestDatabases.sqlite();
                Connection connection = database.connect()) {
            MigrationManager manager = MigrationManager.of(MigrationScript.read(file.getParent()), connection);
            assertThat(manager.validate().problems()).isEmpty();
            assertThat(manager.up().steps()).hasSize(1);
            assertThat(manager.down(1).steps()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--", "äöü"})
    void create_nothingLeftOfTheName_isRefused(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> generator().create(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a:b", "a\"b", "a\nb"})
    void author_thatBreaksTheLine_isRefused(String author) {
        assertThatIllegalArgumentException().isThrownBy(() -> new MigrationGenerator(temporary, author, CLOCK));
    }

    @Test
    void create_whereAFileStands_isRefused() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "");

        MigrationFixture.assertRefused(
                Reason.FILE, () -> new MigrationGenerator(file.resolve("below"), "ann", CLOCK).create("a"));
    }

    private MigrationGenerator generator() {
        return new MigrationGenerator(temporary.resolve("new/folder"), "ann", CLOCK);
    }
}

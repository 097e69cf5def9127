package dev.rex.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rex.migrations.MigrationResult.Outcome;
import dev.rex.migrations.MigrationStatus.State;
import dev.rex.testing.LeakCheck;
import dev.rex.testing.TestDatabase;
import dev.rex.testing.TestDatabases;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What migrating does on every database that takes DDL back; a dialect is a subclass. */
@ExtendWith(LeakCheck.class)
public abstract class MigrationContract {
    private final String dialect;
    private TestDatabase database;
    private Connection connection;
    private ScriptFolder folder;

    @TempDir
    private Path temporary;

    protected MigrationContract(String dialect) {
        this.dialect = dialect;
    }

    @BeforeEach
    final void open() {
        database = TestDatabases.create(dialect);
        connection = database.connect();
        folder = new ScriptFolder(temporary.resolve("migrations"));
    }

    @AfterEach
    final void close() throws SQLException {
        connection.close();
        database.close();
    }

    @Test
    void up_emptyDatabase_appliesEverythingInOrder() {
        MigrationResult result = manager(folder.blog()).up();

        assertThat(result.ids())
                .extracting(MigrationId::toString)
                .containsExactly(
                        ScriptFolder.USERS + "::create_users::ann",
                        ScriptFolder.USERS + "::first_user::ann",
                        ScriptFolder.POSTS + "::create_posts::bob");
        assertThat(result.steps()).extracting(MigrationResult.Step::outcome).containsOnly(Outcome.APPLIED);
        assertThat(query("select name from users")).containsExactly("Ann; the first -- of all");
        assertThat(query("select id from databasechangelog order by orderexecuted"))
                .containsExactly("create_users", "first_user", "create_posts");
    }

    @Test
    void up_again_doesNothing() {
        manager(folder.blog()).up();

        assertThat(manager(folder).up().isEmpty()).isTrue();
        assertThat(manager(folder).isPending()).isFalse();
    }

    @Test
    void down_thenUp_inOneProcess_runsAgain() {
        manager(folder.blog()).up();
        manager(folder).up();

        assertThat(manager(folder).down(2).ids())
                .extracting(MigrationId::changeset)
                .containsExactly("create_posts", "first_user");
        assertThat(query("select count(*) from users")).containsExactly("0");
        assertThat(query("select id from databasechangelog")).containsExactly("create_users");

        assertThat(manager(folder).up().ids())
                .extracting(MigrationId::changeset)
                .containsExactly("first_user", "create_posts");
        assertThat(query("select count(*) from users")).containsExactly("1");
    }

    @Test
    void status_partlyApplied_tellsEachState() {
        folder.blog();
        manager(folder).up("first_user");

        assertThat(manager(folder).status())
                .extracting(MigrationStatus::state)
                .containsExactly(State.APPLIED, State.APPLIED, State.PENDING);
    }

    @Test
    void up_failingStatement_keepsNothingOfItsMigrationAndAllBefore() {
        folder.blog().sql("20260103000000_broken.sql", """
                        --changeset ann:broken
                        create table half (id int);
                        -- a comment; with a semicolon

                        insert into users (id, name)
                          values (1, 'again');
                        --rollback empty
                        """);

        assertRefused(MigrationException.Reason.SQL_FAILED, manager(folder)::up)
                .hasMessageContaining(Path.of("migrations", "20260103000000_broken.sql") + ":7")
                .hasMessageContaining("insert into users (id, name) values (1, 'again')")
                .hasMessageContaining("The 3 before it in this run stay.");
        assertThat(query("select count(*) from databasechangelog")).containsExactly("3");
        assertThat(MigrationTracker.on(connection).exists("HALF")).isFalse();
    }

    private MigrationManager manager(ScriptFolder scripts) {
        return MigrationManager.of(scripts.read(), connection);
    }

    private List<String> query(String sql) {
        return database.query(sql).stream()
                .map(row -> String.valueOf(row.get(0)))
                .toList();
    }

    private static org.assertj.core.api.AbstractThrowableAssert<?, ?> assertRefused(
            MigrationException.Reason reason, ThrowingCallable call) {
        return assertThatThrownBy(call).isInstanceOfSatisfying(MigrationException.class, e -> assertThat(e.reason())
                .isEqualTo(reason));
    }
}

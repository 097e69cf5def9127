package dev.rex.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rex.migrations.KilledRun.Point;
import dev.rex.migrations.MigrationStatus.State;
import dev.rex.testing.TestDatabase;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A process that is killed: the next run finds each migration either applied and recorded or neither, and no lock. */
public abstract class MigrationKillContract extends MigrationFixture {
    protected MigrationKillContract(Supplier<TestDatabase> databases) {
        super(databases);
    }

    @ParameterizedTest
    @EnumSource(Point.class)
    void up_killed_nextRunContinues(Point point) {
        folder().blog();

        kill(point, "up", 3);

        boolean committed = point == Point.COMMITTED;
        assertThat(hasTable("posts")).isEqualTo(committed);
        assertThat(history()).hasSize(committed ? 3 : 2).startsWith("create_users", "first_user");
        assertThat(changesets(manager().up())).isEqualTo(committed ? List.of() : List.of("create_posts"));
        assertThat(hasTable("posts")).isTrue();
        assertThat(query("select count(*) from users")).containsExactly("1");
        assertThat(history()).containsExactly("create_users", "first_user", "create_posts");
        assertThat(manager().status()).extracting(MigrationStatus::state).containsOnly(State.APPLIED);
    }

    @ParameterizedTest
    @EnumSource(Point.class)
    void down_killed_nextRunContinues(Point point) {
        folder().blog();
        manager().up();

        kill(point, "down", 3);

        boolean committed = point == Point.COMMITTED;
        assertThat(hasTable("posts")).isFalse();
        assertThat(hasTable("users")).isEqualTo(!committed);
        assertThat(history()).hasSize(committed ? 0 : 1);
        manager().down(Integer.MAX_VALUE);
        assertThat(hasTable("users")).isFalse();
        assertThat(history()).isEmpty();
        assertThat(manager().up().steps()).hasSize(3);
    }

    @Test
    void up_outsideATransaction_killedBeforeItsRow_runsAgain() {
        folder().blog().sql("20260103000000_repeatable.sql", """
                        --changeset ann:repeatable runInTransaction:false
                        create table if not exists outside (id int);
                        """);

        kill(Point.STATEMENTS_DONE, "up", 4);

        assertThat(hasTable("outside")).isTrue();
        assertThat(history()).hasSize(3);
        assertThat(changesets(manager().up())).containsExactly("repeatable");
        assertThat(history()).hasSize(4);
    }

    private void kill(Point point, String direction, int changesets) {
        try (ChildJvm child = ChildJvm.start(
                KilledRun.class, database(), folder().path(), point.name(), direction, String.valueOf(changesets))) {
            child.awaitLine("stopped");
            // while it lives, it keeps others out
            assertThat(isFree()).isFalse();
            child.kill();
        }
    }

    private boolean isFree() {
        try {
            return DatabaseKind.of(connection()).lock().on(connection()).tryAcquire();
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

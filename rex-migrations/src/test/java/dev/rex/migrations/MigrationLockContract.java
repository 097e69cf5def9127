package dev.rex.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rex.migrations.MigrationException.Reason;
import dev.rex.testing.TestDatabase;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two runs on one database: one after the other. */
public abstract class MigrationLockContract extends MigrationFixture {
    private final ExecutorService threads = Executors.newFixedThreadPool(4);

    protected MigrationLockContract(Supplier<TestDatabase> databases) {
        super(databases);
    }

    @AfterEach
    final void endThreads() throws InterruptedException {
        threads.shutdown();
        assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void up_whileAnotherRuns_waitsAndFindsNothingToDo() throws Exception {
        folder().blog();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch otherWaits = new CountDownLatch(1);
        List<String> holders = new ArrayList<>();
        MigrationListener slow = new MigrationListener() {
            @Override
            public void begun(Migration migration, boolean down, int position, int total) {
                begun.countDown();
                await(otherWaits);
            }
        };
        MigrationListener waiting = new MigrationListener() {
            @Override
            public void waiting(String holder, Duration waited) {
                holders.add(holder);
                otherWaits.countDown();
            }
        };
        MigrationScript script = folder().read();
        try (Connection second = database().connect()) {
            CompletableFuture<MigrationResult> other = CompletableFuture.supplyAsync(
                    () -> {
                        await(begun);
                        return MigrationManager.of(script, second)
                                .withListener(waiting)
                                .up();
                    },
                    threads);

            MigrationResult first = manager().withListener(slow).up();

            assertThat(first.steps()).hasSize(3);
            assertThat(other.get(1, TimeUnit.MINUTES).isEmpty()).isTrue();
        }
        assertThat(holders).hasSize(1).first().asString().startsWith("process ");
        assertThat(history()).hasSize(3);
    }

    @Test
    void up_manyAtOnce_applyEachMigrationOnce() throws Exception {
        folder().blog();
        MigrationScript script = folder().read();
        List<CompletableFuture<MigrationResult>> runs = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            runs.add(CompletableFuture.supplyAsync(
                    () -> MigrationManager.of(script, new OneByOne(database())).up(), threads));
        }

        int steps = 0;
        for (CompletableFuture<MigrationResult> run : runs) {
            steps += run.get(1, TimeUnit.MINUTES).steps().size();
        }
        assertThat(steps).isEqualTo(3);
        assertThat(history()).containsExactly("create_users", "first_user", "create_posts");
    }

    @Test
    void up_twoProcesses_applyEachMigrationOnce() {
        folder().blog();
        try (ChildJvm one = ChildJvm.start(PlainRun.class, database(), folder().path());
                ChildJvm two = ChildJvm.start(PlainRun.class, database(), folder().path())) {
            String output = one.awaitEnd() + two.awaitEnd();

            assertThat(output.lines()
                            .filter(l -> l.startsWith("applied "))
                            .mapToInt(l -> Integer.parseInt(l.substring(8)))
                            .sum())
                    .as(output)
                    .isEqualTo(3);
        }
        assertThat(history()).containsExactly("create_users", "first_user", "create_posts");
    }

    @Test
    void up_heldTooLong_isRefusedAndNamesTheHolder() throws Exception {
        folder().blog();
        try (Connection other = database().connect()) {
            DatabaseLock lock = DatabaseKind.of(other).lock().on(other);
            assertThat(lock.tryAcquire()).isTrue();
            MigrationManager impatient = manager().withLockWait(Duration.ofMillis(300));

            assertRefused(Reason.LOCK_HELD, impatient::up)
                    .hasMessageContaining("Another run migrates this database")
                    .hasMessageContaining(lock.holder())
                    .hasMessageContaining("Try again when it has ended")
                    .matches(e -> ((MigrationException) e).isRetryable());
            assertRefused(Reason.LOCK_HELD, () -> impatient.up("first_user"));
            // looking needs no lock
            assertThat(impatient.isPending()).isTrue();
            assertThat(impatient.status()).hasSize(3);
            assertThat(hasTable("DATABASECHANGELOG")).isFalse();
            assertThat(lock.release()).isTrue();
        }
        assertThat(manager().up().steps()).hasSize(3);
    }

    @Test
    void up_interruptedWhileWaiting_isRefusedAndStaysInterrupted() throws Exception {
        folder().blog();
        try (Connection other = database().connect()) {
            DatabaseLock lock = DatabaseKind.of(other).lock().on(other);
            assertThat(lock.tryAcquire()).isTrue();
            MigrationManager manager = manager();
            Thread.currentThread().interrupt();

            assertRefused(Reason.LOCK_HELD, manager::up).hasMessageContaining("interrupted");

            assertThat(Thread.interrupted()).isTrue();
            assertThat(lock.release()).isTrue();
        }
    }

    @Test
    void up_failed_givesTheLockBack() {
        folder().sql("20260101000000_a.sql", "--changeset ann:a\nnonsense;\n");
        assertRefused(Reason.SQL_FAILED, manager()::up);
        folder().sql("20260101000000_a.sql", "--changeset ann:a\ncreate table a (id int);\n");

        assertThat(MigrationManager.of(folder().read(), new OneByOne(database()))
                        .withLockWait(Duration.ZERO)
                        .up()
                        .steps())
                .hasSize(1);
    }

    @Test
    void up_liquibaseHoldsItsLock_isRefused() {
        folder().blog();
        liquibase().update();
        folder().sql("20260103000000_more.sql", "--changeset ann:more\ncreate table more (id int);\n");
        database()
                .execute(
                        "update databasechangeloglock set locked = (1 = 1), lockedby = 'build-7 (10.0.0.7)', lockgranted = '2026-01-01 12:00:00'");

        assertRefused(Reason.LOCK_HELD, manager()::up)
                .hasMessageContaining("build-7 (10.0.0.7)")
                .hasMessageContaining("2026-01-01 12:00:00")
                .hasMessageContaining("DATABASECHANGELOGLOCK set LOCKED");
        assertThat(hasTable("more")).isFalse();
        database().execute("update databasechangeloglock set locked = (1 = 0)");
        assertThat(changesets(manager().up())).containsExactly("more");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

package dev.rex.dsl.contract;

import static dev.rex.blog.UsersTable.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.rex.dsl.Isolation;
import dev.rex.dsl.Retry;
import dev.rex.dsl.Transaction;
import dev.rex.dsl.error.ConcurrencyException;
import dev.rex.dsl.error.Deadlock;
import dev.rex.dsl.error.LockNotAvailable;
import dev.rex.dsl.error.SerializationFailure;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class PostgresTransactionTest extends TransactionContract {
    /** One for each task: on a machine with few processors the common pool has a single one since Java 25. */
    private static final Executor THREADS = task -> new Thread(task).start();

    PostgresTransactionTest() {
        super(PostgresContract.POSTGRESQL);
    }

    private static void visit(Transaction tx, long user) {
        tx.update(USERS)
                .set(USERS.VISITS.set(USERS.VISITS.plus(1)))
                .where(USERS.ID.eq(user))
                .execute();
    }

    private int visits(long user) {
        return db().select(USERS.VISITS).from(USERS).where(USERS.ID.eq(user)).fetchOne();
    }

    @Test
    void serializationFailure_isToldAndRetried() {
        AtomicInteger runs = new AtomicInteger();
        Consumer<Transaction> late = tx -> {
            tx.selectFrom(USERS).where(USERS.ID.eq(2L)).fetchOne();
            if (runs.getAndIncrement() == 0) {
                blog().database().execute("update users set visits = visits + 100 where id = 2");
            }
            visit(tx, 2);
        };
        assertThatThrownBy(() -> db().transactionResult(Isolation.REPEATABLE_READ, Retry.NEVER, tx -> {
                    late.accept(tx);
                    return 0;
                }))
                .isInstanceOfSatisfying(SerializationFailure.class, e -> {
                    assertThat(e.isRetryable()).isTrue();
                    assertThat(e.sqlState()).contains("40001");
                });
        assertThat(visits(2)).isEqualTo(100);
        runs.set(0);
        db().transactionResult(Isolation.REPEATABLE_READ, Retry.times(1), tx -> {
            late.accept(tx);
            return 0;
        });
        assertThat(runs).hasValue(2);
        assertThat(visits(2)).isEqualTo(201);
    }

    @Test
    void retry_usedUp_throwsTheLastFailure() {
        AtomicInteger runs = new AtomicInteger();
        assertThatThrownBy(() -> db().transactionResult(Isolation.SERIALIZABLE, Retry.times(2), tx -> {
                    tx.selectFrom(USERS).where(USERS.ID.eq(2L)).fetchOne();
                    runs.incrementAndGet();
                    blog().database().execute("update users set visits = visits + 1 where id = 2");
                    visit(tx, 2);
                    return 0;
                }))
                .isInstanceOf(SerializationFailure.class);
        assertThat(runs).hasValue(3);
        assertThat(visits(2)).isEqualTo(3);
    }

    @Test
    void deadlock_isToldAndRetried() throws Exception {
        CyclicBarrier both = new CyclicBarrier(2);
        AtomicInteger runs = new AtomicInteger();
        CompletableFuture<Integer> first = crossing(both, runs, 1, 2);
        CompletableFuture<Integer> second = crossing(both, runs, 2, 1);
        first.get(30, TimeUnit.SECONDS);
        second.get(30, TimeUnit.SECONDS);
        assertThat(runs.get()).isGreaterThanOrEqualTo(3);
        assertThat(visits(1)).isEqualTo(12);
        assertThat(visits(2)).isEqualTo(2);
    }

    /** Visits two users in that order; the first time it waits until the other has visited one as well. */
    private CompletableFuture<Integer> crossing(CyclicBarrier both, AtomicInteger runs, long one, long two) {
        boolean[] met = {false};
        return CompletableFuture.supplyAsync(
                () -> db().transactionResult(Isolation.READ_COMMITTED, Retry.times(3), tx -> {
                    runs.incrementAndGet();
                    visit(tx, one);
                    if (!met[0]) {
                        met[0] = true;
                        try {
                            both.await(30, TimeUnit.SECONDS);
                        } catch (Exception e) {
                            throw new AssertionError(e);
                        }
                    }
                    visit(tx, two);
                    return 0;
                }),
                THREADS);
    }

    @Test
    void deadlock_notRetried_isADeadlock() throws Exception {
        CyclicBarrier both = new CyclicBarrier(2);
        Throwable[] failures = new Throwable[2];
        CompletableFuture<?>[] threads = new CompletableFuture<?>[2];
        for (int i = 0; i < 2; i++) {
            int me = i;
            threads[i] = CompletableFuture.runAsync(
                    () -> failures[me] = catchThrowable(() -> db().transaction(tx -> {
                        visit(tx, 1 + me);
                        try {
                            both.await(30, TimeUnit.SECONDS);
                        } catch (Exception e) {
                            throw new AssertionError(e);
                        }
                        visit(tx, 2 - me);
                    })),
                    THREADS);
        }
        CompletableFuture.allOf(threads).get(30, TimeUnit.SECONDS);
        assertThat(failures).filteredOn(f -> f != null).hasSize(1).allSatisfy(f -> assertThat(f)
                .isInstanceOf(ConcurrencyException.class)
                .isInstanceOfSatisfying(
                        Deadlock.class, e -> assertThat(e.isRetryable()).isTrue())
                .hasMessageStartingWith("deadlock detected [SQLSTATE 40P01]")
                .hasMessageContaining("  in: update \"users\" set \"visits\""));
    }

    @Test
    void lock_notWaitedFor_isNotAvailable() {
        db().transaction(tx -> {
            visit(tx, 1);
            Throwable failure = CompletableFuture.supplyAsync(() -> catchThrowable(() -> db().selectFrom(USERS)
                            .where(USERS.ID.eq(1L))
                            .forUpdate()
                            .noWait()
                            .fetch()))
                    .join();
            assertThat(failure).isInstanceOf(LockNotAvailable.class);
        });
    }
}

package dev.rex.dsl.contract;

import static dev.rex.blog.TagsTable.TAGS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rex.blog.NewTag;
import dev.rex.dsl.Database;
import dev.rex.dsl.Isolation;
import dev.rex.dsl.Retry;
import dev.rex.dsl.Session;
import dev.rex.dsl.Transaction;
import dev.rex.dsl.error.LockNotAvailable;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SqliteTransactionTest extends TransactionContract {
    SqliteTransactionTest() {
        super(SqliteContract.SQLITE);
    }

    /** The same file, with little patience. */
    private Database impatient(int milliseconds) {
        return dialect()
                .builder(blog().database())
                .property("busy_timeout", "" + milliseconds)
                .pool(pool -> pool.setMaximumPoolSize(1))
                .build();
    }

    private static void insert(Session session, String name) {
        session.insertInto(TAGS).values(NewTag.of().name(name)).execute();
    }

    private long tags() {
        return (Integer)
                blog().database().query("select count(*) from tags").get(0).get(0);
    }

    @Test
    void busy_begin_isToldAndLeavesTheConnectionAsItWas() {
        try (Database impatient = impatient(0)) {
            db().transaction(tx -> {
                insert(tx, "a");
                assertThatThrownBy(impatient::begin)
                        .isInstanceOfSatisfying(LockNotAvailable.class, e -> assertThat(e.isRetryable())
                                .isTrue());
                assertThatThrownBy(() -> impatient.transaction(second -> insert(second, "x")))
                        .isInstanceOf(LockNotAvailable.class);
                assertThatThrownBy(() -> insert(impatient, "x")).isInstanceOf(LockNotAvailable.class);
                assertThat(impatient.selectFrom(TAGS).fetch()).hasSize(4);
            });
            assertThatThrownBy(() -> impatient.transaction(tx -> {
                        insert(tx, "undone");
                        throw new IllegalStateException("own");
                    }))
                    .hasMessage("own");
            assertThat(tags()).isEqualTo(5);
            impatient.transaction(tx -> {
                insert(tx, "b");
                assertThat(tags()).isEqualTo(5);
            });
            assertThat(tags()).isEqualTo(6);
        }
    }

    @Test
    void busy_begin_leavesAConnectionThatBeginsTheNextTime() {
        try (Database impatient = impatient(0)) {
            db().transaction(tx -> assertThatThrownBy(impatient::begin).isInstanceOf(LockNotAvailable.class));
            impatient.transaction(tx -> {
                insert(tx, "not yet");
                assertThat(tags()).isEqualTo(4);
            });
            assertThat(tags()).isEqualTo(5);
        }
    }

    @Test
    void busy_begin_isRetriedUntilItIsFree() {
        try (Database impatient = impatient(0)) {
            Transaction[] holder = {db().begin()};
            AtomicInteger pauses = new AtomicInteger();
            Thread release = new Thread(() -> {
                try {
                    Thread.sleep(50);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                holder[0].commit();
            });
            release.start();
            long count =
                    impatient.transactionResult(Isolation.SERIALIZABLE, new Retry(1_000, Duration.ofMillis(1)), tx -> {
                        pauses.incrementAndGet();
                        insert(tx, "late");
                        return tx.selectFrom(TAGS).fetch().size() + 0L;
                    });
            assertThat(count).isEqualTo(5);
            assertThat(pauses).hasValue(1);
            assertThat(release).satisfies(thread -> thread.join(5_000));
        }
    }

    @Test
    void commitAndRollback_withAnotherWriterWaiting_takeNoLockAgain() throws Exception {
        try (Database impatient = impatient(0);
                Connection writer = blog().database().connect();
                Statement statement = writer.createStatement()) {
            for (boolean commit : new boolean[] {true, false}) {
                Transaction tx = impatient.begin();
                insert(tx, "own " + commit);
                Thread waiting = new Thread(() -> {
                    try {
                        statement.execute("pragma busy_timeout = 10000");
                        statement.execute("begin immediate");
                    } catch (SQLException e) {
                        throw new AssertionError(e);
                    }
                });
                waiting.start();
                Thread.sleep(30); // it spins by now, and takes the lock as soon as it is free
                if (commit) {
                    tx.commit();
                } else {
                    tx.rollback();
                }
                waiting.join(10_000);
                statement.execute("rollback");
            }
            assertThat(tags()).isEqualTo(5);
        }
    }

    @Test
    void commit_whileAReaderHoldsTheFile_failsAndRollsBack() throws Exception {
        try (Database impatient = impatient(50);
                Connection reader = blog().database().connect();
                Statement statement = reader.createStatement()) {
            statement.execute("begin");
            statement.executeQuery("select count(*) from tags").next();
            assertThatThrownBy(() -> impatient.transaction(tx -> insert(tx, "blocked")))
                    .isInstanceOf(LockNotAvailable.class)
                    .hasMessageContaining("commit");
            statement.execute("rollback");
            assertThat(tags()).isEqualTo(4);
            impatient.transaction(tx -> insert(tx, "free"));
            insert(impatient, "free too");
            assertThat(tags()).isEqualTo(6);
        }
    }
}

package dev.rex.dsl.contract;

import static dev.rex.blog.CommentsTable.COMMENTS;
import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.TagsTable.TAGS;
import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.many;
import static dev.rex.dsl.Sql.select;
import static dev.rex.dsl.fn.Aggregates.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.rex.blog.NewPost;
import dev.rex.blog.NewTag;
import dev.rex.dsl.Database;
import dev.rex.dsl.Select;
import dev.rex.dsl.Session;
import dev.rex.dsl.Transaction;
import dev.rex.dsl.TransactionException;
import dev.rex.dsl.error.ConnectionException;
import dev.rex.dsl.error.DatabaseException;
import dev.rex.dsl.error.TimeoutException;
import dev.rex.dsl.exec.RowCursor;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Statements that take too long, or that nobody waits for any more. */
public abstract class CancellationContract extends BlogSuite {
    private static final Duration SHORT = Duration.ofMillis(60);
    private static final Duration LONG = Duration.ofMinutes(5);

    /** Counts for hours. */
    private static final Select<Long> ENDLESS = select(count(POSTS.ID))
            .from(POSTS)
            .crossJoin(TAGS)
            .crossJoin(COMMENTS)
            .crossJoin(USERS);

    /** For a dialect. */
    protected CancellationContract(ContractDialect dialect) {
        super(dialect);
    }

    @BeforeAll
    void multiply() {
        db().insertInto(TAGS)
                .values(IntStream.range(0, 10_000)
                        .mapToObj(i -> NewTag.of().name("tag " + i))
                        .toList())
                .execute();
        db().insertInto(POSTS)
                .values(IntStream.range(0, 10_000)
                        .mapToObj(i ->
                                NewPost.of().authorId(1L).title("post " + i).body(""))
                        .toList())
                .execute();
    }

    private static void rename(Session session, String name) {
        session.update(TAGS).set(TAGS.NAME.set(name)).where(TAGS.ID.eq(1L)).execute();
    }

    private String name() {
        return db().select(TAGS.NAME).from(TAGS).where(TAGS.ID.eq(1L)).fetchOne();
    }

    private static void assertCancelled(Throwable failure) {
        assertThat(failure)
                .isInstanceOf(TimeoutException.class)
                .hasMessageContaining("cancelled, because it ran longer than 60 ms")
                .hasMessageContaining("cross join");
    }

    @Test
    void within_anEndlessStatement_isCancelledAndTheConnectionUsable() {
        for (int i = 0; i < 6; i++) {
            assertCancelled(catchThrowable(() -> db().within(SHORT).fetchOne(ENDLESS)));
            assertThat(db().select(count(USERS.ID)).from(USERS).fetchOne()).isEqualTo(4);
        }
    }

    /** On the one connection of a pool a request that comes too late would hit the statement after. */
    @Test
    void within_statementsOfAboutThatTime_neverHitsTheNextOne() {
        try (Database one = dialect()
                .builder(blog().database())
                .pool(pool -> pool.setMaximumPoolSize(1))
                .build()) {
            Session limited = one.within(Duration.ofMillis(30));
            Select<Long> aboutThat =
                    select(count(POSTS.ID)).from(POSTS).crossJoin(USERS).crossJoin(COMMENTS);
            for (int i = 0; i < 40; i++) {
                int rows = 2_000 * (i % 10);
                Throwable failure = catchThrowable(() -> limited.fetchOne(aboutThat.where(POSTS.ID.lt((long) rows))));
                if (failure != null) {
                    assertThat(failure).isInstanceOf(TimeoutException.class);
                }
                assertThat(one.select(count(USERS.ID)).from(USERS).fetchOne()).isEqualTo(4);
            }
            assertCancelled(catchThrowable(() -> one.within(SHORT).fetchOne(ENDLESS)));
            assertThat(one.select(count(USERS.ID)).from(USERS).fetchOne()).isEqualTo(4);
        }
    }

    @Test
    void within_enoughTime_changesNothing() {
        Session patient = db().within(LONG);
        assertThat(patient.select(count(USERS.ID)).from(USERS).fetchOne()).isEqualTo(4);
        assertThat(patient.dialect()).isSameAs(db().dialect());
        patient.transaction(tx -> rename(tx, "patient"));
        assertThat(name()).isEqualTo("patient");
        assertThatThrownBy(() -> db().within(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void within_nestedRowsThatTakeTooLong_isCancelled() {
        assertThat(catchThrowable(() -> db().within(SHORT)
                        .select(many(USERS.posts(), p -> select(ENDLESS.asScalar())))
                        .from(USERS)
                        .fetch()))
                .isInstanceOf(TimeoutException.class)
                .hasMessageContaining("60 ms");
    }

    @Test
    void within_cursor_limitsEachPortion() {
        try (RowCursor<Long> cursor = db().within(Duration.ofSeconds(20))
                .select(TAGS.ID)
                .from(TAGS)
                .crossJoin(POSTS)
                .cursor(10)) {
            for (int i = 0; i < 100; i++) {
                cursor.next();
            }
        }
        assertCancelled(catchThrowable(() -> {
            try (RowCursor<Long> cursor = db().within(SHORT).cursor(ENDLESS, 10)) {
                cursor.next();
            }
        }));
        assertThat(name()).isNotNull();
    }

    @Test
    void within_transaction_limitsItsStatementsAndRollsBack() {
        String before = name();
        assertCancelled(catchThrowable(() -> db().within(SHORT).transaction(tx -> {
            rename(tx, "lost");
            tx.fetchOne(ENDLESS);
        })));
        assertCancelled(catchThrowable(() -> db().transaction(tx -> {
            rename(tx, "lost");
            tx.within(SHORT).fetchOne(ENDLESS);
        })));
        assertCancelled(catchThrowable(() -> db().within(SHORT)
                .transaction(tx -> tx.transaction(inner -> {
                    rename(inner, "lost");
                    inner.fetchOne(ENDLESS);
                }))));
        assertThat(name()).isEqualTo(before);
    }

    /** Where that undoes the whole transaction, what follows must not be committed by itself. */
    @Test
    void write_cancelledInATransaction_letsNothingLast() {
        String before = name();
        Throwable failure = catchThrowable(() -> db().transaction(tx -> {
            rename(tx, "lost");
            assertThat(catchThrowable(() -> tx.within(SHORT)
                            .update(USERS)
                            .set(USERS.VISITS.set(ENDLESS.asScalar().cast(USERS.VISITS.type())))
                            .all()
                            .execute()))
                    .isInstanceOf(TimeoutException.class);
            rename(tx, "lost as well");
        }));
        assertThat(failure).isInstanceOfAny(TransactionException.class, DatabaseException.class);
        assertThat(name()).isEqualTo(before);
        rename(db(), "usable");
        assertThat(name()).isEqualTo("usable");
    }

    @Test
    void write_cancelledInASavepoint_letsNothingLastByItself() {
        String before = name();
        Throwable failure = catchThrowable(() -> db().transaction(tx -> {
            rename(tx, "outer");
            assertThat(catchThrowable(() -> tx.transaction(inner -> inner.within(SHORT)
                            .update(USERS)
                            .set(USERS.VISITS.set(ENDLESS.asScalar().cast(USERS.VISITS.type())))
                            .all()
                            .execute())))
                    .isInstanceOf(TimeoutException.class);
            rename(tx, "after");
        }));
        if (failure == null) { // the savepoint took the failure, and the transaction went on
            assertThat(name()).isEqualTo("after");
        } else {
            assertThat(failure)
                    .isInstanceOf(TransactionException.class)
                    .hasMessageContaining("has undone the transaction by itself");
            assertThat(name()).isEqualTo(before);
        }
    }

    @Test
    void interrupt_duringAStatement_cancelsIt() throws InterruptedException {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        AtomicBoolean stillInterrupted = new AtomicBoolean();
        Thread thread = new Thread(() -> {
            failure.set(catchThrowable(() -> db().fetchOne(ENDLESS)));
            stillInterrupted.set(Thread.currentThread().isInterrupted());
        });
        thread.start();
        Thread.sleep(200);
        thread.interrupt();
        thread.join(30_000);
        assertThat(thread.isAlive()).isFalse();
        assertThat(failure.get())
                .isInstanceOf(TimeoutException.class)
                .hasMessageContaining("its thread was interrupted");
        assertThat(stillInterrupted).isTrue();
        assertThat(name()).isNotNull();
    }

    /** The watchdog sleeps when nothing has run for a while. */
    @Test
    void within_afterAnIdleWhile_stillWorks() throws InterruptedException {
        Thread.sleep(1_500);
        assertCancelled(catchThrowable(() -> db().within(SHORT).fetchOne(ENDLESS)));
    }

    /** Runs work while another connection has the row locked, or the database. */
    private void locked(Consumer<Database> work) {
        try (Transaction holder = db().begin();
                Database other = dialect().builder(blog().database()).build()) {
            rename(holder, "locked");
            work.accept(other);
        }
    }

    /** The lock is waited for a minute and more where nobody limits it, or as long as the database does by itself. */
    @Test
    void within_aLockThatOthersHold_endsTheWait() {
        locked(other -> {
            assertThat(catchThrowable(() -> rename(other.within(SHORT), "late")))
                    .isInstanceOf(TimeoutException.class)
                    .hasMessageContaining("60 ms");
            assertThat(catchThrowable(() -> other.within(SHORT).transaction(tx -> rename(tx, "late"))))
                    .isInstanceOf(TimeoutException.class)
                    .hasMessageContaining("60 ms");
        });
        rename(db(), "free again");
    }

    @Test
    void interrupt_duringTheWaitForALock_endsIt() {
        locked(other -> {
            AtomicReference<Throwable> failure = new AtomicReference<>();
            interrupted(() -> failure.set(catchThrowable(() -> rename(other, "late"))));
            assertThat(failure.get())
                    .isInstanceOf(TimeoutException.class)
                    .hasMessageContaining("its thread was interrupted");
        });
    }

    /** Runs work on a thread that is interrupted a moment later, and waits for its end. */
    private static void interrupted(Runnable work) {
        AtomicBoolean stillInterrupted = new AtomicBoolean();
        Thread thread = new Thread(() -> {
            work.run();
            stillInterrupted.set(Thread.currentThread().isInterrupted());
        });
        thread.start();
        try {
            Thread.sleep(200);
            thread.interrupt();
            thread.join(30_000);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        assertThat(thread.isAlive()).isFalse();
        assertThat(stillInterrupted).isTrue();
    }

    @Test
    void pool_ofNoFreeConnection_isWaitedForWithinTheLimitAndUntilAnInterrupt() {
        try (Database one = dialect()
                        .builder(blog().database())
                        .pool(pool -> pool.setMaximumPoolSize(1))
                        .pool(pool -> pool.setConnectionTimeout(600_000))
                        .build();
                RowCursor<Long> held = one.select(TAGS.ID).from(TAGS).cursor(1)) {
            assertThat(held.hasNext()).isTrue();
            assertThat(catchThrowable(() -> one.within(SHORT).fetchOne(ENDLESS)))
                    .isInstanceOf(TimeoutException.class)
                    .hasMessageContaining("no connection became free within 60 ms");
            assertThat(catchThrowable(() -> one.within(SHORT).transaction(tx -> {})))
                    .isInstanceOf(TimeoutException.class)
                    .hasMessageContaining("no connection became free within 60 ms");
            AtomicReference<Throwable> failure = new AtomicReference<>();
            interrupted(() -> failure.set(catchThrowable(() -> one.fetchOne(ENDLESS))));
            assertThat(failure.get())
                    .isInstanceOf(TimeoutException.class)
                    .hasMessageContaining("interrupted while it waited for a connection");
        }
    }

    @Test
    void close_ofTheDatabase_cancelsWhatRunsAndUndoesWhatIsOpen() throws InterruptedException {
        String before = name();
        Database closing = dialect().builder(blog().database()).build();
        AtomicReference<Throwable> running = new AtomicReference<>();
        Thread thread = new Thread(() -> running.set(catchThrowable(() -> closing.fetchOne(ENDLESS))));
        thread.start();
        RowCursor<Long> cursor = closing.select(TAGS.ID).from(TAGS).cursor(1);
        assertThat(cursor.hasNext()).isTrue();
        Transaction open = closing.begin();
        rename(open, "undone");
        Thread.sleep(200);
        closing.close();
        thread.join(30_000);
        assertThat(thread.isAlive()).isFalse();
        cursor.next();
        for (Throwable failure : List.of(
                running.get(),
                catchThrowable(cursor::hasNext),
                catchThrowable(() -> open.selectFrom(TAGS).fetch()),
                catchThrowable(open::commit),
                catchThrowable(closing::begin))) {
            assertThat(failure).isInstanceOf(ConnectionException.class).hasMessageContaining("the database is closed");
        }
        open.close();
        cursor.close();
        assertThat(name()).isEqualTo(before);
        rename(db(), "free again");
    }
}

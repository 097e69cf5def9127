package dev.rex.dsl.contract;

import static dev.rex.blog.TagsTable.TAGS;
import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.fields;
import static dev.rex.dsl.Sql.selectFrom;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rex.blog.NewTag;
import dev.rex.blog.Tag;
import dev.rex.blog.TagsTable;
import dev.rex.dsl.Insert;
import dev.rex.dsl.Isolation;
import dev.rex.dsl.Retry;
import dev.rex.dsl.Session;
import dev.rex.dsl.Transaction;
import dev.rex.dsl.TransactionException;
import dev.rex.dsl.error.ConnectionException;
import dev.rex.dsl.error.ServerException;
import dev.rex.dsl.error.UniqueViolation;
import dev.rex.schema.error.RexException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Transactions, savepoints, what runs after a commit, and what may not get past them. */
public abstract class TransactionContract extends BlogSuite {
    /** For a dialect. */
    protected TransactionContract(ContractDialect dialect) {
        super(dialect);
    }

    @BeforeEach
    void refill() {
        blog().fill();
    }

    private static Insert.Rows<TagsTable, Tag> insert(Session session, String name) {
        return session.insertInto(TAGS).values(NewTag.of().name(name));
    }

    /** The tags that were added, as another connection sees them. */
    private List<String> added() {
        return blog().database().query("select name from tags where id > 4 order by id").stream()
                .map(row -> (String) row.get(0))
                .toList();
    }

    private static <X> X other(java.util.concurrent.Callable<X> work) throws Exception {
        return CompletableFuture.supplyAsync(() -> {
                    try {
                        return work.call();
                    } catch (RuntimeException e) {
                        throw e;
                    } catch (Exception e) {
                        throw new AssertionError(e);
                    }
                })
                .get(30, TimeUnit.SECONDS);
    }

    @Test
    void transaction_returns_commits() {
        db().transaction(tx -> {
            insert(tx, "a").execute();
            assertThat(tx.select(TAGS.NAME).from(TAGS).where(TAGS.ID.gt(4L)).fetch())
                    .containsExactly("a");
            assertThat(added()).isEmpty();
        });
        assertThat(added()).containsExactly("a");
    }

    @Test
    void transactionResult_returns_givesIt() {
        Long id =
                db().transactionResult(tx -> insert(tx, "a").returning(TAGS.ID).fetchOne());
        assertThat(id).isEqualTo(5L);
        assertThat(db().<String>transactionResult(tx -> null)).isNull();
    }

    @Test
    void transaction_throws_rollsBackAndThrowsTheSame() {
        IllegalStateException own = new IllegalStateException("own");
        assertThatThrownBy(() -> db().transaction(tx -> {
                    insert(tx, "a").execute();
                    throw own;
                }))
                .isSameAs(own);
        assertThat(added()).isEmpty();
        AssertionError error = new AssertionError("own");
        assertThatThrownBy(() -> db().transaction(tx -> {
                    insert(tx, "a").execute();
                    throw error;
                }))
                .isSameAs(error);
        assertThat(added()).isEmpty();
    }

    @Test
    void transaction_throwsChecked_rollsBackToo() {
        Exception checked = new Exception("sneaky");
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> db().transaction(tx -> {
                        insert(tx, "a").execute();
                        TransactionContract.<RuntimeException>sneak(checked);
                    }))
                    .isSameAs(checked);
        }
        assertThat(added()).isEmpty();
        insert(db(), "b").execute();
        assertThat(added()).containsExactly("b");
    }

    /** Throws a failure, if there is one, declared or not, as other languages of the JVM do. */
    @SuppressWarnings("unchecked")
    static <E extends Throwable> void sneak(Throwable failure) throws E {
        if (failure != null) {
            throw (E) failure;
        }
    }

    @Test
    void transaction_failedStatementCaught_isStillAllOrNothing() {
        try {
            db().transaction(tx -> {
                insert(tx, "a").execute();
                assertThatThrownBy(() -> insert(tx, "java").execute()).isInstanceOf(UniqueViolation.class);
            });
            assertThat(added()).containsExactly("a");
        } catch (RexException e) { // where a failed statement breaks its transaction, the commit says so
            assertThat(added()).isEmpty();
            assertThat(e.getMessage()).contains("commit").doesNotContain("(java)");
        }
        insert(db(), "b").execute();
        assertThat(added()).endsWith("b");
    }

    @Test
    void begin_commit_makesItLast() {
        try (Transaction tx = db().begin()) {
            insert(tx, "a").execute();
            tx.commit();
            assertThat(added()).containsExactly("a");
        }
        assertThat(added()).containsExactly("a");
    }

    @Test
    void begin_closedWithoutCommit_rollsBack() {
        try (Transaction tx = db().begin()) {
            insert(tx, "a").execute();
        }
        assertThat(added()).isEmpty();
    }

    @Test
    void begin_rollback_undoes() {
        try (Transaction tx = db().begin()) {
            insert(tx, "a").execute();
            tx.rollback();
        }
        assertThat(added()).isEmpty();
        Transaction closedTwice = db().begin();
        closedTwice.close();
        closedTwice.close();
    }

    @Test
    void transaction_ended_cannotBeUsed() {
        Transaction committed = db().begin();
        committed.commit();
        Transaction closed = db().begin();
        closed.close();
        for (Transaction ended : List.of(committed, closed)) {
            assertThatThrownBy(() -> ended.selectFrom(TAGS).fetch())
                    .isInstanceOf(TransactionException.class)
                    .hasMessageContaining("already");
            assertThatThrownBy(() -> insert(ended, "x").execute()).isInstanceOf(TransactionException.class);
            assertThatThrownBy(ended::commit).isInstanceOf(TransactionException.class);
            assertThatThrownBy(ended::rollback).isInstanceOf(TransactionException.class);
            assertThatThrownBy(() -> ended.afterCommit(() -> {})).isInstanceOf(TransactionException.class);
            assertThatThrownBy(() -> ended.transaction(inner -> {})).isInstanceOf(TransactionException.class);
            ended.close();
        }
        AtomicReference<Transaction> leaked = new AtomicReference<>();
        db().transaction(leaked::set);
        assertThatThrownBy(() -> leaked.get().selectFrom(TAGS).fetch()).isInstanceOf(TransactionException.class);
        assertThat(added()).isEmpty();
    }

    @Test
    void transaction_endedInsideItsLambda_isLeftAlone() {
        db().transaction(tx -> {
            insert(tx, "a").execute();
            tx.commit();
            insert(db(), "after").execute();
        });
        db().transaction(tx -> {
            insert(tx, "b").execute();
            tx.rollback();
        });
        assertThat(added()).containsExactly("a", "after");
    }

    @Test
    void savepoint_returns_belongsToTheTransaction() {
        db().transaction(tx -> {
            insert(tx, "a").execute();
            long written = tx.transactionResult(inner -> {
                insert(inner, "b").execute();
                return inner.transactionResult(
                        innermost -> insert(innermost, "c").execute());
            });
            assertThat(written).isEqualTo(1);
            insert(tx, "d").execute();
        });
        assertThat(added()).containsExactly("a", "b", "c", "d");
    }

    @Test
    void savepoint_throws_undoesOnlyItsWork() {
        db().transaction(tx -> {
            insert(tx, "a").execute();
            assertThatThrownBy(() -> tx.transaction(inner -> {
                        insert(inner, "b").execute();
                        inner.transaction(innermost -> insert(innermost, "c").execute());
                        throw new IllegalStateException("own");
                    }))
                    .hasMessage("own");
            insert(tx, "d").execute();
        });
        assertThat(added()).containsExactly("a", "d");
    }

    @Test
    void savepoint_failedStatement_leavesTheTransactionUsable() {
        db().transaction(tx -> {
            insert(tx, "a").execute();
            assertThatThrownBy(() -> tx.transaction(inner -> {
                        insert(inner, "b").execute();
                        insert(inner, "java").execute();
                    }))
                    .isInstanceOf(UniqueViolation.class);
            insert(tx, "d").execute();
        });
        assertThat(added()).containsExactly("a", "d");
    }

    @Test
    void savepoint_manyInARow_doNotPileUp() {
        db().transaction(tx -> {
            for (int i = 0; i < 300; i++) {
                String name = "s" + i;
                if (i % 3 == 0) {
                    assertThatThrownBy(() -> tx.transaction(inner -> {
                                insert(inner, name).execute();
                                throw new IllegalStateException();
                            }))
                            .isInstanceOf(IllegalStateException.class);
                } else {
                    tx.transaction(inner -> insert(inner, name).execute());
                }
            }
        });
        assertThat(added()).hasSize(200).doesNotContain("s0", "s3").contains("s1", "s299");
    }

    @Test
    void savepoint_rolledBackInsideItsLambda_undoesOnlyItsWork() {
        db().transaction(tx -> {
            insert(tx, "a").execute();
            String result = tx.transactionResult(inner -> {
                insert(inner, "b").execute();
                inner.rollback();
                return "result";
            });
            assertThat(result).isEqualTo("result");
            insert(tx, "c").execute();
        });
        assertThat(added()).containsExactly("a", "c");
    }

    @Test
    void savepoint_open_blocksTheTransactionAround() {
        db().transaction(tx -> {
            tx.transaction(inner -> {
                assertThatThrownBy(() -> insert(tx, "x").execute())
                        .isInstanceOf(TransactionException.class)
                        .hasMessageContaining("savepoint");
                assertThatThrownBy(() -> tx.transaction(second -> {})).isInstanceOf(TransactionException.class);
                assertThatThrownBy(tx::commit)
                        .isInstanceOf(TransactionException.class)
                        .hasMessageContaining("savepoint");
                assertThatThrownBy(tx::rollback).isInstanceOf(TransactionException.class);
                insert(inner, "a").execute();
            });
            insert(tx, "b").execute();
        });
        assertThat(added()).containsExactly("a", "b");
    }

    @Test
    void afterCommit_hooks_runInOrderWhenItIsCommitted() {
        List<String> log = new ArrayList<>();
        db().transaction(tx -> {
            tx.afterCommit(() -> log.add("1 " + added()));
            insert(tx, "a").execute();
            tx.transaction(inner -> inner.afterCommit(() -> log.add("2")));
            tx.afterCommit(() -> log.add("3"));
            assertThat(log).isEmpty();
        });
        assertThat(log).containsExactly("1 [a]", "2", "3");
    }

    @Test
    void afterCommit_rolledBack_neverRuns() {
        List<String> log = new ArrayList<>();
        assertThatThrownBy(() -> db().transaction(tx -> {
                    tx.afterCommit(() -> log.add("1"));
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);
        try (Transaction tx = db().begin()) {
            tx.afterCommit(() -> log.add("2"));
        }
        db().transaction(tx -> {
            tx.afterCommit(() -> log.add("3"));
            tx.rollback();
        });
        assertThat(log).isEmpty();
    }

    @Test
    void afterCommit_ofAnUndoneSavepoint_isDroppedWithIt() {
        List<String> log = new ArrayList<>();
        db().transaction(tx -> {
            tx.transaction(kept -> kept.afterCommit(() -> log.add("kept")));
            assertThatThrownBy(() -> tx.transaction(inner -> {
                        inner.afterCommit(() -> log.add("1"));
                        inner.transaction(innermost -> innermost.afterCommit(() -> log.add("2")));
                        throw new IllegalStateException();
                    }))
                    .isInstanceOf(IllegalStateException.class);
            tx.transaction(inner -> {
                inner.afterCommit(() -> log.add("3"));
                inner.rollback();
            });
        });
        assertThat(log).containsExactly("kept");
    }

    @Test
    void afterCommit_ofASavepointThatFailedAfterItsCommit_isKeptWithItsWork() {
        List<String> log = new ArrayList<>();
        db().transaction(tx -> assertThatThrownBy(() -> tx.transaction(inner -> {
                    insert(inner, "a").execute();
                    inner.afterCommit(() -> log.add("kept"));
                    inner.commit();
                    throw new IllegalStateException("late");
                }))
                .hasMessage("late"));
        assertThat(added()).containsExactly("a");
        assertThat(log).containsExactly("kept");
    }

    @Test
    void afterCommit_fails_saysThatItIsCommittedAndRunsTheOthers() {
        List<String> log = new ArrayList<>();
        IllegalStateException own = new IllegalStateException("mail server");
        assertThatThrownBy(() -> db().transaction(tx -> {
                    insert(tx, "a").execute();
                    tx.afterCommit(() -> {
                        throw own;
                    });
                    tx.afterCommit(() -> log.add("other"));
                }))
                .isInstanceOf(TransactionException.class)
                .hasMessageContaining("is committed")
                .hasMessageContaining("mail server")
                .hasCause(own);
        assertThat(added()).containsExactly("a");
        assertThat(log).containsExactly("other");
    }

    @Test
    void afterCommit_usesTheDatabase_isFreeTo() {
        db().transaction(tx -> {
            insert(tx, "a").execute();
            tx.afterCommit(() -> insert(db(), "hook").execute());
            tx.afterCommit(() -> db().transaction(own -> insert(own, "hook 2").execute()));
        });
        assertThat(added()).containsExactly("a", "hook", "hook 2");
    }

    @Test
    void database_insideItsOwnTransaction_isRefused() {
        db().transaction(tx -> {
            assertThatThrownBy(() -> db().selectFrom(TAGS).fetch())
                    .isInstanceOf(TransactionException.class)
                    .hasMessageContaining("inside the lambda of its own transaction");
            assertThatThrownBy(() -> insert(db(), "x").execute()).isInstanceOf(TransactionException.class);
            assertThatThrownBy(() -> db().fetch(selectFrom(TAGS))).isInstanceOf(TransactionException.class);
            assertThatThrownBy(() -> db().transaction(second -> {})).isInstanceOf(TransactionException.class);
            assertThatThrownBy(() -> db().transactionResult(Isolation.SERIALIZABLE, Retry.times(1), second -> 1))
                    .isInstanceOf(TransactionException.class);
            assertThatThrownBy(db()::begin).isInstanceOf(TransactionException.class);
            tx.transaction(inner -> assertThatThrownBy(() ->
                            db().update(USERS).set(USERS.VISITS.set(0)).all().execute())
                    .isInstanceOf(TransactionException.class));
            insert(tx, "a").execute();
        });
        assertThat(added()).containsExactly("a");
        assertThat(db().selectFrom(TAGS).fetch()).hasSize(5);
    }

    @Test
    void database_besideATransactionThatItsThreadBegan_isRefusedUntilThatIsEnded() throws Exception {
        for (Consumer<Transaction> ending :
                List.<Consumer<Transaction>>of(Transaction::commit, Transaction::rollback, Transaction::close)) {
            Transaction tx = db().begin();
            assertThatThrownBy(() -> insert(db(), "x").execute())
                    .isInstanceOf(TransactionException.class)
                    .hasMessageContaining("has begun a transaction of it");
            assertThatThrownBy(() -> db().transaction(second -> {})).isInstanceOf(TransactionException.class);
            assertThatThrownBy(() -> db().readOnly().selectFrom(TAGS).fetch()).isInstanceOf(TransactionException.class);
            assertThat(other(() -> db().selectFrom(TAGS).fetch())).hasSize(4);
            ending.accept(tx);
            assertThat(db().selectFrom(TAGS).fetch()).hasSize(4);
        }
        Transaction handedOn = db().begin();
        other(() -> handedOn.selectFrom(TAGS).fetch());
        assertThat(db().selectFrom(TAGS).fetch()).hasSize(4);
        handedOn.close();
    }

    @Test
    void database_insideOnAnotherThread_isFree() {
        db().transaction(tx -> {
            try {
                assertThat(other(() -> db().selectFrom(TAGS).fetch())).hasSize(4);
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
    }

    @Test
    void otherDatabase_inside_isFree() {
        try (Blog second = Blog.create(dialect())) {
            db().transaction(tx -> {
                insert(tx, "a").execute();
                assertThat(second.db().selectFrom(TAGS).fetch()).hasSize(4);
                second.db().transaction(inner -> {
                    insert(inner, "b").execute();
                    assertThatThrownBy(() -> db().selectFrom(TAGS).fetch()).isInstanceOf(TransactionException.class);
                    assertThatThrownBy(() -> second.db().selectFrom(TAGS).fetch())
                            .isInstanceOf(TransactionException.class);
                });
                assertThatThrownBy(() -> db().selectFrom(TAGS).fetch()).isInstanceOf(TransactionException.class);
            });
            assertThat(second.db().selectFrom(TAGS).fetch()).hasSize(5);
        }
    }

    @Test
    void isolation_any_commits() {
        for (Isolation isolation : Isolation.values()) {
            int seen = db().transactionResult(isolation, Retry.NEVER, tx -> {
                insert(tx, isolation.name()).execute();
                return tx.selectFrom(TAGS).fetch().size();
            });
            assertThat(seen).isGreaterThan(4);
        }
        assertThat(added()).hasSize(3);
    }

    @Test
    void isolation_repeatableRead_seesOneState() throws Exception {
        db().transactionResult(Isolation.REPEATABLE_READ, Retry.NEVER, tx -> {
            List<Tag> before = tx.selectFrom(TAGS).fetch();
            if (!dialect().sql().isAlwaysSerializable()) {
                blog().database().execute("insert into tags (name) values ('between')");
            }
            assertThat(tx.selectFrom(TAGS).fetch()).isEqualTo(before);
            return 0;
        });
    }

    @Test
    void retry_otherFailure_isNotRepeated() {
        AtomicInteger runs = new AtomicInteger();
        assertThatThrownBy(() -> db().transactionResult(Isolation.SERIALIZABLE, Retry.times(5), tx -> {
                    runs.incrementAndGet();
                    return insert(tx, "java").execute();
                }))
                .isInstanceOf(UniqueViolation.class);
        assertThat(runs).hasValue(1);
    }

    @Test
    void retry_negative_isRefused() {
        assertThatThrownBy(() -> Retry.times(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Retry(1, Duration.ofMillis(-1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void manyThreads_incrementInTransactions_loseNothing() throws Exception {
        List<CompletableFuture<Void>> threads = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            threads.add(CompletableFuture.runAsync(() -> {
                for (int n = 0; n < 25; n++) {
                    db().transactionResult(Isolation.SERIALIZABLE, Retry.times(200), tx -> {
                        int visits = tx.select(USERS.VISITS)
                                .from(USERS)
                                .where(USERS.ID.eq(1L))
                                .fetchOne();
                        return tx.update(USERS)
                                .set(USERS.VISITS.set(visits + 1))
                                .where(USERS.ID.eq(1L))
                                .execute();
                    });
                }
            }));
        }
        for (CompletableFuture<Void> thread : threads) {
            thread.get(60, TimeUnit.SECONDS);
        }
        assertThat(db().select(USERS.VISITS).from(USERS).where(USERS.ID.eq(1L)).fetchOne())
                .isEqualTo(110);
    }

    @Test
    void connection_afterATransaction_commitsByItself() {
        for (int i = 0; i < 8; i++) {
            String name = "x" + i;
            assertThatThrownBy(() -> db().transaction(tx -> {
                        insert(tx, "rolled back").execute();
                        throw new IllegalStateException();
                    }))
                    .isInstanceOf(IllegalStateException.class);
            insert(db(), name).execute();
            assertThat(added()).contains(name).doesNotContain("rolled back");
        }
    }

    /** Has the current thread use the transaction until {@code ended}, and says when it does. */
    private static void use(Session tx, CountDownLatch begun, CountDownLatch ended) {
        tx.select(fields(TAGS.ID).into(id -> {
                    begun.countDown();
                    await(ended);
                    return id;
                }))
                .from(TAGS)
                .where(TAGS.ID.eq(1L))
                .fetch();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void transaction_usedByTwoThreadsAtOnce_refusesTheSecond() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        try (Transaction tx = db().begin()) {
            Thread first = new Thread(() -> use(tx, begun, ended), "the first");
            first.start();
            await(begun);
            for (ThrowingCallable second : List.<ThrowingCallable>of(
                    () -> insert(tx, "x").execute(),
                    () -> tx.selectFrom(TAGS).cursor(10),
                    () -> tx.transaction(inner -> {}),
                    () -> tx.afterCommit(() -> {}),
                    () -> tx.withConnection(connection -> 1),
                    tx::commit,
                    tx::rollback)) {
                assertThatThrownBy(second)
                        .isInstanceOf(TransactionException.class)
                        .hasMessageContaining("\"" + Thread.currentThread().getName()
                                + "\" uses a transaction while the thread" + " \"the first\" uses it");
            }
            ended.countDown();
            first.join();
            insert(tx, "a").execute();
            other(() -> insert(tx, "b").execute());
            tx.commit();
        }
        assertThat(added()).containsExactly("a", "b");
    }

    @Test
    void transaction_undoneWhileAnotherThreadUsesIt_letsNothingLast() throws Exception {
        for (int i = 0; i < 20; i++) {
            CountDownLatch begun = new CountDownLatch(1);
            AtomicReference<CompletableFuture<Void>> second = new AtomicReference<>();
            assertThatThrownBy(() -> db().transaction(tx -> {
                        second.set(CompletableFuture.runAsync(() -> {
                            for (int n = 0; ; n++) { // until it is refused
                                insert(tx, "escaped " + n).execute();
                                begun.countDown();
                            }
                        }));
                        await(begun);
                        throw new IllegalStateException("undo");
                    }))
                    .hasMessage("undo");
            assertThatThrownBy(() -> second.get().get(30, TimeUnit.SECONDS))
                    .cause()
                    .isInstanceOf(TransactionException.class);
            assertThat(added()).isEmpty();
        }
        insert(db(), "usable").execute();
        assertThat(added()).containsExactly("usable");
    }

    @Test
    void withConnection_ofATransaction_leadsToNothingThatCouldEndIt() {
        db().transaction(tx -> {
            insert(tx, "a").execute();
            tx.withConnection(lent -> {
                List<Connection> ways =
                        new ArrayList<>(List.of(lent.getMetaData().getConnection()));
                try (Statement statement = lent.createStatement();
                        PreparedStatement prepared = lent.prepareStatement("select name from tags");
                        ResultSet rows = prepared.executeQuery()) {
                    assertThat(rows.getStatement()).isSameAs(prepared);
                    ways.add(statement.getConnection());
                    ways.add(rows.getStatement().getConnection());
                }
                assertThat(ways).allSatisfy(way -> {
                    assertThat(way).isSameAs(lent);
                    assertThatThrownBy(way::commit).hasMessageContaining("which alone can commit");
                });
                return 0;
            });
            tx.rollback();
        });
        assertThat(added()).isEmpty();
    }

    @Test
    void withConnection_statementTakenOut_isClosed() {
        Statement kept = db().withConnection(Connection::createStatement);
        assertThatThrownBy(() -> kept.executeQuery("select 1"))
                .isInstanceOf(ConnectionException.class)
                .hasMessageContaining("lent for work that is over");
        assertThatThrownBy(kept::getConnection).isInstanceOf(ConnectionException.class);
    }

    /** Whatever of it lasts: what comes after must not commit itself statement by statement. */
    @Test
    void withConnection_workThatEndsTheTransaction_isToldAndNothingFollows() {
        for (List<String> ending : List.of(
                List.of("commit"),
                List.of("rollback"),
                List.of("commit", "begin", "insert into tags (name) values ('between')"))) {
            blog().fill();
            assertThatThrownBy(() -> db().transaction(tx -> {
                        insert(tx, "before").execute();
                        assertThatThrownBy(() -> tx.withConnection(lent -> {
                                    try (Statement statement = lent.createStatement()) {
                                        for (String sql : ending) {
                                            statement.execute(sql);
                                        }
                                    }
                                    return 0;
                                }))
                                .isInstanceOf(TransactionException.class)
                                .hasMessageContaining("the transaction was ended by the work");
                        insert(tx, "after").execute();
                    }))
                    .isInstanceOf(TransactionException.class)
                    .hasMessageContaining("ended by work that its connection was lent to");
            assertThat(added()).isSubsetOf("before");
            insert(db(), "usable").execute();
            assertThat(added()).contains("usable");
        }
    }

    @Test
    void withConnection_failedStatementCaught_isStillAllOrNothing() {
        try {
            db().transaction(tx -> {
                insert(tx, "a").execute();
                tx.withConnection(lent -> {
                    try (Statement statement = lent.createStatement()) {
                        assertThatThrownBy(() -> statement.execute("insert into tags (name) values ('java')"))
                                .isInstanceOf(SQLException.class);
                    }
                    return 0;
                });
                insert(tx, "b").execute();
            });
            assertThat(added()).containsExactly("a", "b");
        } catch (ServerException e) { // where a failed statement ends the whole transaction
            assertThat(e).hasMessageContaining("a statement before failed");
            assertThat(added()).isEmpty();
        }
    }
}

package dev.rex.dsl.contract;

import static dev.rex.blog.TagsTable.TAGS;
import static dev.rex.dsl.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rex.blog.NewTag;
import dev.rex.dsl.Database;
import dev.rex.dsl.Isolation;
import dev.rex.dsl.Session;
import dev.rex.dsl.TransactionException;
import dev.rex.dsl.error.ConnectionException;
import dev.rex.dsl.error.PermissionException;
import dev.rex.dsl.error.TimeoutException;
import dev.rex.dsl.exec.RowCursor;
import dev.rex.testing.TestDatabase;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Work that only reads, and the replicas that do it. */
public abstract class ReadOnlyContract extends BlogSuite {
    private static final String REFUSED = "a session that only reads is given a statement that writes";

    /** For a dialect. */
    protected ReadOnlyContract(ContractDialect dialect) {
        super(dialect);
    }

    /** The URL of a database of this kind that cannot be reached. */
    abstract String nowhere();

    @BeforeEach
    void refill() {
        blog().fill();
    }

    private static List<String> names(Session session) {
        return session.select(TAGS.NAME).from(TAGS).orderBy(TAGS.ID.asc()).fetch();
    }

    private static NewTag tag(String name) {
        return NewTag.of().name(name);
    }

    private void refusesWrites(Session session) {
        for (Runnable write : List.<Runnable>of(
                () -> session.insertInto(TAGS).values(tag("a")).execute(),
                () -> session.insertInto(TAGS).values(tag("a")).returning().fetchOne(),
                () -> session.update(TAGS).set(TAGS.NAME.set("b")).all().execute(),
                () -> session.deleteFrom(TAGS).all().returning(TAGS.ID).fetch(),
                () -> session.bulk(TAGS).load(Stream.of(tag("a"))))) {
            assertThatThrownBy(write::run)
                    .isInstanceOf(PermissionException.class)
                    .hasMessageStartingWith(REFUSED)
                    .hasMessageContaining("\"tags\"")
                    .hasMessageContaining("run it with the database itself");
        }
    }

    private void with(UnaryOperator<Database.Builder> settings, java.util.function.Consumer<Database> work) {
        try (Database db = settings.apply(dialect().builder(blog().database())).build()) {
            work.accept(db);
        }
    }

    /** A database with one tag of that name. */
    private TestDatabase replica(String name) {
        TestDatabase replica = dialect().create();
        replica.execute(BlogSchema.statements(dialect().name()).toArray(String[]::new));
        return replica.execute("insert into tags (name) values ('" + name + "')");
    }

    @Test
    void readOnly_queries_readAndRefuseToWrite() {
        assertThat(names(db().readOnly())).containsExactly("java", "sql", "news", "unused");
        try (RowCursor<Long> cursor = db().readOnly().select(TAGS.ID).from(TAGS).cursor(2)) {
            assertThat(cursor.stream()).hasSize(4);
        }
        refusesWrites(db().readOnly());
        refusesWrites(db().readOnly().within(Duration.ofSeconds(5)));
        assertThat(db().readOnly().explain(select(TAGS.ID).from(TAGS))).isNotEmpty();
        assertThat(names(db())).hasSize(4);
    }

    @Test
    void readOnly_transaction_refusesToWriteAndLeavesTheConnectionAsItWas() {
        with(settings -> settings.pool(pool -> pool.setMaximumPoolSize(1)), db -> {
            for (int i = 0; i < 3; i++) {
                db.readOnly().transaction(tx -> {
                    assertThat(names(tx)).startsWith("java");
                    refusesWrites(tx);
                    tx.transaction(inner -> {
                        assertThat(names(inner)).startsWith("java");
                        refusesWrites(inner);
                    });
                });
                String name = "after " + i;
                assertThatThrownBy(() -> db.readOnly().transaction(tx -> {
                            throw new IllegalStateException("own");
                        }))
                        .hasMessage("own");
                assertThatCode(() -> db.insertInto(TAGS).values(tag(name)).execute())
                        .doesNotThrowAnyException();
                db.transaction(
                        tx -> tx.deleteFrom(TAGS).where(TAGS.NAME.eq(name)).execute());
            }
        });
    }

    @Test
    void readOnly_isolation_seesOneState() {
        List<String> seen = db().readOnly().transactionResult(Isolation.REPEATABLE_READ, tx -> {
            List<String> before = names(tx);
            assertThat(names(tx)).isEqualTo(before);
            return before;
        });
        assertThat(seen).hasSize(4);
        for (Isolation isolation : Isolation.values()) {
            assertThat(db().transactionResult(isolation, ReadOnlyContract::names))
                    .hasSize(4);
            db().transaction(isolation, tx -> assertThat(names(tx)).hasSize(4));
        }
    }

    @Test
    void readOnly_besideATransactionOfItsThread_isRefused() {
        db().transaction(tx -> {
            assertThatThrownBy(() -> names(db().readOnly())).isInstanceOf(TransactionException.class);
            assertThatThrownBy(() -> db().readOnly().transaction(read -> {})).isInstanceOf(TransactionException.class);
        });
        db().readOnly().transaction(tx -> {
            assertThatThrownBy(() -> names(db())).isInstanceOf(TransactionException.class);
            assertThatThrownBy(() -> names(db().readOnly())).isInstanceOf(TransactionException.class);
        });
    }

    @Test
    void replicas_workThatOnlyReads_goesToThemInTurn() {
        try (TestDatabase one = replica("one");
                TestDatabase two = replica("two")) {
            with(settings -> settings.replica(one.url()).replica(two.url()), db -> {
                Set<List<String>> read = new HashSet<>();
                for (int i = 0; i < 4; i++) {
                    read.add(names(db.readOnly()));
                    db.readOnly().transaction(tx -> {
                        List<String> first = names(tx);
                        assertThat(names(tx)).isEqualTo(first);
                        assertThat(first).hasSize(1);
                    });
                }
                assertThat(read).isSubsetOf(List.of("one"), List.of("two")).isNotEmpty();
                for (int i = 0; i < 4; i++) {
                    read.add(names(db.readOnly()));
                }
                assertThat(read).containsExactlyInAnyOrder(List.of("one"), List.of("two"));
                assertThat(names(db)).hasSize(4);
                assertThat(db.transactionResult(ReadOnlyContract::names)).hasSize(4);
                refusesWrites(db.readOnly());
            });
        }
    }

    @Test
    void replicas_outOfReach_areLeftOutOrReplacedByThePrimary() {
        UnaryOperator<Database.Builder> hasty = settings ->
                settings.pool(pool -> pool.setConnectionTimeout(500)).replica(nowhere());
        with(hasty, db -> {
            for (int i = 0; i < 2; i++) {
                assertThatThrownBy(() -> names(db.readOnly()))
                        .isInstanceOf(ConnectionException.class)
                        .hasMessageContaining("none of the 1 replicas can be reached")
                        .hasMessageContaining("fallBackToPrimary()");
            }
            assertThatThrownBy(() -> db.readOnly().transaction(tx -> {})).isInstanceOf(ConnectionException.class);
            assertThat(names(db)).hasSize(4);
        });
        with(settings -> hasty.apply(settings).fallBackToPrimary(), db -> {
            assertThat(names(db.readOnly())).hasSize(4);
            long begun = System.nanoTime();
            for (int i = 0; i < 5; i++) {
                assertThat(names(db.readOnly())).hasSize(4);
                refusesWrites(db.readOnly());
            }
            assertThat(Duration.ofNanos(System.nanoTime() - begun))
                    .as("nobody waits for a replica that is down")
                    .isLessThan(Duration.ofSeconds(2));
        });
        try (TestDatabase one = replica("one")) {
            with(settings -> hasty.apply(settings).replica(one.url()), db -> {
                for (int i = 0; i < 4; i++) {
                    assertThat(names(db.readOnly())).containsExactly("one");
                }
            });
        }
    }

    @Test
    void pool_filledByWhatReplicasCouldNotServe_namesIt() {
        with(
                settings -> settings.replica(nowhere()).fallBackToPrimary().pool(pool -> {
                    pool.setMaximumPoolSize(1);
                    pool.setConnectionTimeout(500);
                }),
                db -> {
                    try (RowCursor<String> held =
                            db.readOnly().select(TAGS.NAME).from(TAGS).cursor(1)) {
                        assertThat(held.hasNext()).isTrue();
                        assertThatThrownBy(() -> names(db))
                                .isInstanceOf(TimeoutException.class)
                                .hasMessageContaining("held by a cursor of the thread");
                    }
                    assertThat(names(db)).hasSize(4);
                });
    }
}

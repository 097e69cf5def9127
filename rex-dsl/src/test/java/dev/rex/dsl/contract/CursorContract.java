package dev.rex.dsl.contract;

import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.TagsTable.TAGS;
import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.fields;
import static dev.rex.dsl.Sql.many;
import static dev.rex.dsl.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rex.blog.NewPost;
import dev.rex.blog.NewTag;
import dev.rex.blog.Tag;
import dev.rex.dsl.Database;
import dev.rex.dsl.Query;
import dev.rex.dsl.Session;
import dev.rex.dsl.Transaction;
import dev.rex.dsl.TransactionException;
import dev.rex.dsl.error.DatabaseException;
import dev.rex.dsl.error.MappingException;
import dev.rex.dsl.exec.RowCursor;
import dev.rex.schema.error.RexException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows that are read some at a time, and rows that become something else than a list. */
public abstract class CursorContract extends BlogSuite {
    private static final int MORE_THAN_THE_POOL_HAS = 12;

    /** For a dialect. */
    protected CursorContract(ContractDialect dialect) {
        super(dialect);
    }

    @BeforeEach
    void refill() {
        blog().fill();
    }

    private Query<Long> tagIds(Session session) {
        return session.select(TAGS.ID).from(TAGS).orderBy(TAGS.ID.asc());
    }

    private static void insert(Session session, String name) {
        session.insertInto(TAGS).values(NewTag.of().name(name)).execute();
    }

    private static <R> List<R> all(RowCursor<R> cursor) {
        List<R> rows = new ArrayList<>();
        try (cursor) {
            cursor.forEachRemaining(rows::add);
        }
        return rows;
    }

    @Test
    void cursor_anySize_givesWhatFetchGives() {
        List<Long> ids = tagIds(db()).fetch();
        assertThat(ids).hasSize(4);
        for (int size : List.of(1, 2, 3, 4, 5, 1_000)) {
            assertThat(all(tagIds(db()).cursor(size))).as("size %s", size).isEqualTo(ids);
            db().transaction(tx -> assertThat(all(tagIds(tx).cursor(size))).isEqualTo(ids));
        }
        try (Stream<Long> stream = tagIds(db()).stream()) {
            assertThat(stream).isEqualTo(ids);
        }
        assertThat(all(tagIds(db()).where(TAGS.ID.lt(0L)).cursor(2))).isEmpty();
    }

    @Test
    void cursor_ofNestedRows_givesWhatFetchGives() {
        Query<List<Object>> query = db().select(fields(USERS.NAME, many(USERS.posts(), p -> select(p.TITLE)
                                .orderBy(p.ID.asc())))
                        .into((name, titles) -> List.<Object>of(name, List.copyOf(titles))))
                .from(USERS)
                .orderBy(USERS.ID.asc());
        List<List<Object>> expected = query.fetch();
        assertThat(expected).isNotEmpty();
        for (int size : List.of(1, 3, 100)) {
            assertThat(all(query.cursor(size))).isEqualTo(expected);
        }
    }

    @Test
    void cursor_closedEarlyOrTwiceOrFailing_givesItsConnectionBack() {
        for (int i = 0; i < MORE_THAN_THE_POOL_HAS; i++) {
            RowCursor<Long> cursor = tagIds(db()).cursor(1);
            assertThat(cursor.next()).isEqualTo(1L);
            cursor.close();
            cursor.close();
            assertThatThrownBy(cursor::hasNext)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("closed");
            assertThatThrownBy(() -> db().selectFrom(TAGS).cursor(0)).isInstanceOf(IllegalArgumentException.class);
            IllegalStateException own = new IllegalStateException("own");
            RowCursor<Object> failing = db().select(fields(TAGS.ID).into(id -> {
                        throw own;
                    }))
                    .from(TAGS)
                    .cursor(2);
            assertThatThrownBy(failing::next).isSameAs(own);
            failing.close();
        }
        insert(db(), "still writable");
    }

    @Test
    void cursor_atItsEnd_hasNoMore() {
        try (RowCursor<Long> cursor = tagIds(db()).cursor(2)) {
            for (int i = 0; i < 4; i++) {
                assertThat(cursor.hasNext()).isTrue();
                assertThat(cursor.hasNext()).isTrue();
                cursor.next();
            }
            assertThat(cursor.hasNext()).isFalse();
            assertThatThrownBy(cursor::next).isInstanceOf(NoSuchElementException.class);
        }
    }

    @Test
    void cursor_statementFails_isTheDatabasesError() {
        try (Database empty = dialect().builder(dialect().create()).build()) {
            for (int i = 0; i < MORE_THAN_THE_POOL_HAS; i++) {
                assertThatThrownBy(() -> tagIds(empty).cursor(10))
                        .isInstanceOf(DatabaseException.class)
                        .hasMessageContaining("tags");
            }
        }
    }

    @Test
    void cursor_inItsOwnTransaction_seesItAndLeavesItOpen() {
        db().transaction(tx -> {
            insert(tx, "fifth");
            try (RowCursor<Long> cursor = tagIds(tx).cursor(2)) {
                assertThat(cursor.next()).isEqualTo(1L);
                insert(tx, "sixth");
            }
            insert(tx, "seventh");
        });
        assertThat(tagIds(db()).fetch()).hasSize(7);
    }

    @Test
    void cursor_besideItsTransaction_isRefused() {
        db().transaction(tx -> assertThatThrownBy(() -> tagIds(db()).cursor(2)).isInstanceOf(RexException.class));
    }

    /** What a hundred thousand rows hold, in each of which is a kilobyte, would not fit. */
    @Test
    void cursor_manyRows_needsMemoryForSome() {
        String text = "x".repeat(900);
        db().insertInto(POSTS)
                .values(IntStream.range(0, 2_000)
                        .mapToObj(i ->
                                NewPost.of().authorId(1L).title("post " + i).body(""))
                        .toList())
                .execute();
        long rows = 0;
        try (RowCursor<String> cursor = db().select(POSTS.TITLE.concat(text))
                .from(POSTS)
                .crossJoin(TAGS)
                .cursor(100)) {
            Runtime runtime = Runtime.getRuntime();
            long most = 0;
            System.gc();
            long before = runtime.totalMemory() - runtime.freeMemory();
            while (cursor.hasNext()) {
                rows += cursor.next().isEmpty() ? 0 : 1;
                if (rows % 2_000 == 0) {
                    System.gc();
                    most = Math.max(most, runtime.totalMemory() - runtime.freeMemory() - before);
                }
            }
            assertThat(most).isLessThan(4_000_000L);
        }
        assertThat(rows).isGreaterThan(8_000);
    }

    @Test
    void fetchMap_byAKey_keepsTheOrderAndRefusesTwins() {
        assertThat(db().selectFrom(TAGS)
                        .orderBy(TAGS.ID.desc())
                        .fetchMap(Tag::id)
                        .keySet())
                .containsExactly(4L, 3L, 2L, 1L);
        assertThatThrownBy(() -> db().selectFrom(TAGS).fetchMap(tag -> "same"))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("two rows have the same key")
                .hasMessageContaining("tags");
        assertThat(db().selectFrom(TAGS).where(TAGS.ID.lt(0L)).fetchMap(Tag::id))
                .isEmpty();
    }

    @Test
    void fetchGroups_byAKey_keepsTheOrder() {
        assertThat(db().select(TAGS.ID).from(TAGS).orderBy(TAGS.ID.asc()).fetchGroups(id -> id % 2 == 0))
                .containsExactly(Map.entry(false, List.of(1L, 3L)), Map.entry(true, List.of(2L, 4L)));
    }

    @Test
    void cursor_outlivingItsTransaction_saysSoAndGivesNoPart() {
        assertThatThrownBy(
                        () -> db().transactionResult(tx -> tagIds(tx).stream()).toList())
                .isInstanceOf(TransactionException.class)
                .hasMessageContaining("the cursor's transaction is over");
        for (Consumer<Transaction> ending :
                List.<Consumer<Transaction>>of(Transaction::commit, Transaction::rollback, Transaction::close)) {
            Transaction tx = db().begin();
            RowCursor<Long> cursor = tagIds(tx).cursor(1);
            assertThat(cursor.next()).isEqualTo(1L);
            ending.accept(tx);
            for (int i = 0; i < 2; i++) {
                assertThatThrownBy(cursor::hasNext)
                        .isInstanceOf(TransactionException.class)
                        .hasMessageContaining("the cursor's transaction is over")
                        .hasMessageContaining("read it to its end within the transaction");
            }
            cursor.close();
        }
        insert(db(), "still writable");
    }

    @Test
    void cursor_readToItsEnd_keepsWhatItHasReadAfterItsTransaction() {
        RowCursor<Long> cursor = db().transactionResult(tx -> {
            RowCursor<Long> rows = tagIds(tx).cursor(100);
            assertThat(rows.next()).isEqualTo(1L);
            return rows;
        });
        assertThat(all(cursor)).containsExactly(2L, 3L, 4L);
    }

    @Test
    void cursor_ofASavepoint_endsWithIt() {
        db().transaction(tx -> {
            RowCursor<Long> outer = tagIds(tx).cursor(1);
            assertThat(outer.next()).isEqualTo(1L);
            RowCursor<Long> committed = tx.transactionResult(inner -> {
                assertThat(outer.next()).isEqualTo(2L);
                return tagIds(inner).cursor(1);
            });
            assertThatThrownBy(committed::hasNext).isInstanceOf(TransactionException.class);
            assertThatThrownBy(() -> tx.transaction(inner -> {
                        RowCursor<Long> undone = tagIds(inner).cursor(1);
                        assertThat(undone.next()).isEqualTo(1L);
                        inner.rollback();
                        undone.next();
                    }))
                    .isInstanceOf(TransactionException.class);
            assertThat(all(outer)).containsExactly(3L, 4L);
        });
    }

    @Test
    void stream_readToItsEnd_givesItsConnectionBackUnclosed() {
        for (int i = 0; i < MORE_THAN_THE_POOL_HAS; i++) {
            assertThat(tagIds(db()).stream().toList()).hasSize(4);
            RowCursor<Long> cursor = tagIds(db()).cursor(2); // the last row is that of a full portion
            cursor.forEachRemaining(id -> {});
            assertThat(cursor.hasNext()).isFalse();
        }
        insert(db(), "still writable");
    }
}

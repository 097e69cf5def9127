package dev.rex.dsl.contract;

import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.TagsTable.TAGS;
import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.fields;
import static dev.rex.dsl.Sql.many;
import static dev.rex.dsl.Sql.param;
import static dev.rex.dsl.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rex.blog.NewTag;
import dev.rex.blog.TagsTable;
import dev.rex.dsl.Database;
import dev.rex.dsl.Param;
import dev.rex.dsl.Projection;
import dev.rex.dsl.Select;
import dev.rex.dsl.Session;
import dev.rex.dsl.SqlType;
import dev.rex.dsl.error.DatabaseException;
import dev.rex.dsl.error.UniqueViolation;
import dev.rex.dsl.render.InvalidQueryException;
import dev.rex.schema.error.RexException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens around a statement: readers that fail, statements that fail, and queries that threads share. */
public abstract class ExecutionContract extends BlogSuite {
    private static final int MORE_THAN_THE_POOL_HAS = 12;

    private record Author(String name, List<String> titles) {}

    private static final Param<Long> ID = param("id", SqlType.BIGINT);
    private static final Select<Author> AUTHOR = select(
                    fields(USERS.NAME, many(USERS.posts(), p -> select(p.TITLE).orderBy(p.ID.asc())))
                            .into(Author::new))
            .from(USERS)
            .where(USERS.ID.eq(ID));

    /** For a dialect. */
    protected ExecutionContract(ContractDialect dialect) {
        super(dialect);
    }

    @BeforeEach
    void refill() {
        blog().fill();
    }

    private static Projection<Long> failing(Throwable failure) {
        return fields(TAGS.ID).into(id -> {
            TransactionContract.<RuntimeException>sneak(failure);
            return id;
        });
    }

    private static Select<String> failingNames(TagsTable tags, Throwable failure) {
        return select(fields(tags.NAME).into(name -> {
            TransactionContract.<RuntimeException>sneak(failure);
            return name;
        }));
    }

    private static void insert(Session session, String name) {
        session.insertInto(TAGS).values(NewTag.of().name(name)).execute();
    }

    @Test
    void reader_fails_givesItsConnectionBack() {
        for (Throwable failure :
                List.of(new IllegalStateException("own"), new AssertionError("own"), new Exception("not declared"))) {
            for (int i = 0; i < MORE_THAN_THE_POOL_HAS; i++) {
                assertThatThrownBy(
                                () -> db().select(failing(failure)).from(TAGS).fetch())
                        .isSameAs(failure);
                assertThatThrownBy(() -> db().select(failing(failure))
                                .from(TAGS)
                                .where(TAGS.ID.eq(1L))
                                .fetchOne())
                        .isSameAs(failure);
                assertThatThrownBy(() -> db().update(TAGS)
                                .set(TAGS.NAME.set("x"))
                                .where(TAGS.ID.eq(1L))
                                .returning(failing(failure))
                                .fetch())
                        .isSameAs(failure);
                assertThatThrownBy(() -> db().select(many(POSTS.tags(), t -> failingNames(t, failure)))
                                .from(POSTS)
                                .fetch())
                        .isSameAs(failure);
            }
        }
        assertThat(db().selectFrom(TAGS).fetch()).hasSize(4);
    }

    @Test
    void reader_failsInATransaction_leavesItUsable() {
        IllegalStateException own = new IllegalStateException("own");
        db().transaction(tx -> {
            insert(tx, "before");
            assertThatThrownBy(() -> tx.select(failing(own)).from(TAGS).fetch()).isSameAs(own);
            insert(tx, "after");
        });
        assertThat(db().selectFrom(TAGS).fetch()).hasSize(6);
    }

    @Test
    void statement_afterAFailedOne_worksOrSaysWhatToDo() {
        try {
            db().transaction(tx -> {
                insert(tx, "lost or kept");
                assertThatThrownBy(() -> insert(tx, "java")).isInstanceOf(UniqueViolation.class);
                insert(tx, "next");
            });
            assertThat(db().selectFrom(TAGS).fetch()).hasSize(6);
        } catch (DatabaseException e) { // where a failed statement breaks its transaction
            assertThat(e.sqlState()).contains("25P02");
            assertThat(e.sql().orElseThrow()).startsWith("insert into \"tags\"");
            assertThat(e.hint()).hasValueSatisfying(hint -> assertThat(hint)
                    .contains("a statement before failed")
                    .contains("roll it back")
                    .contains("tx.transaction(..)"));
            assertThat(db().selectFrom(TAGS).fetch()).hasSize(4);
        }
    }

    /** The error has the whole text; its message does not fill the log. */
    @Test
    void error_ofAHugeStatement_hasAShortMessage() {
        assertThatThrownBy(() -> db().insertInto(TAGS)
                        .values(IntStream.range(0, 5_000)
                                .mapToObj(i -> NewTag.of().name("java"))
                                .toList())
                        .returning()
                        .fetch())
                .isInstanceOfSatisfying(UniqueViolation.class, e -> {
                    assertThat(e.getMessage()).hasSizeLessThan(2_000).contains(" more characters)");
                    assertThat(e.sql().orElseThrow()).hasSizeGreaterThan(20_000);
                });
    }

    @Test
    void select_sharedByThreadsAndDialects_givesEachItsOwnRows() {
        List<Author> expected = new ArrayList<>();
        for (long id = 1; id <= 4; id++) {
            expected.add(db().fetchOne(AUTHOR, ID.bind(id)));
        }
        assertThat(expected).extracting(Author::name).containsExactly("Ann", "Bob", "Cid", "Dora");
        assertThat(expected.get(0).titles()).containsExactly("Alpha", "Beta", "Gamma");
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try (Database other = dialect()
                .nestedBy(dialect().otherNestings().get(0))
                .builder(blog().database())
                .build()) {
            List<CompletableFuture<Void>> runs = IntStream.range(0, 400)
                    .mapToObj(i -> CompletableFuture.runAsync(
                            () -> {
                                Database used = i % 2 == 0 ? db() : other;
                                assertThat(used.fetchOne(AUTHOR, ID.bind(i % 4 + 1L)))
                                        .isEqualTo(expected.get(i % 4));
                            },
                            threads))
                    .toList();
            runs.forEach(CompletableFuture::join);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void parameter_notBound_isNamed() {
        for (int i = 0; i < MORE_THAN_THE_POOL_HAS; i++) {
            assertThatThrownBy(() -> db().fetchOne(AUTHOR))
                    .isInstanceOf(RexException.class)
                    .hasMessageContaining("parameter id has no value");
        }
        assertThat(db().fetchOptional(AUTHOR, ID.bind(1L))).isPresent();
    }

    @Test
    void parameter_boundTwiceOrUnknown_isRefused() {
        assertThatThrownBy(() -> db().fetchOptional(AUTHOR, ID.bind(1L), ID.bind(2L)))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("parameter id is given two values");
        Select<String> plain = select(USERS.NAME).from(USERS).where(USERS.ID.eq(ID));
        assertThat(db().fetchOptional(plain, ID.bind(1L))).contains("Ann");
        Param<String> other = param("other", SqlType.TEXT);
        assertThatThrownBy(() -> db().fetchOptional(plain, ID.bind(1L), other.bind("x")))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("the query has no parameter other; it has [id]");
        Param<String> twin = param("id", SqlType.TEXT);
        assertThatThrownBy(() -> db().fetch(plain.where(USERS.NAME.eq(twin)), ID.bind(1L)))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("two parameters id, of the types bigint and text");
    }
}

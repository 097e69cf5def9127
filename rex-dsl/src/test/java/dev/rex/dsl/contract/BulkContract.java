package dev.rex.dsl.contract;

import static dev.rex.blog.PostTagsTable.POST_TAGS;
import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.TagsTable.TAGS;
import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.fields;
import static dev.rex.dsl.fn.Aggregates.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rex.blog.NewPost;
import dev.rex.blog.NewTag;
import dev.rex.blog.NewUser;
import dev.rex.blog.PostsTable;
import dev.rex.dsl.Database;
import dev.rex.dsl.Row;
import dev.rex.dsl.Table;
import dev.rex.dsl.error.CheckViolation;
import dev.rex.dsl.error.DatabaseException;
import dev.rex.dsl.error.ForeignKeyViolation;
import dev.rex.dsl.error.SqlSyntaxException;
import dev.rex.dsl.error.TimeoutException;
import dev.rex.dsl.error.UniqueViolation;
import dev.rex.dsl.exec.RowCursor;
import dev.rex.dsl.progress.Progress;
import dev.rex.schema.error.RexException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Loads of many rows. */
public abstract class BulkContract extends BlogSuite {
    /** More than a portion. */
    private static final int MANY = 25_003;

    /** For a dialect. */
    protected BulkContract(ContractDialect dialect) {
        super(dialect);
    }

    @BeforeEach
    void refill() {
        blog().fill();
    }

    private static NewPost post(int i) {
        return NewPost.of().authorId(1 + i % 3).title("post " + i).body("body of " + i);
    }

    private static Stream<NewPost> posts(int number) {
        return IntStream.range(0, number).mapToObj(BulkContract::post);
    }

    private long rows(Table<?, ?> table) {
        return db().select(count()).from(table).fetchOne();
    }

    /** Tells what it was told. */
    private static final class Told implements Progress {
        private final List<String> told = new ArrayList<>();

        @Override
        public void at(long rows) {
            told.add("at " + rows);
        }

        @Override
        public void finished(long rows) {
            told.add("finished " + rows);
        }

        @Override
        public void failed(long rows) {
            told.add("failed " + rows);
        }
    }

    @Test
    void load_manyRows_writesThemInOrderAndTellsHowMany() {
        Told told = new Told();
        AtomicBoolean closed = new AtomicBoolean();
        assertThat(db().bulk(POSTS).load(posts(MANY).onClose(() -> closed.set(true)), told))
                .isEqualTo(MANY);
        assertThat(closed).isTrue();
        assertThat(told.told).hasSizeBetween(4, 30).endsWith("at " + MANY, "finished " + MANY);
        List<Row> read = db().select(fields(POSTS.AUTHOR_ID, POSTS.TITLE, POSTS.BODY, POSTS.STATUS, POSTS.RATING))
                .from(POSTS)
                .where(POSTS.ID.gt(5L))
                .orderBy(POSTS.ID.asc())
                .fetch();
        assertThat(read).hasSize(MANY);
        for (int i = 0; i < MANY; i++) {
            assertThat(read.get(i).toString())
                    .isEqualTo("[" + (1 + i % 3) + ", post " + i + ", body of " + i + ", draft, null]");
        }
    }

    @Test
    void load_noRows_writesNothing() {
        Told told = new Told();
        assertThat(db().bulk(POSTS).load(Stream.of(), told)).isZero();
        assertThat(told.told).containsExactly("finished 0");
        assertThat(db().bulk(POSTS).load(List.<NewPost>of().iterator())).isZero();
        assertThat(rows(POSTS)).isEqualTo(5);
    }

    @Test
    void load_rowsThatLeaveOutColumns_getTheirDefaults() {
        Instant then = Instant.parse("2020-02-02T02:02:02Z");
        assertThat(db().bulk(USERS).load(IntStream.range(0, 3_000).mapToObj(i -> {
                    NewUser user = NewUser.of().email("e" + i).name("n" + i).age(20);
                    return switch (i % 4) {
                        case 0 -> user;
                        case 1 -> user.visits(i);
                        case 2 -> user.bio("bio " + i);
                        default -> user.bio(null).createdAt(then);
                    };
                })))
                .isEqualTo(3_000);
        List<Row> read = db().select(fields(USERS.NAME, USERS.VISITS, USERS.BIO, USERS.ACTIVE, USERS.CREATED_AT))
                .from(USERS)
                .where(USERS.ID.gt(4L))
                .orderBy(USERS.ID.asc())
                .fetch();
        for (int i = 0; i < 3_000; i++) {
            Row row = read.get(i);
            assertThat(row.get(USERS.NAME)).isEqualTo("n" + i);
            assertThat(row.get(USERS.VISITS)).isEqualTo(i % 4 == 1 ? i : 0);
            assertThat(row.get(USERS.BIO)).isEqualTo(i % 4 == 2 ? "bio " + i : null);
            assertThat(row.get(USERS.ACTIVE)).isTrue();
            assertThat(row.get(USERS.CREATED_AT).equals(then)).isEqualTo(i % 4 == 3);
        }
    }

    @Test
    void load_hostileTexts_areWrittenAsTheyAre() {
        List<String> texts = List.of(
                "",
                " ",
                "\\N",
                "\\.",
                "\\",
                "\\t",
                "\t",
                "\n",
                "\r",
                "\r\n",
                "a\tb\\nc\\\\",
                "'\"`;--",
                "null",
                "NULL",
                "\u007F\b\f\u000B\u0001",
                "\u00DF\u0130\u20AC\uD83D\uDE00",
                "{}",
                "{\"a\",}",
                "x".repeat(300_000));
        db().bulk(POSTS)
                .load(texts.stream()
                        .map(text -> NewPost.of().authorId(1).title("hostile").body(text)));
        assertThat(db().select(POSTS.BODY)
                        .from(POSTS)
                        .where(POSTS.TITLE.eq("hostile"))
                        .orderBy(POSTS.ID.asc())
                        .fetch())
                .containsExactlyElementsOf(texts);
    }

    @Test
    void load_rowRefused_isNamedAndNothingIsKept() {
        for (int bad : new int[] {0, 1, 127, 128, 9_999, 10_000, 12_345, MANY - 1}) {
            Told told = new Told();
            CheckViolation e = catchThrowableOfType(CheckViolation.class, () -> db().bulk(POSTS)
                    .load(IntStream.range(0, MANY).mapToObj(i -> i == bad ? post(i).title("ab") : post(i)), told));
            assertThat(e.row()).hasValue(bad + 1);
            assertThat(e.constraint()).contains("posts_title_check");
            assertThat(e).hasMessageStartingWith("row " + (bad + 1) + ": ");
            assertThat(e.getMessage()).doesNotContain("body of");
            long reached = told.told.size() < 2
                    ? 0
                    : Long.parseLong(told.told.get(told.told.size() - 2).substring("at ".length()));
            assertThat(told.told).last().isEqualTo("failed " + reached);
            assertThat(reached).isBetween(bad - 10_000L, (long) bad);
            assertThat(rows(POSTS)).isEqualTo(5);
        }
    }

    @Test
    void load_keyTwiceOrMissing_namesTheRowAndTheKey() {
        UniqueViolation twice = catchThrowableOfType(UniqueViolation.class, () -> db().bulk(TAGS)
                .load(IntStream.range(0, 12_000).mapToObj(i -> NewTag.of().name("t" + (i == 11_500 ? 3 : i)))));
        assertThat(twice.row()).hasValue(11_501);
        assertThat(twice.is(TAGS.NAME_KEY)).isTrue();
        ForeignKeyViolation missing = catchThrowableOfType(ForeignKeyViolation.class, () -> db().bulk(POSTS)
                .load(IntStream.range(0, 700)
                        .mapToObj(i -> i == 600
                                ? NewPost.of().authorId(999).title("lost").body("")
                                : post(i))));
        assertThat(missing.row()).hasValue(601);
        assertThat(rows(TAGS)).isEqualTo(4);
        assertThat(rows(POSTS)).isEqualTo(5);
    }

    @Test
    void load_withinATransaction_isASavepointOfIt() {
        db().transaction(tx -> {
            tx.insertInto(TAGS).values(NewTag.of().name("before")).execute();
            assertThatThrownBy(
                            () -> tx.bulk(TAGS).load(Stream.of("a", "b", "java").map(name -> NewTag.of()
                                    .name(name))))
                    .isInstanceOf(UniqueViolation.class)
                    .hasMessageStartingWith("row 3: ");
            assertThat(tx.bulk(TAGS).load(Stream.of("a", "b", "c").map(name -> NewTag.of()
                            .name(name))))
                    .isEqualTo(3);
        });
        assertThat(db().select(TAGS.NAME).from(TAGS).where(TAGS.ID.gt(4L)).fetch())
                .containsExactlyInAnyOrder("before", "a", "b", "c");
    }

    @Test
    void load_rowsThatFailToCome_keepsNothing() {
        IllegalStateException own = new IllegalStateException("own");
        for (int i = 0; i < 12; i++) {
            assertThatThrownBy(() -> db().bulk(POSTS).load(posts(15_000).peek(post -> {
                        if (post.equals(post(14_999))) {
                            throw own;
                        }
                    })))
                    .isSameAs(own);
        }
        assertThatThrownBy(() -> db().bulk(TAGS)
                        .load(Arrays.asList(NewTag.of().name("a"), null).iterator()))
                .isInstanceOf(RexException.class)
                .hasMessageContaining("row 2 of the rows to be loaded is null");
        assertThat(rows(POSTS)).isEqualTo(5);
        assertThat(rows(TAGS)).isEqualTo(4);
    }

    @Test
    void load_usingTheDatabaseForItsRows_isRefused() {
        assertThatThrownBy(() -> db().bulk(TAGS).load(Stream.of("a").map(name -> NewTag.of()
                        .name(name + db().select(count()).from(TAGS).fetchOne()))))
                .isInstanceOf(RexException.class)
                .hasMessageContaining("inside the lambda of its own transaction");
    }

    @Test
    void load_fromACursorOfTheSameTransaction_copiesRows() {
        db().bulk(POSTS).load(posts(12_000));
        db().transaction(tx -> {
            try (RowCursor<String> titles =
                    tx.select(POSTS.TITLE).from(POSTS).orderBy(POSTS.ID.asc()).cursor(100)) {
                assertThat(tx.bulk(TAGS)
                                .load(titles.stream().map(title -> NewTag.of().name("of " + title))))
                        .isEqualTo(12_005);
            }
        });
        assertThat(rows(TAGS)).isEqualTo(12_009);
    }

    /** What three hundred thousand rows hold would not fit into what is left of the memory. */
    @Test
    void load_manyMoreRows_needsMemoryForSome() {
        String text = "x".repeat(300);
        AtomicLong most = new AtomicLong(Long.MIN_VALUE);
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        long before = runtime.totalMemory() - runtime.freeMemory();
        Iterator<NewPost> rows = IntStream.range(0, 100_000)
                .mapToObj(i -> NewPost.of().authorId(1).title("post").body(i + text))
                .iterator();
        Progress measuring = new Progress() {
            @Override
            public void at(long written) {
                System.gc();
                most.accumulateAndGet(runtime.totalMemory() - runtime.freeMemory() - before, Math::max);
            }

            @Override
            public void finished(long written) {}

            @Override
            public void failed(long written) {}
        };
        assertThat(db().bulk(POSTS).load(rows, measuring)).isEqualTo(100_000);
        // less than before is possible: what other tests held may have gone
        assertThat(most.get()).isGreaterThan(Long.MIN_VALUE).isLessThan(12_000_000L);
    }

    @Test
    void load_largeValues_areWritten() {
        String large = "\\large".repeat(200_000);
        db().bulk(POSTS)
                .load(IntStream.range(0, 20)
                        .mapToObj(i -> NewPost.of().authorId(1).title("large").body(i + large)));
        assertThat(db().select(POSTS.BODY)
                        .from(POSTS)
                        .where(POSTS.TITLE.eq("large"))
                        .orderBy(POSTS.ID.desc())
                        .limit(1)
                        .fetchOne())
                .isEqualTo(19 + large);
    }

    @Test
    void load_tableThatIsNotThere_saysSo() {
        PostsTable posts = POSTS;
        blog().database().execute("alter table posts rename to posts_away");
        try {
            assertThatThrownBy(() -> db().bulk(posts).load(posts(3)))
                    .isInstanceOf(SqlSyntaxException.class)
                    .hasMessageContaining("posts");
        } finally {
            blog().database().execute("alter table posts_away rename to posts");
        }
    }

    @Test
    void load_ofALimitedSession_isCancelled() {
        blog().database().execute("delete from post_tags");
        DatabaseException e = catchThrowableOfType(
                DatabaseException.class,
                () -> db().within(Duration.ofNanos(1)).bulk(POSTS).load(posts(MANY)));
        if (e != null) { // every portion may have been quicker than the first look at it
            assertThat(e).isInstanceOf(TimeoutException.class).hasMessageContaining("ran longer than 0 ms");
            assertThat(rows(POSTS)).isEqualTo(5);
        }
    }

    @Test
    void load_listenersLearnOfThePortions() {
        List<String> told = new ArrayList<>();
        try (Database listened = dialect()
                .builder(blog().database())
                .listener(execution -> told.add(
                        execution.target().orElse("?") + " " + execution.rows().orElse(-1)))
                .build()) {
            listened.bulk(POSTS).load(posts(64));
        }
        assertThat(told).containsExactly("? -1", "posts 64", "? -1"); // between begin and commit
    }

    /** More rows than a statement has room for, some of which leave out what others have. */
    @Test
    void insert_hugeListReturning_givesKeysInTheOrderOfTheRows() {
        int number = 70_000;
        List<NewUser> users = IntStream.range(0, number)
                .mapToObj(i -> {
                    NewUser user =
                            NewUser.of().email("e" + i).name("n" + (number - i)).age(20);
                    return i / 30_000 == 1 ? user.visits(i) : user;
                })
                .toList();
        List<Row> written = db().insertInto(USERS)
                .values(users)
                .returning(fields(USERS.ID, USERS.EMAIL))
                .fetch();
        assertThat(written).hasSize(number);
        long before = 0;
        for (int i = 0; i < number; i++) {
            assertThat(written.get(i).get(USERS.EMAIL)).isEqualTo("e" + i);
            assertThat(written.get(i).get(USERS.ID)).isGreaterThan(before);
            before = written.get(i).get(USERS.ID);
        }
        assertThat(db().insertInto(TAGS)
                        .values(List.of(
                                NewTag.of().name("z"),
                                NewTag.of().name("y"),
                                NewTag.of().name("x")))
                        .returning(TAGS.NAME)
                        .fetch())
                .containsExactly("z", "y", "x");
        users = new ArrayList<>(users);
        users.replaceAll(user -> user.email("again " + user));
        List<NewUser> twice = users;
        assertThatThrownBy(() ->
                        db().insertInto(USERS).values(twice).returning(USERS.ID).fetch())
                .isInstanceOf(UniqueViolation.class);
        assertThat(rows(USERS)).isEqualTo(number + 4);
    }

    @Test
    void insert_hugeList_takesTheQuickWay() {
        List<NewPost> list = posts(5_000).toList();
        assertThat(db().insertInto(POSTS).values(list).execute()).isEqualTo(5_000);
        assertThat(rows(POSTS)).isEqualTo(5_005);
        UniqueViolation e = catchThrowableOfType(UniqueViolation.class, () -> db().insertInto(TAGS)
                .values(IntStream.range(0, 2_000)
                        .mapToObj(i -> NewTag.of().name("t" + i % 1_999))
                        .toList())
                .execute());
        assertThat(e.row()).hasValue(2_000);
        assertThat(rows(TAGS)).isEqualTo(4);
        assertThat(db().insertInto(TAGS)
                        .values(IntStream.range(0, 2_000)
                                .mapToObj(i -> NewTag.of().name("t" + i % 1_999))
                                .toList())
                        .onConflictDoNothing()
                        .execute())
                .isEqualTo(1_999);
        assertThat(rows(POST_TAGS)).isEqualTo(5);
    }
}

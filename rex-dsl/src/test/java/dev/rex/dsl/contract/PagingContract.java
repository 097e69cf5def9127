package dev.rex.dsl.contract;

import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.ProfilesTable.PROFILES;
import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.after;
import static dev.rex.dsl.Sql.fields;
import static dev.rex.dsl.Sql.many;
import static dev.rex.dsl.Sql.select;
import static dev.rex.dsl.contract.Kinds.KINDS;
import static dev.rex.dsl.fn.Aggregates.avg;
import static dev.rex.dsl.fn.Aggregates.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rex.dsl.Column;
import dev.rex.dsl.Keyset;
import dev.rex.dsl.Order;
import dev.rex.dsl.Page;
import dev.rex.dsl.PageKeyException;
import dev.rex.dsl.PageRequest;
import dev.rex.dsl.Query;
import dev.rex.dsl.render.InvalidQueryException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Pages by keys, forwards and backwards, with NULLs and directions of all kinds: no row twice, none left out. */
public abstract class PagingContract extends BlogSuite {
    private static final Keyset BY_NAME = Keyset.of(USERS.PRIMARY_KEY, USERS.NAME.asc());
    private static final int ROWS = 40;

    /** For a dialect. */
    protected PagingContract(ContractDialect dialect) {
        super(dialect);
    }

    /** Rows with few values in each column, so that many are equal in it, and NULLs. */
    @BeforeAll
    void kinds() {
        blog().database().execute(Kinds.ddl(dialect()));
        Random random = new Random(7);
        for (int i = 0; i < ROWS; i++) {
            db().insertInto(KINDS)
                    .set(
                            KINDS.BOOLEAN.set(pick(random, true, false)),
                            KINDS.SMALLINT.set(pick(random, (short) -1, (short) 1)),
                            KINDS.INTEGER.set(pick(random, Integer.MIN_VALUE, 0, Integer.MAX_VALUE)),
                            KINDS.BIGINT.set(pick(random, Long.MIN_VALUE, Long.MAX_VALUE)),
                            KINDS.DECIMAL.set(pick(random, new BigDecimal("1.50"), new BigDecimal("-2"))),
                            KINDS.REAL.set(pick(random, 0.1f, -1e10f)),
                            KINDS.DOUBLE.set(pick(random, 0.1, 1e300)),
                            KINDS.TEXT.set(pick(random, "", "a", "B", "\u00e9\ud83d\ude00'\"\\")),
                            KINDS.BINARY.set(pick(random, new byte[0], new byte[] {0, -1})),
                            KINDS.DATE.set(pick(random, LocalDate.of(1999, 12, 31), LocalDate.of(2026, 1, 1))),
                            KINDS.TIME.set(pick(random, LocalTime.MIDNIGHT, LocalTime.of(23, 59, 59))),
                            KINDS.TIMESTAMP.set(pick(
                                    random,
                                    LocalDateTime.of(2026, 3, 8, 2, 30),
                                    LocalDateTime.of(2026, 3, 8, 2, 30, 0, 1_000))),
                            KINDS.INSTANT.set(
                                    pick(random, Instant.EPOCH, Instant.parse("2026-01-01T00:00:00.000001Z"))),
                            KINDS.UUID.set(pick(random, new UUID(0, 1), new UUID(-1, 1))))
                    .execute();
        }
    }

    @SafeVarargs
    @SuppressWarnings("NullAway") // a column is set to null
    private static <V> V pick(Random random, V... values) {
        int index = random.nextInt(values.length + 1);
        return index == values.length ? null : values[index];
    }

    @Test
    void page_anyOrderOfAnyKinds_givesEachRowOnceInOrder() {
        List<Column<Kinds, ?>> columns = new ArrayList<>(KINDS.columns());
        columns.remove(KINDS.ID);
        columns.remove(KINDS.JSON);
        for (int seed = 0; seed < 120; seed++) {
            Random random = new Random(seed);
            Collections.shuffle(columns, random);
            List<Order> orders = new ArrayList<>();
            for (Column<Kinds, ?> column : columns.subList(0, seed % 4)) {
                orders.add(ordered(random, column));
            }
            orders.add(random.nextBoolean() ? KINDS.ID.asc() : KINDS.ID.desc());
            Keyset keyset = new Keyset(orders);
            List<Long> all = db().select(KINDS.ID).from(KINDS).orderBy(orders).fetch();
            int size = 1 + random.nextInt(9);
            assertThat(forwards(db().select(KINDS.ID).from(KINDS), keyset, size))
                    .as("forwards, seed %s, %s", seed, orders)
                    .isEqualTo(all);
            assertThat(backwards(db().select(KINDS.ID).from(KINDS), keyset, size))
                    .as("backwards, seed %s, %s", seed, orders)
                    .isEqualTo(all);
        }
    }

    private static Order ordered(Random random, Column<Kinds, ?> column) {
        Order order = random.nextBoolean() ? column.asc() : column.desc();
        return switch (random.nextInt(3)) {
            case 0 -> order.nullsFirst();
            case 1 -> order.nullsLast();
            default -> order;
        };
    }

    private static <R> List<R> forwards(Query<R> query, Keyset keyset, int size) {
        List<R> rows = new ArrayList<>();
        Page<R> page = query.page(keyset, PageRequest.first(size));
        assertThat(page.previous()).isEmpty();
        while (true) {
            rows.addAll(page.rows());
            if (page.next().isEmpty()) {
                return rows;
            }
            assertThat(page.rows()).hasSize(size);
            Page<R> next = query.page(keyset, PageRequest.after(page.next().get(), size));
            assertThat(query.page(keyset, PageRequest.before(next.previous().orElseThrow(), size))
                            .rows())
                    .as("one step back")
                    .isEqualTo(page.rows());
            page = next;
        }
    }

    private static <R> List<R> backwards(Query<R> query, Keyset keyset, int size) {
        List<R> rows = new ArrayList<>();
        Page<R> page = query.page(keyset, PageRequest.last(size));
        assertThat(page.next()).isEmpty();
        while (true) {
            rows.addAll(0, page.rows());
            if (page.previous().isEmpty()) {
                return rows;
            }
            page = query.page(keyset, PageRequest.before(page.previous().get(), size));
            assertThat(page.next()).isPresent();
        }
    }

    /** What is read of these is less than what is stored on some databases, or more. */
    @Test
    void page_numbersThatAreStoredWithMoreDigits_givesEachRowOnce() {
        String values = "";
        for (String value :
                List.of("0.1 + 0.2", "0.3", "1.0 / 3", "0.1", "0.7 * 3", "2.1", "0.3", "-0.1", "1e10 + 0.1")) {
            values += (values.isEmpty() ? "" : ", ") + "(" + value + ", " + value + ", " + value + ")";
        }
        try (Blog other = Blog.create(dialect())) {
            other.database()
                    .execute(Kinds.ddl(dialect()), "insert into kinds (a_decimal, a_real, a_double) values " + values);
            for (Column<Kinds, ?> column : List.<Column<Kinds, ?>>of(KINDS.DECIMAL, KINDS.REAL, KINDS.DOUBLE)) {
                for (Order order : List.of(column.asc(), column.desc())) {
                    List<Order> orders = List.of(order, KINDS.ID.asc());
                    Query<Long> ids = other.db().select(KINDS.ID).from(KINDS);
                    List<Long> all = ids.orderBy(orders).fetch();
                    assertThat(all).hasSize(9);
                    for (int size : List.of(1, 2, 4)) {
                        assertThat(forwards(ids, new Keyset(orders), size))
                                .as("%s by %s", order, size)
                                .isEqualTo(all);
                        assertThat(backwards(ids, new Keyset(orders), size))
                                .as("%s by %s, backwards", order, size)
                                .isEqualTo(all);
                    }
                }
            }
        }
    }

    @Test
    void page_numbersThatAreComputed_givesEachRowOnce() {
        try {
            db().update(POSTS)
                    .set(POSTS.RATING.set(new BigDecimal("0.1")))
                    .all()
                    .execute();
            db().update(POSTS)
                    .set(POSTS.RATING.set(POSTS.RATING.plus(new BigDecimal("0.2"))))
                    .all()
                    .execute();
            Query<Long> posts = db().select(POSTS.ID).from(POSTS);
            assertThat(forwards(posts, Keyset.of(POSTS.PRIMARY_KEY, POSTS.RATING.asc()), 1))
                    .containsExactly(1L, 2L, 3L, 4L, 5L);
            assertThat(forwards(
                            db().select(fields(POSTS.ID, many(POSTS.comments(), c -> select(c.ID))))
                                    .from(POSTS),
                            Keyset.of(POSTS.PRIMARY_KEY, POSTS.RATING.desc()),
                            2))
                    .hasSize(5);
            db().update(POSTS)
                    .set(POSTS.RATING.set(new BigDecimal("0.2")))
                    .where(POSTS.ID.eq(1L))
                    .execute();
            Query<Long> authors = db().select(POSTS.AUTHOR_ID).from(POSTS).groupBy(POSTS.AUTHOR_ID);
            Keyset byAverage = Keyset.unique(avg(POSTS.RATING).asc(), POSTS.AUTHOR_ID.asc());
            assertThat(forwards(authors, byAverage, 1)).containsExactly(1L, 2L, 3L);
            assertThat(backwards(authors, byAverage, 2)).containsExactly(1L, 2L, 3L);
        } finally {
            blog().fill();
        }
    }

    @Test
    void page_rowsComeAndGo_goesOnWhereItWas() {
        try {
            Query<String> names = db().select(USERS.NAME).from(USERS);
            Page<String> first = names.page(BY_NAME, PageRequest.first(2));
            assertThat(first.rows()).containsExactly("Ann", "Bob");
            db().update(USERS)
                    .set(USERS.NAME.set("Aaa"))
                    .where(USERS.NAME.eq("Bob"))
                    .execute();
            assertThat(names.page(BY_NAME, PageRequest.after(first.next().orElseThrow(), 2))
                            .rows())
                    .containsExactly("Cid", "Dora");
        } finally {
            blog().fill();
        }
    }

    @Test
    void page_noRows_hasNoKeys() {
        Page<String> empty =
                db().select(USERS.NAME).from(USERS).where(USERS.ID.eq(99L)).page(BY_NAME, PageRequest.first(5));
        assertThat(empty).isEqualTo(new Page<>(List.of(), Optional.empty(), Optional.empty()));
    }

    /** The row of an outer join may be missing: its NOT NULL columns are NULL then. */
    @Test
    void page_keysOfOuterJoin_missOnlyNothing() {
        Query<String> query =
                db().select(USERS.NAME).from(USERS).leftJoin(PROFILES).on(PROFILES.USER_ID.eq(USERS.ID));
        for (Order order : List.of(
                PROFILES.USER_ID.desc(),
                PROFILES.USER_ID.asc(),
                PROFILES.USER_ID.asc().nullsFirst(),
                PROFILES.CITY.desc().nullsLast(),
                USERS.profile().CITY.asc(),
                USERS.profile().CITY.desc().nullsFirst())) {
            List<String> all = query.orderBy(order, USERS.ID.asc()).fetch();
            assertThat(forwards(query, Keyset.of(USERS.PRIMARY_KEY, order), 1)).isEqualTo(all);
            assertThat(backwards(query, Keyset.of(USERS.PRIMARY_KEY, order), 3)).isEqualTo(all);
        }
    }

    @Test
    void page_groups_goOnAmongGroups() {
        Query<Long> query = db().select(count())
                .from(USERS)
                .leftJoin(POSTS)
                .on(POSTS.AUTHOR_ID.eq(USERS.ID))
                .groupBy(USERS.NAME);
        assertThat(forwards(query, Keyset.unique(count().desc(), USERS.NAME.asc()), 1))
                .containsExactly(3L, 1L, 1L, 1L);
        assertThatThrownBy(() -> forwards(query, Keyset.unique(count().desc()), 2))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("one would be lost");
    }

    @Test
    void page_distinct_isOrderedByWhatIsSelected() {
        Query<Integer> ages = db().select(USERS.AGE).from(USERS).distinct();
        assertThat(forwards(ages, Keyset.unique(USERS.AGE.asc()), 1)).containsExactly(25, 30, 41);
        assertThatThrownBy(() -> ages.page(BY_NAME, PageRequest.first(1)))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("select it");
    }

    @Test
    void page_nestedRows_comeAlong() {
        Query<List<String>> query = db().select(
                        many(USERS.posts(), p -> select(p.TITLE).orderBy(p.ID.asc())))
                .from(USERS);
        assertThat(forwards(query, BY_NAME, 3))
                .containsExactly(List.of("Alpha", "Beta", "Gamma"), List.of("Delta"), List.of("Epsilon"), List.of());
    }

    @Test
    void seek_inNestedRows_goesOnForEachParent() {
        assertThat(db().select(many(USERS.posts(), p -> select(p.TITLE)
                                .orderBy(p.TITLE.desc(), p.ID.asc())
                                .seek(after(p.TITLE, "Gamma").and(p.ID, 3L))
                                .limit(1)))
                        .from(USERS)
                        .orderBy(USERS.ID.asc())
                        .fetch())
                .containsExactly(List.of("Beta"), List.of("Delta"), List.of("Epsilon"), List.of());
    }

    @Test
    void seek_otherKeysThanTheOrder_isRefused() {
        Query<String> query = db().select(USERS.NAME).from(USERS).orderBy(USERS.NAME.asc(), USERS.ID.asc());
        for (Query<String> wrong : List.of(
                query.seek(after(USERS.NAME, "Ann")),
                query.seek(after(USERS.ID, 1L).and(USERS.NAME, "Ann")),
                query.seek(after(USERS.NAME, "Ann").and(USERS.ID, 1L)).orderBy(USERS.ID.asc()))) {
            assertThatThrownBy(wrong::fetch)
                    .isInstanceOf(InvalidQueryException.class)
                    .hasMessageContaining("other keys than the order");
        }
        assertThat(query.seek(after(USERS.NAME, "Bob").and(USERS.ID, 2L)).fetch())
                .containsExactly("Cid", "Dora");
    }

    @Test
    void page_keyOfNoPage_isRefusedBeforeAnythingIsSent() {
        Query<String> names = db().select(USERS.NAME).from(USERS);
        String key = names.page(BY_NAME, PageRequest.first(1)).next().orElseThrow();
        String text = new String(Base64.getUrlDecoder().decode(key), StandardCharsets.UTF_8);
        String id = text.substring(text.lastIndexOf(':') - 1); // how the last key is written is the dialect's matter
        assertThat(id).isIn("1:1", "2:n1");
        for (String wrong : List.of(
                "",
                "?",
                "'; drop table users --",
                key + "*",
                key.substring(2),
                encoded(text + "1:x"),
                encoded(text.replace(id, "3:one")),
                encoded(text.replace(id, "99:1")),
                encoded(text.replace(id, "-1:1")),
                encoded(text.replace(id, "1")),
                encoded(text + text),
                encoded("-".repeat(100_000)))) {
            assertThatThrownBy(() -> names.page(BY_NAME, PageRequest.after(wrong, 1)))
                    .as(wrong.length() > 100 ? "long" : wrong)
                    .isInstanceOf(PageKeyException.class)
                    .hasMessageContaining("first page");
        }
        Keyset other = Keyset.of(USERS.PRIMARY_KEY, USERS.NAME.desc());
        assertThatThrownBy(() -> names.page(other, PageRequest.after(key, 1)))
                .isInstanceOf(PageKeyException.class)
                .hasMessageContaining("another order");
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void page_ordersOrLimitsOfItsOwn_areRefused() {
        Query<String> names = db().select(USERS.NAME).from(USERS);
        for (Query<String> wrong : List.of(names.orderBy(USERS.ID.asc()), names.limit(3), names.offset(1))) {
            assertThatThrownBy(() -> wrong.page(BY_NAME, PageRequest.first(1)))
                    .isInstanceOf(InvalidQueryException.class)
                    .hasMessageContaining("the keyset is the order");
        }
        assertThatThrownBy(() -> PageRequest.first(0)).isInstanceOf(InvalidQueryException.class);
        assertThatThrownBy(() -> Keyset.unique()).isInstanceOf(InvalidQueryException.class);
        assertThatThrownBy(() -> Keyset.unique(KINDS.JSON.asc()))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("json");
        assertThat(Keyset.of(USERS.PRIMARY_KEY, USERS.ID.desc()).orders()).hasSize(1);
    }

    @Test
    void page_fields_areReadAsWithoutKeys() {
        assertThat(db().select(fields(USERS.NAME, USERS.AGE).into((name, age) -> name + age))
                        .from(USERS)
                        .page(BY_NAME, PageRequest.last(1))
                        .rows())
                .containsExactly("Dora25");
    }
}

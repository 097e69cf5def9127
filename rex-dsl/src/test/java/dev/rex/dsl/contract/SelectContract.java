package dev.rex.dsl.contract;

import static dev.rex.blog.PostTagsTable.POST_TAGS;
import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.ProfilesTable.PROFILES;
import static dev.rex.blog.TagsTable.TAGS;
import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.exists;
import static dev.rex.dsl.Sql.fields;
import static dev.rex.dsl.Sql.optional;
import static dev.rex.dsl.Sql.param;
import static dev.rex.dsl.Sql.select;
import static dev.rex.dsl.Sql.selectFrom;
import static dev.rex.dsl.fn.Aggregates.avg;
import static dev.rex.dsl.fn.Aggregates.count;
import static dev.rex.dsl.fn.Aggregates.countDistinct;
import static dev.rex.dsl.fn.Aggregates.max;
import static dev.rex.dsl.fn.Aggregates.min;
import static dev.rex.dsl.fn.Aggregates.sum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rex.blog.Post;
import dev.rex.blog.User;
import dev.rex.blog.UsersTable;
import dev.rex.dsl.Condition;
import dev.rex.dsl.Param;
import dev.rex.dsl.Query;
import dev.rex.dsl.Row;
import dev.rex.dsl.Select;
import dev.rex.dsl.SqlType;
import dev.rex.dsl.dialect.Feature;
import dev.rex.dsl.error.LockNotAvailable;
import dev.rex.dsl.error.MappingException;
import dev.rex.dsl.error.UnsupportedFeatureException;
import dev.rex.dsl.render.InvalidQueryException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Every clause of a select, on real rows. */
public abstract class SelectContract extends BlogSuite {
    private static final Param<Long> ID = param("id", SqlType.BIGINT);
    private static final Select<User> BY_ID = selectFrom(USERS).where(USERS.ID.eq(ID));

    /** For a dialect. */
    protected SelectContract(ContractDialect dialect) {
        super(dialect);
    }

    @Test
    void selectFrom_table_givesItsRecords() {
        assertThat(db().selectFrom(USERS).orderBy(USERS.ID.asc()).fetch())
                .hasSize(4)
                .startsWith(
                        new User(
                                1,
                                "ann@blog.test",
                                "Ann",
                                30,
                                "Writes about Java.",
                                true,
                                10,
                                Instant.parse("2026-01-01T12:00:00Z")),
                        new User(2, "bob@blog.test", "Bob", 25, null, true, 0, Instant.parse("2026-01-02T12:00:00Z")));
        Post beta = db().selectFrom(POSTS).where(POSTS.TITLE.eq("Beta")).fetchOne();
        assertThat(beta.rating()).isNull();
        assertThat(beta.published()).isFalse();
    }

    @Test
    void select_oneColumn_givesItsValues() {
        assertThat(db().select(USERS.AGE).from(USERS).orderBy(USERS.ID.asc()).fetch())
                .containsExactly(30, 25, 41, 25);
        assertThat(db().select(USERS.BIO).from(USERS).orderBy(USERS.ID.asc()).fetch())
                .containsExactly("Writes about Java.", null, null, "Reads.");
    }

    @Test
    void select_withoutFrom_givesOneRow() {
        Param<String> text = param("text", SqlType.TEXT);
        assertThat(db().fetchOne(select(text), text.bind("x"))).isEqualTo("x");
        assertThat(db().select(exists(selectFrom(USERS))).fetchOne()).isTrue();
        assertThat(db().select(exists(selectFrom(USERS).where(USERS.ID.eq(99L))))
                        .fetchOne())
                .isFalse();
    }

    @Test
    void select_noRows_isEmpty() {
        assertThat(db().selectFrom(USERS).where(USERS.ID.eq(99L)).fetch()).isEmpty();
        assertThat(db().selectFrom(USERS).where(USERS.ID.eq(99L)).fetchOptional())
                .isEmpty();
        assertThatThrownBy(() -> db().selectFrom(USERS).where(USERS.ID.eq(99L)).fetchOne())
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("there is none")
                .hasMessageContaining("from \"users\"");
    }

    @Test
    void fetchOne_moreThanOneRow_isRefused() {
        Query<User> twins = db().selectFrom(USERS).where(USERS.AGE.eq(25));
        assertThatThrownBy(twins::fetchOne).isInstanceOf(MappingException.class).hasMessageContaining("there are more");
        assertThatThrownBy(twins::fetchOptional).isInstanceOf(MappingException.class);
        assertThat(twins.limit(1).fetchOptional()).isPresent();
    }

    @Test
    void fetchOptional_rowThatIsNull_isEmpty() {
        assertThat(db().select(USERS.BIO).from(USERS).where(USERS.ID.eq(2L)).fetchOptional())
                .isEmpty();
        assertThat(db().select(max(USERS.AGE))
                        .from(USERS)
                        .where(USERS.ID.eq(99L))
                        .fetchOptional())
                .isEmpty();
    }

    @Test
    void fetchOne_rowThatIsNull_saysSo() {
        assertThatThrownBy(() -> db().select(max(USERS.AGE))
                        .from(USERS)
                        .where(USERS.ID.eq(99L))
                        .fetchOne())
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("NULL");
    }

    @Test
    void orderBy_severalWays_orders() {
        assertThat(db().select(USERS.NAME)
                        .from(USERS)
                        .orderBy(USERS.AGE.asc(), USERS.NAME.desc())
                        .fetch())
                .containsExactly("Dora", "Bob", "Ann", "Cid");
        assertThat(db().select(USERS.NAME)
                        .from(USERS)
                        .orderBy(USERS.AGE.minus(30).times(-1).asc(), USERS.ID.asc())
                        .fetch())
                .containsExactly("Cid", "Ann", "Bob", "Dora");
    }

    @Test
    void orderBy_again_takesItsPlace() {
        Query<String> ordered = db().select(USERS.NAME).from(USERS).orderBy(USERS.NAME.desc());
        assertThat(ordered.orderBy(USERS.ID.asc()).fetch()).containsExactly("Ann", "Bob", "Cid", "Dora");
        assertThat(ordered.orderBy(List.of()).sql()).doesNotContain("order by");
    }

    @Test
    void orderBy_nulls_standWhereTheyAreSaidTo() {
        Query<String> titles = db().select(POSTS.TITLE).from(POSTS);
        assertThat(titles.orderBy(POSTS.RATING.asc().nullsFirst(), POSTS.ID.asc())
                        .fetch())
                .containsExactly("Beta", "Epsilon", "Gamma", "Delta", "Alpha");
        assertThat(titles.orderBy(POSTS.RATING.asc().nullsLast(), POSTS.ID.asc())
                        .fetch())
                .containsExactly("Gamma", "Delta", "Alpha", "Beta", "Epsilon");
        assertThat(titles.orderBy(POSTS.RATING.desc().nullsFirst(), POSTS.ID.asc())
                        .fetch())
                .containsExactly("Beta", "Epsilon", "Alpha", "Delta", "Gamma");
        assertThat(titles.orderBy(POSTS.RATING.desc().nullsLast(), POSTS.ID.asc())
                        .fetch())
                .containsExactly("Alpha", "Delta", "Gamma", "Beta", "Epsilon");
    }

    @Test
    void limitOffset_values_page() {
        Query<String> names = db().select(USERS.NAME).from(USERS).orderBy(USERS.ID.asc());
        assertThat(names.limit(2).fetch()).containsExactly("Ann", "Bob");
        assertThat(names.limit(2).offset(1).fetch()).containsExactly("Bob", "Cid");
        assertThat(names.offset(3).fetch()).containsExactly("Dora");
        assertThat(names.offset(9).fetch()).isEmpty();
        assertThat(names.limit(0).fetch()).isEmpty();
        assertThat(names.limit(0).fetchOptional()).isEmpty();
        assertThat(names.offset(0).fetch()).hasSize(4);
        assertThat(names.limit(1_000_000_000_000L).fetch()).hasSize(4);
    }

    @Test
    void limitOffset_parameters_page() {
        Param<Integer> rows = param("rows", SqlType.INTEGER);
        Param<Long> skipped = param("skipped", SqlType.BIGINT);
        Select<String> page = select(USERS.NAME)
                .from(USERS)
                .orderBy(USERS.ID.asc())
                .limit(rows)
                .offset(skipped);
        assertThat(db().fetch(page, rows.bind(2), skipped.bind(0L))).containsExactly("Ann", "Bob");
        assertThat(db().fetch(page, rows.bind(2), skipped.bind(3L))).containsExactly("Dora");
        assertThat(db().fetch(page, rows.bind(0), skipped.bind(0L))).isEmpty();
    }

    @Test
    void limitOffset_negative_isRefused() {
        assertThatThrownBy(() -> selectFrom(USERS).limit(-1))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("limit is negative: -1");
        assertThatThrownBy(() -> selectFrom(USERS).offset(-5)).isInstanceOf(InvalidQueryException.class);
    }

    @Test
    void distinct_equalRows_appearOnce() {
        assertThat(db().select(USERS.AGE)
                        .from(USERS)
                        .distinct()
                        .orderBy(USERS.AGE.asc())
                        .fetch())
                .containsExactly(25, 30, 41);
        assertThat(db().select(fields(USERS.AGE, USERS.ACTIVE))
                        .from(USERS)
                        .distinct()
                        .fetch())
                .hasSize(3);
    }

    @Test
    void groupBy_aggregates_areOfEachGroup() {
        assertThat(db().select(fields(
                                USERS.AGE,
                                count(),
                                count(USERS.BIO),
                                sum(USERS.VISITS),
                                min(USERS.NAME),
                                max(USERS.NAME)))
                        .from(USERS)
                        .groupBy(USERS.AGE)
                        .orderBy(USERS.AGE.asc())
                        .fetch())
                .extracting(Row::toString)
                .containsExactly("[25, 2, 1, 0, Bob, Dora]", "[30, 1, 1, 10, Ann, Ann]", "[41, 1, 0, 7, Cid, Cid]");
    }

    @Test
    void groupBy_expression_groups() {
        assertThat(db().select(fields(USERS.AGE.dividedBy(10), count()))
                        .from(USERS)
                        .groupBy(USERS.AGE.dividedBy(10))
                        .orderBy(count().desc())
                        .limit(1)
                        .fetchOne())
                .hasToString("[2, 2]");
    }

    @Test
    void aggregates_wholeTable_giveOneRow() {
        Row row = db().select(fields(
                        count(),
                        countDistinct(USERS.AGE),
                        sum(USERS.AGE),
                        avg(USERS.VISITS),
                        avg(POSTS.RATING),
                        sum(POSTS.RATING)))
                .from(USERS)
                .leftJoin(POSTS)
                .on(POSTS.AUTHOR_ID.eq(USERS.ID))
                .fetchOne();
        assertThat(row.get(0)).isEqualTo(6L);
        assertThat(row.get(1)).isEqualTo(3L);
        assertThat((BigDecimal) row.get(2)).isEqualByComparingTo("181");
        assertThat(((BigDecimal) row.get(3)).doubleValue())
                .isEqualTo(37.0 / 6, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(((BigDecimal) row.get(4)).doubleValue())
                .isEqualTo(10.75 / 3, org.assertj.core.data.Offset.offset(1e-9));
        assertThat((BigDecimal) row.get(5)).isEqualByComparingTo("10.75");
    }

    @Test
    void aggregates_noRows_areNullButCounts() {
        assertThat(db().select(fields(
                                count(),
                                count(USERS.ID),
                                countDistinct(USERS.ID),
                                sum(USERS.AGE),
                                avg(USERS.AGE),
                                min(USERS.AGE),
                                max(USERS.CREATED_AT)))
                        .from(USERS)
                        .where(USERS.ID.eq(99L))
                        .fetchOne())
                .hasToString("[0, 0, 0, null, null, null, null]");
    }

    @Test
    void having_condition_keepsGroups() {
        Query<Integer> ages = db().select(USERS.AGE).from(USERS).groupBy(USERS.AGE);
        assertThat(ages.having(count().gt(1L)).fetch()).containsExactly(25);
        assertThat(ages.having(sum(USERS.VISITS).gt(BigDecimal.ZERO))
                        .having(USERS.AGE.lt(40))
                        .fetch())
                .containsExactly(30);
        assertThat(ages.having(sum(USERS.VISITS).ge(new BigDecimal("10"))).fetch())
                .containsExactly(30);
        assertThat(ages.having(avg(USERS.VISITS).lt(BigDecimal.ONE)).fetch()).containsExactly(25);
        assertThat(ages.having(max(USERS.NAME).eq("Cid")).fetch()).containsExactly(41);
    }

    @Test
    void having_foldedAway_isNotThere() {
        assertThat(db().select(USERS.NAME)
                        .from(USERS)
                        .having(Condition.all(List.of()))
                        .orderBy(USERS.ID.asc())
                        .fetch())
                .containsExactly("Ann", "Bob", "Cid", "Dora");
    }

    @Test
    void join_inner_givesPairs() {
        assertThat(db().select(fields(USERS.NAME, POSTS.TITLE))
                        .from(USERS)
                        .join(POSTS)
                        .on(POSTS.AUTHOR_ID.eq(USERS.ID).and(POSTS.PUBLISHED))
                        .orderBy(POSTS.ID.asc())
                        .fetch())
                .extracting(Row::toString)
                .containsExactly("[Ann, Alpha]", "[Ann, Gamma]", "[Cid, Epsilon]");
    }

    @Test
    void join_left_keepsRowsWithoutCounterpart() {
        assertThat(db().select(fields(USERS.NAME, POSTS.TITLE))
                        .from(USERS)
                        .leftJoin(POSTS)
                        .on(POSTS.AUTHOR_ID.eq(USERS.ID).and(POSTS.PUBLISHED))
                        .where(USERS.ID.gt(1L))
                        .orderBy(USERS.ID.asc())
                        .fetch())
                .extracting(Row::toString)
                .containsExactly("[Bob, null]", "[Cid, Epsilon]", "[Dora, null]");
    }

    @Test
    void join_rightAndFull_keepTheOtherSide() {
        assertThat(db().select(fields(POSTS.TITLE, USERS.NAME))
                        .from(POSTS)
                        .rightJoin(USERS)
                        .on(POSTS.AUTHOR_ID.eq(USERS.ID).and(POSTS.TITLE.eq("Delta")))
                        .orderBy(USERS.ID.asc())
                        .fetch())
                .extracting(Row::toString)
                .containsExactly("[null, Ann]", "[Delta, Bob]", "[null, Cid]", "[null, Dora]");
        assertThat(db().select(fields(TAGS.ID, USERS.ID))
                        .from(TAGS)
                        .fullJoin(USERS)
                        .on(TAGS.ID.plus(2L).eq(USERS.ID))
                        .orderBy(TAGS.ID.asc().nullsLast(), USERS.ID.asc().nullsLast())
                        .fetch())
                .extracting(Row::toString)
                .containsExactly("[1, 3]", "[2, 4]", "[3, null]", "[4, null]", "[null, 1]", "[null, 2]");
    }

    @Test
    void join_cross_givesAllPairs() {
        assertThat(db().select(fields(USERS.ID, TAGS.ID))
                        .from(USERS)
                        .crossJoin(TAGS)
                        .fetch())
                .hasSize(16);
    }

    @Test
    void join_alwaysTrue_givesAllPairs() {
        assertThat(db().select(USERS.ID)
                        .from(USERS)
                        .join(TAGS)
                        .on(Condition.all(List.of()))
                        .fetch())
                .hasSize(16);
    }

    @Test
    void join_ofMany_goesOn() {
        assertThat(db().select(fields(USERS.NAME, POSTS.TITLE, TAGS.NAME))
                        .from(USERS)
                        .join(POSTS)
                        .on(POSTS.AUTHOR_ID.eq(USERS.ID))
                        .join(POST_TAGS)
                        .on(POST_TAGS.POST_ID.eq(POSTS.ID))
                        .join(TAGS)
                        .on(TAGS.ID.eq(POST_TAGS.TAG_ID))
                        .leftJoin(PROFILES)
                        .on(PROFILES.USER_ID.eq(USERS.ID))
                        .where(PROFILES.ID.isNull().or(TAGS.NAME.eq("sql")))
                        .orderBy(POSTS.ID.asc())
                        .fetch())
                .extracting(Row::toString)
                .containsExactly("[Ann, Alpha, sql]", "[Bob, Delta, sql]", "[Cid, Epsilon, news]");
    }

    @Test
    void join_withItself_needsAnAlias() {
        UsersTable other = USERS.as("other");
        assertThat(db().select(fields(USERS.NAME, other.NAME))
                        .from(USERS)
                        .join(other)
                        .on(other.AGE.eq(USERS.AGE).and(other.ID.gt(USERS.ID)))
                        .fetch())
                .extracting(Row::toString)
                .containsExactly("[Bob, Dora]");
        assertThatThrownBy(() -> db().selectFrom(USERS)
                        .join(USERS)
                        .on(USERS.ID.eq(USERS.ID))
                        .fetch())
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("joined twice")
                .hasMessageContaining("as(");
    }

    @Test
    void from_alias_givesTheTablesRecords() {
        UsersTable writer = USERS.as("writer");
        assertThat(db().selectFrom(writer).where(writer.ID.eq(1L)).fetchOne().name())
                .isEqualTo("Ann");
        assertThat(db().select(fields(writer, optional(PROFILES))
                                .into((user, profile) -> user.name() + profile.isPresent()))
                        .from(writer)
                        .leftJoin(PROFILES)
                        .on(PROFILES.USER_ID.eq(writer.ID))
                        .orderBy(writer.ID.asc())
                        .fetch())
                .containsExactly("Anntrue", "Bobtrue", "Cidfalse", "Doratrue");
    }

    @Test
    void column_ofTableNotInFrom_isRefusedBeforeAnythingIsSent() {
        assertThatThrownBy(() -> db().selectFrom(USERS).where(POSTS.ID.eq(1L)).fetch())
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("a column of posts is used, but that table is not in FROM");
        assertThatThrownBy(() -> db().select(USERS.as("u").NAME).from(USERS).fetch())
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("column of u");
        assertThatThrownBy(() -> db().select(USERS.NAME).fetch()).isInstanceOf(InvalidQueryException.class);
    }

    @Test
    void forUpdate_dialect_locksOrRefuses() {
        Query<User> locked = db().selectFrom(USERS).where(USERS.ID.eq(1L)).forUpdate();
        if (dialect().sql().features().contains(Feature.ROW_LOCKS)) {
            assertThat(locked.fetch()).hasSize(1);
            db().transaction(tx -> {
                assertThat(tx.selectFrom(USERS)
                                .where(USERS.ID.le(2L))
                                .forUpdate()
                                .fetch())
                        .hasSize(2);
                Query<String> free = db().select(USERS.NAME)
                        .from(USERS)
                        .orderBy(USERS.ID.asc())
                        .forUpdate();
                assertThat(otherThread(free.skipLocked()::fetch)).containsExactly("Cid", "Dora");
                assertThatThrownBy(() -> otherThread(free.noWait()::fetch))
                        .cause()
                        .hasCauseInstanceOf(LockNotAvailable.class);
            });
        } else {
            assertThatThrownBy(locked::fetch)
                    .isInstanceOf(UnsupportedFeatureException.class)
                    .hasMessageContaining("FOR UPDATE")
                    .hasMessageContaining(dialect().name());
        }
    }

    @Test
    void forUpdate_withPath_locksTheTableItself() {
        if (dialect().sql().features().contains(Feature.ROW_LOCKS)) {
            assertThat(db().select(POSTS.TITLE)
                            .from(POSTS)
                            .where(POSTS.author().NAME.eq("Bob"))
                            .forUpdate()
                            .fetch())
                    .containsExactly("Delta");
            assertThat(db().select(USERS.NAME)
                            .from(USERS)
                            .leftJoin(PROFILES)
                            .on(PROFILES.USER_ID.eq(USERS.ID))
                            .where(PROFILES.ID.isNull())
                            .forUpdate()
                            .skipLocked()
                            .fetch())
                    .containsExactly("Cid");
        }
    }

    @Test
    void forUpdate_ofOneTable_leavesTheOthersFree() {
        if (dialect().sql().features().contains(Feature.ROW_LOCKS)) {
            db().transaction(tx -> {
                assertThat(tx.select(USERS.NAME)
                                .from(USERS)
                                .join(PROFILES)
                                .on(PROFILES.USER_ID.eq(USERS.ID))
                                .where(USERS.ID.eq(1L))
                                .forUpdate()
                                .of(USERS)
                                .fetch())
                        .containsExactly("Ann");
                Query<Long> profile = db().select(PROFILES.ID).from(PROFILES).where(PROFILES.USER_ID.eq(1L));
                assertThat(otherThread(profile.forUpdate().noWait()::fetch)).hasSize(1);
                Query<String> user = db().select(USERS.NAME).from(USERS).where(USERS.ID.eq(1L));
                assertThat(otherThread(user.forUpdate().skipLocked()::fetch)).isEmpty();
                assertThat(otherThread(user.forKeyShare().skipLocked()::fetch)).isEmpty();
            });
            db().transaction(tx -> {
                Query<String> user = tx.select(USERS.NAME).from(USERS).where(USERS.ID.eq(1L));
                assertThat(user.forNoKeyUpdate().fetch()).hasSize(1);
                Query<String> same = db().select(USERS.NAME).from(USERS).where(USERS.ID.eq(1L));
                assertThat(otherThread(same.forKeyShare().skipLocked()::fetch)).hasSize(1);
                assertThat(otherThread(same.forShare().skipLocked()::fetch)).isEmpty();
            });
        }
    }

    @Test
    void of_whatIsNotThere_isRefused() {
        assertThatThrownBy(() -> select(USERS.NAME).from(USERS).of(USERS))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContainingAll("of(..)", "forUpdate()");
        if (dialect().sql().features().contains(Feature.ROW_LOCKS)) {
            assertThatThrownBy(() -> db().select(USERS.NAME)
                            .from(USERS)
                            .forUpdate()
                            .of(POSTS)
                            .sql())
                    .isInstanceOf(InvalidQueryException.class)
                    .hasMessageContainingAll("posts", "not in FROM");
        }
    }

    @Test
    void select_asValue_isLeftAlone() {
        Select<String> names = select(USERS.NAME).from(USERS).orderBy(USERS.ID.asc());
        Select<String> young = names.where(USERS.AGE.lt(30));
        Select<String> first = young.limit(1);
        assertThat(db().fetch(names)).hasSize(4);
        assertThat(db().fetch(young)).containsExactly("Bob", "Dora");
        assertThat(db().fetch(first)).containsExactly("Bob");
        assertThat(db().select(USERS.NAME).from(USERS).toSelect().sql(dialect().sql()))
                .isEqualTo(select(USERS.NAME).from(USERS).sql(dialect().sql()));
    }

    @Test
    void select_constant_isRunWithOtherValues() {
        assertThat(db().fetchOptional(BY_ID, ID.bind(1L))).map(User::name).contains("Ann");
        assertThat(db().fetchOptional(BY_ID, ID.bind(99L))).isEmpty();
        assertThat(db().fetchOptional(BY_ID, ID.bind(null))).isEmpty();
    }

    @Test
    void select_constantRunByManyThreads_givesEachItsOwn() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Optional<User>>> users = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                long id = i % 4L + 1;
                Callable<Optional<User>> fetch = () -> db().fetchOptional(BY_ID, ID.bind(id));
                users.add(threads.submit(fetch));
            }
            for (int i = 0; i < users.size(); i++) {
                assertThat(users.get(i).get(30, TimeUnit.SECONDS)).map(User::id).contains(i % 4L + 1);
            }
        } finally {
            threads.shutdown();
            assertThat(threads.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static <X> X otherThread(Callable<X> work) {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            return thread.submit(work).get(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError(e);
        } finally {
            thread.shutdown();
        }
    }
}

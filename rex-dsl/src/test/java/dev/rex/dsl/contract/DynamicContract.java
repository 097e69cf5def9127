package dev.rex.dsl.contract;

import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.ProfilesTable.PROFILES;
import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.fields;
import static dev.rex.dsl.Sql.included;
import static dev.rex.dsl.Sql.many;
import static dev.rex.dsl.Sql.row;
import static dev.rex.dsl.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rex.dsl.Condition;
import dev.rex.dsl.Query;
import dev.rex.dsl.Row;
import dev.rex.dsl.Select;
import dev.rex.dsl.SortKeyException;
import dev.rex.dsl.SortKeys;
import dev.rex.dsl.dialect.Nesting;
import dev.rex.dsl.render.InvalidQueryException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Queries whose parts are chosen when they are run: conditions, joins, columns, orders, lists of any length. */
public abstract class DynamicContract extends BlogSuite {
    private static final SortKeys SORTS = SortKeys.of("name", USERS.NAME)
            .and("age", USERS.AGE)
            .and("bio", USERS.BIO.asc().nullsLast(), USERS.BIO.desc().nullsLast());

    /** For a dialect. */
    protected DynamicContract(ContractDialect dialect) {
        super(dialect);
    }

    /** Around each number where the text changes: few values, arrays or padding, JSON, the limit of a statement. */
    @Test
    void in_listsOfAnyLength_findTheSame() {
        for (int size : new int[] {1, 2, 7, 8, 9, 15, 16, 17, 999, 1_000, 1_001, 16_385, 32_766, 32_767, 70_000}) {
            List<Long> ids = LongStream.range(0, size).mapToObj(i -> i * 2).toList();
            assertThat(users(USERS.ID.in(ids)))
                    .as("%s numbers", size)
                    .isEqualTo(users(USERS.ID.in(ids.subList(0, Math.min(size, 3)))));
            assertThat(users(USERS.ID.notIn(ids)))
                    .as("%s numbers", size)
                    .isEqualTo(
                            users(USERS.ID.in(ids.subList(0, Math.min(size, 3))).not()));
            List<String> names = IntStream.range(0, size)
                    .mapToObj(i -> i == size - 1 ? "Bob" : "\"no\\bo'dy\u00e9\ud83d\ude00" + i)
                    .toList();
            assertThat(users(USERS.NAME.in(names))).as("%s texts", size).containsExactly("Bob");
        }
    }

    @Test
    void in_longListOfEachKind_findsTheValue() {
        for (int size : new int[] {9, 2_000}) {
            assertThat(users(USERS.AGE.in(IntStream.range(26, 26 + size).boxed().toList())))
                    .isEqualTo(users(USERS.AGE.between(26, 25 + size)));
            assertThat(db().select(POSTS.TITLE)
                            .from(POSTS)
                            .where(POSTS.RATING.in(IntStream.range(0, size)
                                    .mapToObj(i -> new BigDecimal("4.5").add(new BigDecimal(i)))
                                    .toList()))
                            .fetch())
                    .isEqualTo(db().select(POSTS.TITLE)
                            .from(POSTS)
                            .where(POSTS.RATING.in(new BigDecimal("4.5"), new BigDecimal("5.5")))
                            .fetch());
            Instant start = Instant.parse("2026-01-01T12:00:00Z");
            assertThat(users(USERS.CREATED_AT.in(IntStream.range(0, size)
                            .mapToObj(i -> start.plusSeconds(86_400L * i))
                            .toList())))
                    .isEqualTo(users(USERS.CREATED_AT.ge(start)));
        }
    }

    /** A text of each length would be prepared anew each time. */
    @Test
    void in_listsOfSimilarLength_haveOneText() {
        assertThat(sqlOfIds(9)).isEqualTo(sqlOfIds(16)).isNotEqualTo(sqlOfIds(8));
        assertThat(sqlOfIds(1_000)).isEqualTo(sqlOfIds(50_000));
    }

    private String sqlOfIds(int size) {
        return db().selectFrom(USERS)
                .where(USERS.ID.in(LongStream.range(0, size).boxed().toList()))
                .sql();
    }

    @Test
    void in_listsOfRows_arePaddedToo() {
        List<Long> ids = LongStream.range(0, 11).boxed().toList();
        Condition found = row(USERS.ID, USERS.AGE).in(ids, id -> id, id -> id == 2 ? 25 : 99);
        assertThat(users(found)).containsExactly("Bob");
    }

    @Test
    void in_moreValuesThanAStatementTakes_isRefusedBeforeItIsSent() {
        List<BigDecimal> ratings =
                IntStream.range(0, 200_000).mapToObj(BigDecimal::new).toList();
        Query<String> query = db().select(POSTS.TITLE)
                .from(POSTS)
                .where(POSTS.RATING
                        .in(ratings)
                        .or(row(POSTS.ID, POSTS.AUTHOR_ID)
                                .in(LongStream.range(0, 40_000).boxed().toList(), i -> i, i -> i)));
        assertThatThrownBy(query::fetch)
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("values; " + db().dialect().name() + " takes ")
                .hasMessageContaining("join it");
    }

    @Test
    void when_conditionHolds_addsClauses() {
        assertThat(names(true, true)).containsExactly("Ann", "Cid");
        assertThat(names(true, false)).containsExactly("Cid", "Ann");
        assertThat(names(false, true)).containsExactly("Ann", "Bob", "Cid", "Dora");
    }

    private List<String> names(boolean adults, boolean byName) {
        return db().select(USERS.NAME)
                .from(USERS)
                .when(adults, q -> q.where(USERS.AGE.ge(30)))
                .orderBy(USERS.AGE.desc())
                .when(byName, q -> q.orderBy(USERS.NAME.asc()))
                .fetch();
    }

    @Test
    void when_join_isThereOrNot() {
        for (boolean joined : new boolean[] {true, false}) {
            Query<String> query = db().select(USERS.NAME).from(USERS).when(joined, q -> q.join(PROFILES)
                    .on(PROFILES.USER_ID.eq(USERS.ID))
                    .where(PROFILES.CITY.isNotNull()));
            assertThat(query.sql().contains("profiles")).isEqualTo(joined);
            assertThat(query.fetch()).isNotEmpty();
        }
    }

    @Test
    void included_wantedOrNot_selectsAndJoinsAccordingly() {
        for (boolean wanted : new boolean[] {true, false}) {
            Query<Row> query = db().select(fields(
                            POSTS.ID,
                            included(wanted, POSTS.author().NAME),
                            POSTS.TITLE,
                            included(wanted, many(POSTS.comments(), c -> select(c.ID)))))
                    .from(POSTS)
                    .orderBy(POSTS.ID.asc());
            assertThat(query.sql().contains("users")).isEqualTo(wanted);
            assertThat(query.sql().contains("comments")).isEqualTo(wanted);
            Row first = query.fetch().get(0);
            assertThat(first.get(1)).isEqualTo(wanted ? Optional.of("Ann") : Optional.empty());
            assertThat(first.get(POSTS.TITLE)).isNotNull();
            assertThat((Optional<?>) first.get(3)).matches(comments -> comments.isPresent() == wanted);
        }
    }

    @Test
    void sortKeys_names_becomeOrders() {
        assertThat(sorted("name")).containsExactly("Ann", "Bob", "Cid", "Dora");
        assertThat(sorted(" -age , name ")).containsExactly("Cid", "Ann", "Bob", "Dora");
        assertThat(sorted("bio,name")).containsExactly("Dora", "Ann", "Bob", "Cid");
        assertThat(sorted("-bio,-name")).containsExactly("Ann", "Dora", "Cid", "Bob");
        assertThat(SORTS.parse(" ")).isEmpty();
        assertThat(SORTS.names()).containsExactly("name", "age", "bio");
    }

    private List<String> sorted(String text) {
        return db().select(USERS.NAME).from(USERS).orderBy(SORTS.parse(text)).fetch();
    }

    @Test
    void sortKeys_anythingElse_isRefusedByName() {
        for (String text : List.of(
                "email", "name;drop table users", "name,,age", "Name", "--name", "name desc", ",", "n".repeat(100))) {
            assertThatThrownBy(() -> SORTS.parse(text))
                    .as(text)
                    .isInstanceOf(SortKeyException.class)
                    .hasMessageContaining("name, age, bio")
                    .hasMessageContaining("cannot be ordered by \"")
                    .matches(e -> e.getMessage().length() < 150, "short");
        }
        assertThatThrownBy(() -> SORTS.parse("name,-name"))
                .isInstanceOf(SortKeyException.class)
                .hasMessageContaining("by name twice");
        assertThatThrownBy(() -> SORTS.and("age", USERS.ID)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SORTS.and("-id", USERS.ID)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SORTS.and("a,b", USERS.ID)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void strategy_eitherWay_givesTheSameRowsByItsStatements() {
        Query<Row> query = postsOfUsers(null);
        List<Row> rows = query.fetch();
        assertThat(query.strategy(Nesting.JSON).fetch()).isEqualTo(rows);
        assertThat(query.strategy(Nesting.BATCH).fetch()).isEqualTo(rows);
        assertThat(statements(query.strategy(Nesting.JSON))).isEqualTo(1);
        assertThat(statements(query.strategy(Nesting.BATCH))).isEqualTo(3);
        assertThat(query.strategy(Nesting.BATCH)
                        .where(USERS.ID.eq(1L))
                        .strategy(Nesting.JSON)
                        .fetch())
                .isEqualTo(rows.subList(0, 1));
    }

    @Test
    void strategy_ofANestedSelect_isItsOwn() {
        Query<Row> query = postsOfUsers(Nesting.JSON).strategy(Nesting.BATCH);
        assertThat(statements(query)).isEqualTo(2);
        assertThat(query.fetch()).isEqualTo(postsOfUsers(null).fetch());
        assertThat(statements(query.orderBy(List.of()).strategy(Nesting.JSON).strategy(Nesting.BATCH)))
                .isEqualTo(2);
    }

    @Test
    void strategy_batchWithinJson_isRefused() {
        assertThatThrownBy(
                        () -> postsOfUsers(Nesting.BATCH).strategy(Nesting.JSON).fetch())
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("within JSON")
                .hasMessageContaining("around them");
    }

    private Query<Row> postsOfUsers(@Nullable Nesting inner) {
        return db().select(fields(USERS.NAME, many(USERS.posts(), p -> {
                    Select<Row> rows = select(fields(p.TITLE, p.RATING, many(p.tags(), t -> select(t.NAME)
                                    .orderBy(t.ID.asc()))))
                            .orderBy(p.ID.asc());
                    return inner == null ? rows : rows.strategy(inner);
                })))
                .from(USERS)
                .orderBy(USERS.ID.asc());
    }

    private static int statements(Query<?> query) {
        return query.sql().split(";\n", -1).length;
    }
}

package dev.rex.dsl.contract;

import static dev.rex.blog.CommentsTable.COMMENTS;
import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.ProfilesTable.PROFILES;
import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.bernoulli;
import static dev.rex.dsl.Sql.cte;
import static dev.rex.dsl.Sql.fields;
import static dev.rex.dsl.Sql.generateSeries;
import static dev.rex.dsl.Sql.jsonArrayElements;
import static dev.rex.dsl.Sql.jsonEach;
import static dev.rex.dsl.Sql.many;
import static dev.rex.dsl.Sql.optional;
import static dev.rex.dsl.Sql.param;
import static dev.rex.dsl.Sql.position;
import static dev.rex.dsl.Sql.recursive;
import static dev.rex.dsl.Sql.row;
import static dev.rex.dsl.Sql.select;
import static dev.rex.dsl.Sql.selectFrom;
import static dev.rex.dsl.Sql.sqlCondition;
import static dev.rex.dsl.Sql.sqlText;
import static dev.rex.dsl.Sql.val;
import static dev.rex.dsl.Sql.values;
import static dev.rex.dsl.Sql.with;
import static dev.rex.dsl.fn.Aggregates.count;
import static dev.rex.dsl.fn.Aggregates.max;
import static dev.rex.dsl.fn.Casts.toBigint;
import static dev.rex.dsl.fn.Casts.toDouble;
import static dev.rex.dsl.fn.Conditionals.greatest;
import static dev.rex.dsl.fn.Conditionals.least;
import static dev.rex.dsl.fn.Dates.trunc;
import static dev.rex.dsl.fn.JsonFunctions.jsonObject;
import static dev.rex.dsl.fn.Windows.orderBy;
import static dev.rex.dsl.fn.Windows.preceding;
import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.HOURS;
import static java.time.temporal.ChronoUnit.MILLIS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rex.blog.NewUser;
import dev.rex.dsl.Cte;
import dev.rex.dsl.Derived;
import dev.rex.dsl.Dialects;
import dev.rex.dsl.Elements;
import dev.rex.dsl.Expr;
import dev.rex.dsl.Json;
import dev.rex.dsl.JsonEntries;
import dev.rex.dsl.NumberExpr;
import dev.rex.dsl.Param;
import dev.rex.dsl.QueryExpression;
import dev.rex.dsl.Recursion;
import dev.rex.dsl.Row;
import dev.rex.dsl.SqlType;
import dev.rex.dsl.dialect.SqlDialect;
import dev.rex.dsl.error.MappingException;
import dev.rex.dsl.error.SqlSyntaxException;
import dev.rex.dsl.fn.DatePart;
import dev.rex.dsl.render.InvalidQueryException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Queries within queries: what they give where a golden file cannot say it, and what is refused. */
public abstract class SubqueryContract extends BlogSuite {
    private static final NumberExpr<Long> HOW_MANY = count();
    private static final Derived<Row> BUSY = select(fields(POSTS.AUTHOR_ID, HOW_MANY))
            .from(POSTS)
            .groupBy(POSTS.AUTHOR_ID)
            .as("busy");

    /** For a dialect. */
    protected SubqueryContract(ContractDialect dialect) {
        super(dialect);
    }

    private void isRefused(QueryExpression<?> query, String... says) {
        assertThatThrownBy(() -> query.sql(dialect().sql()))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContainingAll(says);
    }

    @Test
    void derived_columnNotSelected_isRefused() {
        assertThatThrownBy(() -> BUSY.get(POSTS.TITLE))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContainingAll("busy", "author_id");
    }

    @Test
    void derived_notInFrom_isRefused() {
        isRefused(select(BUSY.get(HOW_MANY)).from(POSTS), "busy", "not in FROM");
    }

    @Test
    void derived_joinedTwice_isRefused() {
        isRefused(select(BUSY.get(HOW_MANY)).from(BUSY).join(BUSY).on(val(true)), "busy", "twice", "alias");
    }

    @Test
    void derived_ofNestedRows_isRefused() {
        assertThatThrownBy(() -> select(fields(USERS.NAME, many(USERS.posts())))
                        .from(USERS)
                        .as("nested"))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("nested rows");
    }

    @Test
    void derived_outerJoinedWithoutOptional_isRefused() {
        isRefused(
                select(fields(USERS.NAME, BUSY))
                        .from(USERS)
                        .leftJoin(BUSY)
                        .on(BUSY.get(POSTS.AUTHOR_ID).eq(USERS.ID)),
                "busy",
                "optional");
    }

    @Test
    void derived_seesNoSiblings() {
        Derived<String> sibling = select(POSTS.TITLE)
                .from(POSTS)
                .where(POSTS.AUTHOR_ID.eq(USERS.ID))
                .as("sibling");
        isRefused(select(fields(USERS.NAME, sibling)).from(USERS).join(sibling).on(val(true)), "users", "not in FROM");
    }

    @Test
    void derived_withParameters_keepsTheirOrder() {
        Param<Integer> age = param("age", SqlType.INTEGER);
        Param<String> name = param("name", SqlType.TEXT);
        Derived<Row> grown = select(fields(USERS.NAME, USERS.AGE.plus(age)))
                .from(USERS)
                .where(USERS.AGE.gt(age))
                .as("grown");
        assertThat(db().fetch(
                                select(grown.get(USERS.AGE.plus(age)))
                                        .from(grown)
                                        .where(grown.get(USERS.NAME).ne(name)),
                                age.bind(29),
                                name.bind("Cid")))
                .containsExactly(59);
    }

    @Test
    void derived_hostileNames_areQuoted() {
        Derived<String> hostile =
                select(USERS.NAME).from(USERS).where(USERS.ID.eq(1L)).as("a\"; drop table users; --");
        assertThat(db().selectFrom(hostile).fetch()).containsExactly("Ann");
        Cte<String> query = cte("b\"'; --", select(USERS.NAME).from(USERS).where(USERS.ID.eq(2L)));
        assertThat(db().with(query).selectFrom(query).fetch()).containsExactly("Bob");
    }

    @Test
    void derived_optionalRow_isPresentOrEmpty() {
        Derived<Row> cities =
                select(fields(PROFILES.CITY, PROFILES.USER_ID)).from(PROFILES).as("cities");
        assertThat(db().select(fields(USERS.NAME, optional(cities)))
                        .from(USERS)
                        .leftJoin(cities)
                        .on(cities.get(PROFILES.USER_ID).eq(USERS.ID))
                        .orderBy(USERS.ID.asc())
                        .fetch())
                .hasToString("[[Ann, Optional[[Rome, 1]]], [Bob, Optional[[null, 2]]], [Cid, Optional.empty], "
                        + "[Dora, Optional[[Oslo, 4]]]]");
    }

    @Test
    void derived_keepsEnumsAndTimes_asTheyWere() {
        Derived<Row> all = select(fields(USERS.CREATED_AT, PROFILES.BIRTHDAY, POSTS.RATING, POSTS.PUBLISHED))
                .from(USERS)
                .join(PROFILES)
                .on(PROFILES.USER_ID.eq(USERS.ID))
                .join(POSTS)
                .on(POSTS.AUTHOR_ID.eq(USERS.ID))
                .where(POSTS.ID.eq(1L))
                .as("all");
        Row row = db().selectFrom(all).where(all.get(POSTS.PUBLISHED)).fetchOne();
        assertThat(row)
                .hasToString("[2026-01-01T12:00:00Z, 1990-05-17, 4.5"
                        + (dialect().name().equals("sqlite") ? "" : "0") + ", true]");
        assertThat(db().select(all.get(PROFILES.BIRTHDAY)).from(all).fetch())
                .containsExactly(LocalDate.of(1990, 5, 17));
    }

    @Test
    void with_notDeclared_isRefused() {
        Cte<String> names = cte("names", select(USERS.NAME).from(USERS));
        isRefused(select(names).from(names), "names", "with(");
    }

    @Test
    void recursion_withoutGuardOnACycle_isBoundedByDepth() {
        NumberExpr<Integer> one = val(1);
        Cte<Integer> ring = recursive("ring", select(one))
                .maxDepth(4)
                .unionAll(r -> select(r.get(one).modulo(3).plus(1)).from(r));
        assertThat(db().with(ring)
                        .select(ring.get(one))
                        .from(ring)
                        .orderBy(ring.depth().asc())
                        .fetch())
                .containsExactly(1, 2, 3, 1, 2);
    }

    @Test
    void recursion_thatCannotBe_isRefused() {
        Recursion<Long> recursion = recursive("r", select(USERS.ID).from(USERS));
        assertThatThrownBy(() -> recursion.maxDepth(-1)).isInstanceOf(InvalidQueryException.class);
        Cte<Long> plain = recursion.union(r -> select(r.get(USERS.ID)).from(r));
        assertThatThrownBy(plain::depth).hasMessageContaining("maxDepth");
        assertThatThrownBy(plain::isCycle).hasMessageContaining("cycle");
        assertThatThrownBy(() -> recursive(
                                "r",
                                select(USERS.ID)
                                        .from(USERS)
                                        .union(select(POSTS.ID).from(POSTS)))
                        .maxDepth(2)
                        .union(r -> select(r.get(USERS.ID)).from(r)))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("maxDepth");
    }

    @Test
    void union_ofOtherColumns_isRefused() {
        assertThatThrownBy(() -> select(fields(USERS.NAME, USERS.AGE))
                        .from(USERS)
                        .union(select(fields(USERS.NAME)).from(USERS)))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContainingAll("2 columns", "1");
        assertThatThrownBy(() -> select(fields(USERS.NAME, USERS.AGE))
                        .from(USERS)
                        .union(select(fields(USERS.AGE, USERS.NAME)).from(USERS)))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContainingAll("column 1", "type text", "type integer", "cast(..)");
    }

    @Test
    void union_withAWiderColumn_namesTheCastThatTheFirstLacks() {
        assertThatThrownBy(() -> select(fields(USERS.NAME, USERS.AGE))
                        .from(USERS)
                        .union(select(fields(USERS.NAME, USERS.ID)).from(USERS)))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContainingAll("column 2", "integer", "bigint", "as the first", "toBigint(..)");
        assertThatThrownBy(() -> select(fields(USERS.AGE))
                        .from(USERS)
                        .except(select(fields(POSTS.RATING)).from(POSTS)))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContainingAll("column 1", "integer", "numeric", "toDecimal(..)");
        assertThat(db().fetch(select(fields(toBigint(USERS.AGE)))
                        .from(USERS)
                        .where(USERS.ID.eq(1L))
                        .union(select(fields(USERS.ID)).from(USERS).where(USERS.ID.eq(1L)))
                        .orderBy(position(1).asc())))
                .extracting(row -> row.get(0))
                .containsExactly(1L, 30L);
    }

    @Test
    void union_thatWouldLoseDigits_isRefused() {
        assertThatThrownBy(() -> select(fields(toDouble(USERS.AGE)))
                        .from(USERS)
                        .union(select(fields(USERS.ID)).from(USERS)))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContainingAll("double precision", "bigint", "cast(..)");
    }

    @Test
    void union_orderedByNoColumn_isRefused() {
        assertThatThrownBy(() -> position(0)).isInstanceOf(InvalidQueryException.class);
        assertThatThrownBy(() -> select(USERS.NAME)
                        .from(USERS)
                        .union(select(POSTS.TITLE).from(POSTS))
                        .orderBy(position(2).asc()))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("column 2 of 1");
    }

    @Test
    void union_ofNestedRows_isRefused() {
        QueryExpression<Row> nested =
                select(fields(USERS.NAME, many(USERS.posts()))).from(USERS);
        assertThatThrownBy(() -> nested.union(nested))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("nested rows");
    }

    @Test
    void union_fetchedAsOne_tellsOfMore() {
        QueryExpression<String> two = select(USERS.NAME)
                .from(USERS)
                .where(USERS.ID.eq(1L))
                .unionAll(select(USERS.NAME).from(USERS).where(USERS.ID.eq(2L)));
        assertThatThrownBy(() -> db().fetchOne(two)).isInstanceOf(MappingException.class);
        assertThat(db().fetchOptional(two.except(two))).isEqualTo(Optional.empty());
    }

    @Test
    void union_ofWithInBothSides_declaresEachItsOwn() {
        Cte<String> left = cte("names", select(USERS.NAME).from(USERS).where(USERS.ID.eq(1L)));
        Cte<String> right = cte("names", select(USERS.NAME).from(USERS).where(USERS.ID.eq(2L)));
        assertThat(db().fetch(with(left)
                        .selectFrom(left)
                        .unionAll(with(right).selectFrom(right))
                        .orderBy(position(1).asc())))
                .containsExactly("Ann", "Bob");
    }

    @Test
    void values_thatCannotBe_areRefused() {
        assertThatThrownBy(() -> values("v", List.of()))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("no rows");
        isRefused(
                select(USERS.NAME)
                        .from(USERS)
                        .join(values("v", List.of(1)).column(USERS.AGE, a -> a))
                        .on(values("v", List.of(1))
                                .column(USERS.AGE, a -> a + 1)
                                .get(USERS.AGE)
                                .eq(USERS.AGE)),
                "v",
                "not in FROM");
        assertThatThrownBy(() -> select(USERS.NAME).from(values("v", List.of(1))))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("no columns");
        assertThatThrownBy(
                        () -> values("v", List.of(1)).column(USERS.AGE, a -> a).get(USERS.NAME))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("no column");
    }

    @Test
    void row_withNull_isRefused() {
        assertThatThrownBy(() -> row(USERS.NAME, USERS.AGE).in(List.of("a"), x -> x, x -> null))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("null");
    }

    @Test
    void explain_ofAQuery_tellsThePlan() {
        Param<Integer> age = param("age", SqlType.INTEGER);
        List<String> plan = db().explain(select(USERS.NAME).from(USERS).where(USERS.AGE.eq(age)), age.bind(25));
        assertThat(plan).isNotEmpty();
        assertThat(String.join(" ", plan)).contains("users");
    }

    @Test
    void explain_ofAWrite_tellsThePlanAndWritesNothing() {
        List<List<String>> plans = List.of(
                db().update(USERS)
                        .set(USERS.VISITS.set(99))
                        .where(USERS.ID.eq(1L))
                        .explain(),
                db().deleteFrom(USERS)
                        .where(USERS.ID.eq(1L))
                        .comment("who asks")
                        .explain(),
                db().insertInto(USERS)
                        .select(USERS.NAME.set(USERS.NAME), USERS.EMAIL.set(USERS.NAME), USERS.AGE.set(USERS.AGE))
                        .from(USERS)
                        .explain());
        assertThat(plans).allSatisfy(plan -> assertThat(String.join(" ", plan)).contains("users"));
        assertThat(db().insertInto(USERS)
                        .values(NewUser.of().email("x").name("x").age(1))
                        .explain())
                .isNotNull();
        assertThat(db().select(count()).from(USERS).fetchOne()).isEqualTo(4);
        assertThat(db().select(USERS.VISITS).from(USERS).where(USERS.ID.eq(1L)).fetchOne())
                .isNotEqualTo(99);
    }

    @Test
    void template_thatCannotBe_isRefused() {
        assertThatThrownBy(() -> sqlText("lower({0})"))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("0 arguments");
        assertThatThrownBy(() -> sqlText("lower({0})", USERS.NAME, USERS.BIO))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("2 arguments");
        assertThatThrownBy(() -> sqlText("lower(?)"))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("placeholder");
    }

    @Test
    void template_withAPlaceholder_isRefused() {
        assertThatThrownBy(() -> sqlText("lower(?) || {0}", USERS.NAME))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("placeholder");
    }

    @Test
    void template_withBracesThatAreNoHole_isLeftAsItIs() {
        assertThat(db().select(sqlText("'{a} {' || {0} || '}'", val("b"))).fetch())
                .containsExactly("{a} {b}");
    }

    @Test
    void template_withHolesAndPlaceholdersInQuotesAndComments_isLeftAsItIs() {
        assertThat(db().select(sqlText("'{0}?' /* {7} ? */ || {0} -- {1} ?\n || '??'", val("b")))
                        .fetch())
                .containsExactly("{0}?b??");
        assertThatThrownBy(() -> sqlText("'{0}'", val("b")))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContainingAll("1 arguments", "outside of quotes");
        assertThatThrownBy(() -> sqlCondition("{0} ? {1}", val("b"), val("a")))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContainingAll("placeholder", "written ??");
        assertThatThrownBy(() -> db().select(sqlText("'abc")).fetch()).isInstanceOf(SqlSyntaxException.class);
    }

    @Test
    void json_built_isADocument() {
        Expr<Json> document = jsonObject("name", val("Ann"))
                .and("active", USERS.ACTIVE)
                .and("inner", jsonObject("n", USERS.AGE).end())
                .end();
        String text = db().select(document)
                .from(USERS)
                .where(USERS.ID.eq(1L))
                .fetchOne()
                .text();
        assertThat(text.replace(" ", "")).contains("\"name\":\"Ann\"", "\"inner\":{\"n\":30}", "\"active\":true");
    }

    @Test
    void schemas_mapped_areWrittenInPlaceOfTheirOwn() {
        SqlDialect tenant = Dialects.withSchemas(dialect().sql(), Map.of("", "tenant \"7\"", "app", "other"));
        assertThat(select(USERS.NAME).from(USERS).where(USERS.ID.eq(1L)).sql(tenant))
                .isEqualTo("select \"users\".\"name\" from \"tenant \"\"7\"\"\".\"users\" where \"users\".\"id\" = ?");
    }

    @Test
    void merge_withoutBranches_isRefused() {
        assertThatThrownBy(() -> db().mergeInto(USERS)
                        .using(POSTS)
                        .on(POSTS.AUTHOR_ID.eq(USERS.ID))
                        .sql())
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContainingAll("users", "whenMatched()");
    }

    @Test
    void updateFrom_theTableItself_needsAnAlias() {
        assertThatThrownBy(() -> db().update(USERS)
                        .set(USERS.AGE.set(1))
                        .from(USERS)
                        .where(USERS.ID.eq(1L))
                        .sql())
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContainingAll("users", "alias");
    }

    @Test
    void updateFrom_conditionThatAlwaysHolds_isRefused() {
        assertThatThrownBy(() -> db().update(USERS)
                        .set(USERS.AGE.set(1))
                        .from(POSTS)
                        .where(dev.rex.dsl.Condition.all(List.of())))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("all()");
    }

    @Test
    void returning_ofManyStatements_isNoTable() {
        assertThatThrownBy(() -> db().insertInto(dev.rex.blog.TagsTable.TAGS)
                        .values(List.of(
                                dev.rex.blog.NewTag.of().name("a"),
                                dev.rex.blog.NewTag.of().name("b").id(7L)))
                        .returning()
                        .as("made"))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContainingAll("2 statements", "made");
    }

    @Test
    void nestedRows_withClausesOverAllParents_areRefused() {
        isRefused(
                select(fields(USERS.NAME, many(USERS.posts(), p -> select(p.TITLE)
                                .distinctOn(p.RATING))))
                        .from(USERS),
                "posts",
                "distinctOn(..)");
    }

    @Test
    void distinct_besideDistinctOn_isRefused() {
        isRefused(select(USERS.NAME).from(USERS).distinct().distinctOn(USERS.AGE), "distinctOn(..)");
    }

    @Test
    void clauses_thatCannotBe_areRefused() {
        isRefused(select(USERS.NAME).from(USERS).limit(1).withTies(), "withTies()", "orderBy(..)");
        assertThatThrownBy(() -> bernoulli(USERS, 101)).isInstanceOf(InvalidQueryException.class);
        assertThatThrownBy(() -> bernoulli(USERS, Double.NaN)).isInstanceOf(InvalidQueryException.class);
        assertThatThrownBy(() -> bernoulli(POSTS.author(), 1)).isInstanceOf(InvalidQueryException.class);
        assertThatThrownBy(() -> orderBy(USERS.ID.asc()).excludeTies()).isInstanceOf(InvalidQueryException.class);
        assertThatThrownBy(() -> preceding(-1)).isInstanceOf(InvalidQueryException.class);
        assertThatThrownBy(() -> PROFILES.BIRTHDAY.plus(1, HOURS))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContainingAll("date", "Hours");
        assertThatThrownBy(() -> USERS.CREATED_AT.plus(1, MILLIS)).isInstanceOf(InvalidQueryException.class);
        assertThatThrownBy(() -> val(LocalTime.NOON).plus(1, DAYS)).isInstanceOf(InvalidQueryException.class);
    }

    @Test
    void times_ofNull_areNull() {
        assertThat(db().select(fields(PROFILES.BIRTHDAY.plus(1, DAYS), trunc(DatePart.MONTH, PROFILES.BIRTHDAY)))
                        .from(PROFILES)
                        .where(PROFILES.BIRTHDAY.isNull())
                        .fetchOne())
                .hasToString("[null, null]");
    }

    @Test
    void greatest_withNull_isTheOther() {
        Expr<String> none = USERS.BIO;
        assertThat(db().select(fields(greatest(none, USERS.NAME), least(USERS.NAME, none), greatest(none, none)))
                        .from(USERS)
                        .where(USERS.NAME.eq("Bob"))
                        .fetchOne())
                .hasToString("[Bob, Bob, null]");
    }

    @Test
    void exists_ofUnionAndDerived_looksAtTheOuterRow() {
        assertThat(users(USERS.ID.in(select(COMMENTS.AUTHOR_ID)
                        .from(COMMENTS)
                        .except(select(POSTS.AUTHOR_ID).from(POSTS)))))
                .isEmpty();
        assertThat(users(dev.rex.dsl.Sql.exists(selectFrom(POSTS)
                        .where(POSTS.AUTHOR_ID.eq(USERS.ID).and(POSTS.RATING.gt(java.math.BigDecimal.valueOf(4))))
                        .union(selectFrom(POSTS)
                                .where(POSTS.AUTHOR_ID.eq(USERS.ID).and(POSTS.TITLE.eq("Epsilon")))))))
                .containsExactly("Ann", "Cid");
    }

    @Test
    void series_thatWouldNotEnd_isRefused() {
        assertThatThrownBy(() -> generateSeries(1, 2, 0))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("steps of 0");
        assertThatThrownBy(() -> generateSeries(val(LocalDate.EPOCH), val(LocalDate.EPOCH), 0, DAYS))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("steps of 0");
    }

    @Test
    void series_ofWhatNoDatabaseHas_isRefused() {
        assertThatThrownBy(() -> generateSeries(val(1.5), val(2.5), 0.5))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContainingAll("double precision", "toDecimal");
        assertThatThrownBy(() -> generateSeries(val(LocalTime.MIN), val(LocalTime.NOON), 1, HOURS))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("times of day");
        assertThatThrownBy(() -> generateSeries(val(LocalDate.MIN), val(LocalDate.EPOCH), 1, HOURS))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("HOURS");
    }

    @Test
    void series_atTheEndOfItsNumbers_ends() {
        Elements<NumberExpr<Integer>> last = generateSeries(val(Integer.MAX_VALUE - 2), val(Integer.MAX_VALUE), 2);
        assertThat(db().select(last.value()).from(last).fetch())
                .containsExactly(Integer.MAX_VALUE - 2, Integer.MAX_VALUE);
        Elements<NumberExpr<Long>> longs = generateSeries(Long.MAX_VALUE - 1, Long.MAX_VALUE);
        assertThat(db().select(count()).from(longs).fetchOne()).isEqualTo(2);
        Elements<NumberExpr<Long>> many = generateSeries(1, 100_000);
        assertThat(db().select(max(many.value())).from(many).fetchOne()).isEqualTo(100_000);
    }

    @Test
    void ordinality_ofRowsThatAreNotCounted_isRefused() {
        assertThatThrownBy(() -> generateSeries(1, 2).ordinality())
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("withOrdinality()");
        assertThatThrownBy(() ->
                        jsonArrayElements(val(new Json("[]"), SqlType.JSON)).ordinality())
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("withOrdinality()");
    }

    @Test
    void entries_withKeysOfAnyKind_comeBack() {
        JsonEntries entries = jsonEach(val(
                        new Json(
                                "{\"a.b\": 1, \"q\\\"uote\": \"it's\", \"\": \"\\u00e9\\n\", \"$[0]\": {\"k\": [null]}}"),
                        SqlType.JSON))
                .as("e \"x\"");
        assertThat(db().select(fields(entries.key(), entries.text())).from(entries).fetch().stream()
                        .map(row ->
                                row.get(0) + "=" + String.valueOf(row.get(1)).replace(" ", "")))
                .containsExactlyInAnyOrder("a.b=1", "q\"uote=it's", "=\u00e9\n", "$[0]={\"k\":[null]}");
    }

    @Test
    void derived_ofAColumnBesideIt_namesLateral() {
        Derived<String> titles = select(POSTS.TITLE)
                .from(POSTS)
                .where(POSTS.AUTHOR_ID.eq(USERS.ID))
                .as("titles");
        assertThatThrownBy(
                        () -> db().select(titles).from(USERS).crossJoin(titles).sql())
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContainingAll("users", "in FROM", "lateral(..)");
    }
}

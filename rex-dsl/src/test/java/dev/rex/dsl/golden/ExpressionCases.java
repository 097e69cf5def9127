package dev.rex.dsl.golden;

import static dev.rex.blog.CommentsTable.COMMENTS;
import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.all;
import static dev.rex.dsl.Sql.any;
import static dev.rex.dsl.Sql.decimal;
import static dev.rex.dsl.Sql.fields;
import static dev.rex.dsl.Sql.not;
import static dev.rex.dsl.Sql.notExists;
import static dev.rex.dsl.Sql.row;
import static dev.rex.dsl.Sql.select;
import static dev.rex.dsl.Sql.selectFrom;
import static dev.rex.dsl.Sql.val;
import static dev.rex.dsl.fn.Aggregates.avg;
import static dev.rex.dsl.fn.Aggregates.count;
import static dev.rex.dsl.fn.Aggregates.max;
import static dev.rex.dsl.fn.Aggregates.sum;
import static dev.rex.dsl.fn.Casts.toDecimal;
import static dev.rex.dsl.fn.Conditionals.caseOf;
import static dev.rex.dsl.fn.Conditionals.coalesce;
import static dev.rex.dsl.fn.Conditionals.greatest;
import static dev.rex.dsl.fn.Conditionals.isDistinct;
import static dev.rex.dsl.fn.Conditionals.least;
import static dev.rex.dsl.fn.Conditionals.nullif;
import static dev.rex.dsl.fn.Conditionals.when;
import static dev.rex.dsl.golden.GoldenCase.query;

import dev.rex.blog.UsersTable;
import dev.rex.dsl.SqlType;
import java.math.BigDecimal;
import java.util.List;

/** Expressions of many forms: cases, rows of values, selects as values. */
final class ExpressionCases {
    private static final UsersTable OTHERS = USERS.as("others");

    private record Place(int age, int visits) {}

    static final List<GoldenCase> CASES = List.of(
            query("case", db -> db.select(fields(
                            USERS.NAME,
                            when(USERS.AGE.lt(26), "young")
                                    .when(USERS.AGE.lt(40), "grown")
                                    .otherwise("old")))
                    .from(USERS)
                    .orderBy(USERS.ID.asc())),
            query("case-without-else", db -> db.select(
                            when(USERS.ACTIVE, USERS.VISITS).end())
                    .from(USERS)
                    .orderBy(USERS.ID.asc())),
            query("case-of-columns", db -> db.select(
                            when(USERS.ACTIVE, USERS.NAME).otherwise(USERS.EMAIL.upper()))
                    .from(USERS)
                    .orderBy(USERS.ID.asc())),
            query("case-as-condition", db -> db.select(USERS.NAME)
                    .from(USERS)
                    .where(when(USERS.AGE.gt(26), USERS.ACTIVE).otherwise(USERS.VISITS.eq(0)))
                    .orderBy(USERS.ID.asc())),
            query("case-of-instants", db -> db.select(
                            when(USERS.ACTIVE, USERS.CREATED_AT).end().isNull())
                    .from(USERS)
                    .orderBy(USERS.ID.asc())),
            query("whole-numbers", db -> db.select(fields(
                            POSTS.RATING.times(2).plus(1), POSTS.ID.minus(1).dividedBy(2), POSTS.ID.modulo(2)))
                    .from(POSTS)
                    .where(POSTS.RATING.between(3, 4).or(POSTS.RATING.gt(4)))
                    .where(POSTS.ID.ne(9).and(POSTS.ID.modulo(POSTS.AUTHOR_ID).eq(0)))
                    .orderBy(POSTS.ID.asc())),
            query("case-simple", db -> db.select(caseOf(POSTS.STATUS)
                            .when("published", "out")
                            .when("draft", "in")
                            .otherwise("gone"))
                    .from(POSTS)
                    .orderBy(POSTS.ID.asc())),
            query("case-simple-number", db -> db.select(caseOf(POSTS.STATUS)
                            .when("published", POSTS.AUTHOR_ID)
                            .end()
                            .plus(1L))
                    .from(POSTS)
                    .orderBy(POSTS.ID.asc())),
            query("case-in-sum", db -> db.select(fields(
                            sum(when(POSTS.PUBLISHED, 1).otherwise(0)),
                            sum(when(POSTS.PUBLISHED, POSTS.RATING).otherwise(decimal(0)))))
                    .from(POSTS)),
            query("coalesce", db -> db.select(fields(
                            coalesce(USERS.BIO, "none"),
                            coalesce(USERS.BIO, USERS.NAME),
                            coalesce(USERS.CREATED_AT, USERS.CREATED_AT).isNotNull()))
                    .from(USERS)
                    .orderBy(USERS.ID.asc())),
            query("coalesce-of-numbers", db -> db.select(
                            coalesce(POSTS.RATING, decimal("0.5")).times(BigDecimal.TEN))
                    .from(POSTS)
                    .orderBy(POSTS.ID.asc())),
            query("nullif", db -> db.select(fields(nullif(USERS.AGE, 25), nullif(USERS.NAME, "Cid")))
                    .from(USERS)
                    .orderBy(USERS.ID.asc())),
            query("greatest-least", db -> db.select(fields(
                            greatest(USERS.AGE, USERS.VISITS),
                            least(USERS.AGE, USERS.VISITS),
                            greatest(USERS.BIO, USERS.NAME)))
                    .from(USERS)
                    .orderBy(USERS.ID.asc())),
            query("is-distinct", db -> db.select(USERS.NAME)
                    .from(USERS)
                    .where(isDistinct(USERS.BIO, USERS.NAME))
                    .orderBy(USERS.ID.asc())),
            query(
                    "values",
                    db -> db.select(fields(
                            val(1),
                            val(2L),
                            val("three"),
                            val(4.5),
                            val(decimal("5.25")),
                            val(true),
                            val("six", SqlType.TEXT)))),
            query("value-minus-column", db -> db.select(
                            val(100).minus(USERS.AGE).times(2))
                    .from(USERS)
                    .orderBy(USERS.ID.asc())),
            query("cast-to-decimal", db -> db.select(toDecimal(USERS.AGE).dividedBy(decimal(4)))
                    .from(USERS)
                    .orderBy(USERS.ID.asc())),
            query("row-eq", db -> db.select(USERS.NAME)
                    .from(USERS)
                    .where(row(USERS.AGE, USERS.VISITS).eq(25, 0))
                    .orderBy(USERS.ID.asc())),
            query("row-compared", db -> db.select(USERS.NAME)
                    .from(USERS)
                    .where(row(USERS.AGE, USERS.NAME)
                            .gt(25, "Bob")
                            .and(row(USERS.AGE, USERS.ID).lt(row(USERS.VISITS.plus(40), val(9L)))))
                    .orderBy(USERS.ID.asc())),
            query("row-in", db -> db.select(USERS.NAME)
                    .from(USERS)
                    .where(row(USERS.AGE, USERS.VISITS)
                            .in(List.of(new Place(25, 0), new Place(41, 7)), Place::age, Place::visits))
                    .orderBy(USERS.ID.asc())),
            query("row-in-empty", db -> db.select(USERS.NAME)
                    .from(USERS)
                    .where(row(USERS.AGE, USERS.VISITS).in(List.<Place>of(), Place::age, Place::visits))),
            query("row-in-select", db -> db.select(POSTS.TITLE)
                    .from(POSTS)
                    .where(row(POSTS.ID, POSTS.AUTHOR_ID)
                            .in(select(row(COMMENTS.POST_ID, COMMENTS.AUTHOR_ID))
                                    .from(COMMENTS)))
                    .orderBy(POSTS.ID.asc())),
            query("row-selected", db -> db.select(row(USERS.NAME, USERS.AGE, USERS.ACTIVE))
                    .from(USERS)
                    .where(row(USERS.NAME, USERS.AGE, USERS.ACTIVE).ne("Ann", 30, true))
                    .orderBy(USERS.ID.asc())),
            query("compared-with-select", db -> db.select(USERS.NAME)
                    .from(USERS)
                    .where(toDecimal(USERS.AGE).gt(select(avg(USERS.AGE)).from(USERS)))
                    .orderBy(USERS.ID.asc())),
            query("compared-with-correlated-select", db -> db.select(USERS.NAME)
                    .from(USERS)
                    .where(USERS.VISITS.eq(
                            select(max(OTHERS.VISITS)).from(OTHERS).where(OTHERS.AGE.eq(USERS.AGE))))
                    .orderBy(USERS.ID.asc())),
            query("having-against-select", db -> db.select(fields(USERS.AGE, sum(USERS.VISITS)))
                    .from(USERS)
                    .groupBy(USERS.AGE)
                    .having(sum(USERS.VISITS).gt(select(avg(USERS.VISITS)).from(USERS)))
                    .orderBy(USERS.AGE.asc())),
            query("any", db -> db.select(USERS.NAME)
                    .from(USERS)
                    .where(USERS.ID.eq(any(select(POSTS.AUTHOR_ID).from(POSTS))))
                    .orderBy(USERS.ID.asc())),
            query("all", db -> db.select(USERS.NAME)
                    .from(USERS)
                    .where(USERS.AGE.ge(all(select(OTHERS.AGE).from(OTHERS))))
                    .orderBy(USERS.ID.asc())),
            query("not-exists-correlated", db -> db.select(USERS.NAME)
                    .from(USERS)
                    .where(notExists(selectFrom(POSTS).where(POSTS.AUTHOR_ID.eq(USERS.ID))))),
            query("not", db -> db.select(USERS.NAME)
                    .from(USERS)
                    .where(not(USERS.ACTIVE.or(USERS.AGE.gt(40))))
                    .orderBy(USERS.ID.asc())),
            query("between-columns", db -> db.select(USERS.NAME)
                    .from(USERS)
                    .where(USERS.AGE.between(USERS.VISITS, USERS.VISITS.plus(25)))
                    .orderBy(USERS.ID.asc())),
            query("count-of-groups", db -> db.select(fields(USERS.AGE, count().filter(USERS.ACTIVE)))
                    .from(USERS)
                    .groupBy(USERS.AGE)
                    .orderBy(USERS.AGE.asc())));

    private ExpressionCases() {}
}

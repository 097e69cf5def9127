package dev.rex.dsl.golden;

import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.fields;
import static dev.rex.dsl.Sql.select;
import static dev.rex.dsl.fn.Aggregates.anyValue;
import static dev.rex.dsl.fn.Aggregates.avg;
import static dev.rex.dsl.fn.Aggregates.count;
import static dev.rex.dsl.fn.Aggregates.countDistinct;
import static dev.rex.dsl.fn.Aggregates.max;
import static dev.rex.dsl.fn.Aggregates.min;
import static dev.rex.dsl.fn.Aggregates.sum;
import static dev.rex.dsl.fn.Numbers.round;
import static dev.rex.dsl.golden.GoldenCase.query;

import java.util.List;

/** Groups and aggregates. */
final class GroupCases {
    static final List<GoldenCase> CASES = List.of(
            query("whole-table", db -> db.select(fields(
                            count(),
                            count(USERS.BIO),
                            countDistinct(USERS.AGE),
                            sum(USERS.VISITS),
                            min(USERS.NAME),
                            max(USERS.CREATED_AT)))
                    .from(USERS)),
            query("avg", db -> db.select(fields(round(avg(USERS.VISITS), 1), round(avg(USERS.AGE), 1)))
                    .from(USERS)
                    .where(USERS.AGE.le(25))),
            query("no-rows", db -> db.select(fields(count(), sum(USERS.AGE), max(USERS.NAME)))
                    .from(USERS)
                    .where(USERS.AGE.gt(99))),
            query("group-by", db -> db.select(fields(USERS.AGE, count(), sum(USERS.VISITS)))
                    .from(USERS)
                    .groupBy(USERS.AGE)
                    .orderBy(USERS.AGE.asc())),
            query("group-by-expression", db -> db.select(fields(USERS.AGE.dividedBy(10), count()))
                    .from(USERS)
                    .groupBy(USERS.AGE.dividedBy(10))
                    .orderBy(count().desc(), USERS.AGE.dividedBy(10).asc())),
            query("group-by-expression-selected-twice", db -> db.select(
                            fields(USERS.AGE.dividedBy(10), count(), USERS.AGE.dividedBy(10)))
                    .from(USERS)
                    .groupBy(USERS.AGE.dividedBy(10))
                    .orderBy(USERS.AGE.dividedBy(10).asc())),
            query("having", db -> db.select(USERS.AGE)
                    .from(USERS)
                    .where(USERS.ACTIVE)
                    .groupBy(USERS.AGE)
                    .having(count().gt(1L).or(max(USERS.NAME).eq("Ann")))
                    .having(min(USERS.VISITS).lt(10))
                    .orderBy(USERS.AGE.asc())),
            query(
                    "aggregate-of-expression",
                    db -> db.select(sum(USERS.AGE.plus(USERS.VISITS).times(2))).from(USERS)),
            query("any-value", db -> db.select(fields(USERS.AGE, anyValue(USERS.ACTIVE), anyValue(USERS.VISITS)))
                    .from(USERS)
                    .where(USERS.AGE.lt(40))
                    .groupBy(USERS.AGE)
                    .having(anyValue(USERS.NAME)
                            .ne("")
                            .and(anyValue(USERS.CREATED_AT).isNotNull()))
                    .orderBy(USERS.AGE.asc())),
            query("joined-groups", db -> db.select(fields(USERS.NAME, count(POSTS.ID)))
                    .from(USERS)
                    .leftJoin(POSTS)
                    .on(POSTS.AUTHOR_ID.eq(USERS.ID))
                    .groupBy(USERS.ID, USERS.NAME)
                    .orderBy(count(POSTS.ID).desc(), USERS.ID.asc())
                    .limit(3)),
            query("against-aggregate-of-all", db -> db.select(fields(POSTS.AUTHOR_ID, max(POSTS.RATING)))
                    .from(POSTS)
                    .groupBy(POSTS.AUTHOR_ID)
                    .having(max(POSTS.RATING)
                            .lt(select(max(POSTS.RATING)).from(POSTS).asScalar()))));

    private GroupCases() {}
}

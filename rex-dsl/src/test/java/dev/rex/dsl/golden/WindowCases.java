package dev.rex.dsl.golden;

import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.decimal;
import static dev.rex.dsl.Sql.fields;
import static dev.rex.dsl.Sql.select;
import static dev.rex.dsl.Sql.val;
import static dev.rex.dsl.fn.Aggregates.count;
import static dev.rex.dsl.fn.Aggregates.stringAgg;
import static dev.rex.dsl.fn.Aggregates.sum;
import static dev.rex.dsl.fn.Dates.epoch;
import static dev.rex.dsl.fn.Windows.cumeDist;
import static dev.rex.dsl.fn.Windows.currentRow;
import static dev.rex.dsl.fn.Windows.denseRank;
import static dev.rex.dsl.fn.Windows.firstValue;
import static dev.rex.dsl.fn.Windows.following;
import static dev.rex.dsl.fn.Windows.lag;
import static dev.rex.dsl.fn.Windows.lastValue;
import static dev.rex.dsl.fn.Windows.lead;
import static dev.rex.dsl.fn.Windows.nthValue;
import static dev.rex.dsl.fn.Windows.ntile;
import static dev.rex.dsl.fn.Windows.orderBy;
import static dev.rex.dsl.fn.Windows.partitionBy;
import static dev.rex.dsl.fn.Windows.percentRank;
import static dev.rex.dsl.fn.Windows.preceding;
import static dev.rex.dsl.fn.Windows.rank;
import static dev.rex.dsl.fn.Windows.rowNumber;
import static dev.rex.dsl.fn.Windows.unboundedFollowing;
import static dev.rex.dsl.fn.Windows.unboundedPreceding;
import static dev.rex.dsl.golden.GoldenCase.query;

import dev.rex.dsl.Derived;
import dev.rex.dsl.NamedWindow;
import dev.rex.dsl.NumberExpr;
import dev.rex.dsl.Projection;
import dev.rex.dsl.Query;
import dev.rex.dsl.Row;
import dev.rex.dsl.Session;
import dev.rex.dsl.Window;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;

/** Functions over windows. */
final class WindowCases {
    private static final Window BY_AGE = orderBy(USERS.AGE.asc());
    private static final Window BY_ID = orderBy(USERS.ID.asc());
    private static final NamedWindow AGES =
            partitionBy(USERS.AGE).orderBy(USERS.ID.asc()).as("ages");

    static final List<GoldenCase> CASES = List.of(
            query(
                    "numbers",
                    ofUsers(fields(
                            rowNumber().over(BY_ID),
                            rank().over(BY_AGE),
                            denseRank().over(BY_AGE),
                            ntile(2).over(BY_ID)))),
            query(
                    "distribution",
                    ofUsers(fields(percentRank().over(BY_AGE), cumeDist().over(BY_AGE)))),
            query(
                    "partition",
                    ofUsers(fields(
                            USERS.AGE,
                            rowNumber().over(partitionBy(USERS.AGE).orderBy(USERS.NAME.desc())),
                            count().over(partitionBy(USERS.AGE))))),
            query(
                    "whole-result",
                    ofUsers(fields(count().over(), sum(USERS.VISITS).over()))),
            query(
                    "neighbours",
                    ofUsers(fields(
                            lag(USERS.NAME, 1).over(BY_ID),
                            lead(USERS.AGE, 2).over(BY_ID).plus(1)))),
            query(
                    "neighbours-or-else",
                    ofUsers(fields(
                            lag(USERS.NAME, 1, val("nobody")).over(BY_ID),
                            lead(USERS.AGE, 1, USERS.VISITS).over(BY_ID).plus(1)))),
            query(
                    "values",
                    ofUsers(fields(
                            firstValue(USERS.NAME).over(BY_ID),
                            lastValue(USERS.AGE).over(BY_ID.rows(unboundedPreceding(), unboundedFollowing())),
                            nthValue(USERS.NAME, 2).over(BY_ID)))),
            query(
                    "rows",
                    ofUsers(fields(
                            sum(USERS.VISITS).over(BY_ID.rows(unboundedPreceding(), currentRow())),
                            sum(USERS.VISITS).over(BY_ID.rows(preceding(1), following(1))),
                            count().over(BY_ID.rows(following(1), unboundedFollowing()))))),
            query(
                    "range",
                    ofUsers(fields(
                            count().over(BY_AGE.range(preceding(5), currentRow())),
                            count().over(BY_AGE.range(currentRow(), following(11)))))),
            query("range-of-decimals", db -> db.select(
                            count().over(orderBy(POSTS.RATING.asc()).range(preceding(decimal("0.25")), currentRow())))
                    .from(POSTS)
                    .where(POSTS.RATING.isNotNull())
                    .orderBy(POSTS.RATING.asc())),
            query("range-of-intervals", db -> db.select(fields(
                            POSTS.TITLE,
                            count().over(orderBy(POSTS.CREATED_AT.asc())
                                    .range(preceding(1, ChronoUnit.DAYS), following(36, ChronoUnit.HOURS)))))
                    .from(POSTS)
                    .orderBy(POSTS.ID.asc())),
            query("range-of-epochs", db -> db.select(fields(
                            POSTS.TITLE,
                            count().over(orderBy(epoch(POSTS.CREATED_AT).asc())
                                    .range(preceding(86_400), currentRow()))))
                    .from(POSTS)
                    .orderBy(POSTS.ID.asc())),
            query(
                    "groups",
                    ofUsers(fields(
                            count().over(BY_AGE.groups(preceding(1), currentRow())),
                            count().over(BY_AGE.groups(currentRow(), following(1)))))),
            query(
                    "exclude",
                    ofUsers(fields(
                            count().over(BY_AGE.rows(unboundedPreceding(), unboundedFollowing())
                                    .excludeCurrentRow()),
                            count().over(BY_AGE.range(unboundedPreceding(), unboundedFollowing())
                                    .excludeGroup()),
                            count().over(BY_AGE.groups(unboundedPreceding(), currentRow())
                                    .excludeTies())))),
            query("named", db -> db.select(fields(
                            rowNumber().over(AGES),
                            sum(USERS.VISITS).over(AGES),
                            stringAgg(USERS.NAME, "").over(AGES)))
                    .from(USERS)
                    .window(AGES)
                    .orderBy(USERS.ID.asc())),
            query("filter", ofUsers(count().filter(USERS.ACTIVE).over(BY_ID))),
            query("over-groups", db -> db.select(
                            fields(USERS.AGE, sum(sum(USERS.VISITS)).over(BY_AGE)))
                    .from(USERS)
                    .groupBy(USERS.AGE)
                    .orderBy(USERS.AGE.asc())),
            query("in-arithmetic", ofUsers(USERS.VISITS.times(100).dividedBy(2))),
            query("first-of-each", db -> {
                NumberExpr<Long> place =
                        rowNumber().over(partitionBy(POSTS.AUTHOR_ID).orderBy(POSTS.CREATED_AT.desc()));
                Derived<Row> placed = select(fields(POSTS.AUTHOR_ID, POSTS.TITLE, place))
                        .from(POSTS)
                        .as("placed");
                return db.select(fields(placed.get(POSTS.AUTHOR_ID), placed.get(POSTS.TITLE)))
                        .from(placed)
                        .where(placed.get(place).eq(1L))
                        .orderBy(placed.get(POSTS.AUTHOR_ID).asc());
            }),
            query("ordered-by-window", db -> db.select(USERS.NAME)
                    .from(USERS)
                    .orderBy(rank().over(orderBy(USERS.AGE.desc())).desc(), USERS.ID.asc())));

    private WindowCases() {}

    private static <R> Function<Session, Query<?>> ofUsers(Projection<R> projection) {
        return db -> db.select(projection).from(USERS).orderBy(USERS.ID.asc());
    }
}

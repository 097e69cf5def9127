package dev.rex.dsl.golden;

import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.TagsTable.TAGS;
import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.exists;
import static dev.rex.dsl.Sql.fields;
import static dev.rex.dsl.Sql.param;
import static dev.rex.dsl.Sql.position;
import static dev.rex.dsl.Sql.select;
import static dev.rex.dsl.fn.Aggregates.count;
import static dev.rex.dsl.fn.Casts.toDecimal;
import static dev.rex.dsl.fn.Casts.toDouble;
import static dev.rex.dsl.golden.GoldenCase.query;
import static dev.rex.dsl.golden.GoldenCase.run;

import dev.rex.dsl.Derived;
import dev.rex.dsl.Param;
import dev.rex.dsl.Row;
import dev.rex.dsl.Select;
import dev.rex.dsl.SqlType;
import java.util.List;

/** Queries combined: union and its kin, and the clauses that choose among rows. */
final class SetCases {
    private static final Select<Integer> AGES = select(USERS.AGE).from(USERS);
    private static final Select<Integer> VISITS = select(USERS.VISITS).from(USERS);
    private static final Param<Integer> AGE = param("age", SqlType.INTEGER);

    static final List<GoldenCase> CASES = List.of(
            run(
                    "union",
                    db -> db.fetch(select(USERS.NAME)
                            .from(USERS)
                            .union(select(TAGS.NAME).from(TAGS))
                            .orderBy(position(1).desc())
                            .limit(3)
                            .offset(1))),
            run(
                    "union-all",
                    db -> db.fetch(AGES.unionAll(AGES).orderBy(position(1).asc()))),
            run(
                    "comments",
                    db -> db.fetch(AGES.comment("first")
                            .unionAll(AGES.comment("second"))
                            .comment("both")
                            .tag("action", "sum up")
                            .orderBy(position(1).asc()))),
            run(
                    "union-of-three",
                    db -> db.fetch(AGES.union(VISITS)
                            .union(select(USERS.AGE.plus(USERS.VISITS)).from(USERS))
                            .orderBy(position(1).asc()))),
            run(
                    "union-right-deep",
                    db -> db.fetch(
                            AGES.union(VISITS.union(AGES)).orderBy(position(1).asc()))),
            run(
                    "union-all-of-union",
                    db -> db.fetch(AGES.union(VISITS)
                            .unionAll(AGES)
                            .orderBy(position(1).asc()))),
            run(
                    "intersect",
                    db -> db.fetch(AGES.intersect(select(USERS.AGE).from(USERS).where(USERS.ACTIVE))
                            .orderBy(position(1).asc()))),
            run(
                    "except",
                    db -> db.fetch(AGES.except(select(USERS.AGE).from(USERS).where(USERS.ACTIVE)))),
            run(
                    "except-in-union",
                    db -> db.fetch(VISITS.union(AGES.except(VISITS))
                            .orderBy(position(1).asc()))),
            run(
                    "intersect-all",
                    db -> db.fetch(AGES.intersectAll(AGES).orderBy(position(1).asc()))),
            run(
                    "except-all",
                    db -> db.fetch(AGES.exceptAll(VISITS).orderBy(position(1).asc()))),
            run(
                    "operand-with-limit",
                    db -> db.fetch(select(USERS.NAME)
                            .from(USERS)
                            .orderBy(USERS.ID.asc())
                            .limit(1)
                            .unionAll(select(USERS.NAME)
                                    .from(USERS)
                                    .orderBy(USERS.ID.desc())
                                    .limit(1)))),
            run(
                    "union-with-parameter",
                    db -> db.fetch(
                            AGES.where(USERS.AGE.gt(AGE))
                                    .union(VISITS.where(USERS.VISITS.gt(AGE)))
                                    .orderBy(position(1).asc().nullsLast()),
                            AGE.bind(26))),
            run(
                    "union-of-records",
                    db -> db.fetch(select(fields(USERS.NAME, USERS.ID))
                            .from(USERS)
                            .unionAll(select(fields(TAGS.NAME, TAGS.ID)).from(TAGS))
                            .orderBy(position(2).asc(), position(1).asc())
                            .limit(4))),
            run(
                    "union-with-narrower",
                    db -> db.fetch(select(fields(USERS.NAME, USERS.ID, toDecimal(USERS.ID), toDouble(USERS.ID)))
                            .from(USERS)
                            .where(USERS.ID.le(2L))
                            .union(select(fields(USERS.NAME, USERS.AGE, USERS.ID, USERS.AGE))
                                    .from(USERS)
                                    .where(USERS.ID.ge(3L)))
                            .orderBy(position(2).asc()))),
            run(
                    "union-with-equal-numbers",
                    db -> db.fetch(select(fields(POSTS.RATING))
                            .from(POSTS)
                            .union(select(fields(POSTS.ID)).from(POSTS))
                            .orderBy(position(1).asc().nullsLast()))),
            run(
                    "except-narrower",
                    db -> db.fetch(select(fields(USERS.ID))
                            .from(USERS)
                            .except(select(fields(USERS.AGE.minus(24))).from(USERS))
                            .orderBy(position(1).asc()))),
            query("union-in-in", db -> db.select(USERS.NAME)
                    .from(USERS)
                    .where(USERS.AGE.in(VISITS.union(select(USERS.AGE.plus(0))
                                    .from(USERS.as("u"))
                                    .where(USERS.as("u").AGE.eq(41))
                                    .limit(0))
                            .union(AGES)))
                    .where(exists(AGES.intersect(AGES)))
                    .orderBy(USERS.ID.asc())),
            query("union-as-table", db -> {
                Derived<Row> names = select(fields(USERS.NAME, USERS.ID))
                        .from(USERS)
                        .unionAll(select(fields(TAGS.NAME, TAGS.ID)).from(TAGS))
                        .as("names");
                return db.select(fields(names.get(USERS.ID), count()))
                        .from(names)
                        .groupBy(names.get(USERS.ID))
                        .orderBy(names.get(USERS.ID).asc());
            }),
            query("distinct-on", db -> db.select(fields(POSTS.AUTHOR_ID, POSTS.TITLE))
                    .from(POSTS)
                    .distinctOn(POSTS.AUTHOR_ID)
                    .orderBy(POSTS.AUTHOR_ID.asc(), POSTS.CREATED_AT.desc())),
            query("with-ties", db -> db.select(USERS.AGE)
                    .from(USERS)
                    .orderBy(USERS.AGE.asc())
                    .limit(1)
                    .withTies()),
            query("with-ties-offset", db -> db.select(USERS.AGE)
                    .from(USERS)
                    .orderBy(USERS.AGE.asc())
                    .limit(1)
                    .offset(1)
                    .withTies()),
            query("nulls-first-last", db -> db.select(fields(USERS.NAME, USERS.BIO))
                    .from(USERS)
                    .orderBy(USERS.BIO.asc().nullsFirst(), USERS.NAME.desc().nullsLast())));

    private SetCases() {}
}

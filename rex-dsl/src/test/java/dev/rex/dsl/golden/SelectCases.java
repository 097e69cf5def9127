package dev.rex.dsl.golden;

import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.ProfilesTable.PROFILES;
import static dev.rex.blog.TagsTable.TAGS;
import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.after;
import static dev.rex.dsl.Sql.exists;
import static dev.rex.dsl.Sql.fields;
import static dev.rex.dsl.Sql.generateSeries;
import static dev.rex.dsl.Sql.param;
import static dev.rex.dsl.Sql.select;
import static dev.rex.dsl.Sql.selectFrom;
import static dev.rex.dsl.fn.Aggregates.count;
import static dev.rex.dsl.golden.GoldenCase.query;
import static dev.rex.dsl.golden.GoldenCase.run;

import dev.rex.blog.UsersTable;
import dev.rex.dsl.Elements;
import dev.rex.dsl.NumberExpr;
import dev.rex.dsl.Param;
import dev.rex.dsl.Select;
import dev.rex.dsl.SqlType;
import java.math.BigDecimal;
import java.util.List;

/** What is selected, in which order, and how much of it. */
final class SelectCases {
    private static final Param<Integer> AGE = param("age", SqlType.INTEGER);
    private static final Param<Integer> ROWS = param("rows", SqlType.INTEGER);
    private static final Param<Long> SKIPPED = param("skipped", SqlType.BIGINT);
    private static final Select<String> PAGE = select(USERS.NAME)
            .from(USERS)
            .where(USERS.AGE.ge(AGE).or(USERS.VISITS.gt(AGE)))
            .orderBy(USERS.ID.asc())
            .limit(ROWS)
            .offset(SKIPPED);

    static final List<GoldenCase> CASES = List.of(
            query("table", db -> db.selectFrom(USERS).orderBy(USERS.ID.asc())),
            query("column", db -> db.select(USERS.BIO).from(USERS).orderBy(USERS.ID.asc())),
            query("columns", db -> db.select(fields(POSTS.TITLE, POSTS.PUBLISHED, POSTS.RATING, POSTS.CREATED_AT))
                    .from(POSTS)
                    .orderBy(POSTS.ID.asc())),
            query(
                    "table-beside-columns",
                    db -> db.select(fields(TAGS.NAME.upper(), TAGS)).from(TAGS).orderBy(TAGS.ID.asc())),
            query("alias", db -> {
                UsersTable u = USERS.as("u");
                return db.select(u.NAME).from(u).where(u.AGE.eq(30));
            }),
            query("arithmetic", db -> db.select(fields(
                            USERS.AGE.plus(1).times(2),
                            USERS.AGE.plus(USERS.VISITS.times(2)),
                            USERS.AGE.minus(USERS.VISITS.minus(1)),
                            USERS.AGE.minus(USERS.VISITS).minus(1),
                            USERS.AGE.dividedBy(7),
                            USERS.AGE.modulo(7)))
                    .from(USERS)
                    .where(USERS.ID.eq(1L))),
            query("text-functions", db -> db.select(fields(
                            USERS.NAME.lower(),
                            USERS.NAME.upper().concat("!"),
                            USERS.NAME.concat(USERS.EMAIL).length()))
                    .from(USERS)
                    .where(USERS.ID.eq(1L))),
            query("condition-as-value", db -> db.select(
                            fields(USERS.NAME, USERS.AGE.ge(30), USERS.BIO.isNull(), USERS.ACTIVE.not()))
                    .from(USERS)
                    .orderBy(USERS.ID.asc())),
            query("cast", db -> db.select(fields(
                            USERS.AGE.cast(SqlType.TEXT), USERS.AGE.plus(1).cast(SqlType.BIGINT)))
                    .from(USERS)
                    .where(USERS.ID.eq(1L))),
            query("without-from", db -> db.select(exists(selectFrom(USERS).where(USERS.AGE.gt(40))))),
            query("scalar-select", db -> db.select(fields(
                            USERS.NAME,
                            select(count())
                                    .from(POSTS)
                                    .where(POSTS.AUTHOR_ID.eq(USERS.ID))
                                    .asScalar()))
                    .from(USERS)
                    .orderBy(USERS.ID.asc())),
            query("distinct", db -> db.select(fields(USERS.AGE, USERS.ACTIVE))
                    .from(USERS)
                    .distinct()
                    .orderBy(USERS.AGE.asc())),
            query("order-by", db -> db.select(USERS.NAME)
                    .from(USERS)
                    .orderBy(USERS.AGE.asc(), USERS.VISITS.minus(USERS.AGE).desc(), USERS.NAME.desc())),
            query("order-by-nulls", db -> db.select(fields(POSTS.TITLE, POSTS.RATING))
                    .from(POSTS)
                    .orderBy(POSTS.RATING.desc().nullsLast(), POSTS.BODY.asc().nullsFirst(), POSTS.ID.asc())),
            query("order-by-selected-expression", db -> db.select(fields(USERS.NAME, USERS.AGE.modulo(10)))
                    .from(USERS)
                    .orderBy(USERS.AGE.modulo(10).asc(), USERS.ID.asc())),
            query("seek", db -> db.select(USERS.NAME)
                    .from(USERS)
                    .where(USERS.ACTIVE)
                    .orderBy(USERS.NAME.desc(), USERS.ID.desc())
                    .seek(after(USERS.NAME, "Cid").and(USERS.ID, 3L))),
            query("seek-by-one", db -> db.select(USERS.NAME)
                    .from(USERS)
                    .orderBy(USERS.ID.asc())
                    .seek(after(USERS.ID, 2L))),
            query("seek-mixed", db -> db.select(USERS.NAME)
                    .from(USERS)
                    .orderBy(USERS.AGE.desc(), USERS.NAME.asc(), USERS.ID.desc())
                    .seek(after(USERS.AGE, 25).and(USERS.NAME, "Bob").and(USERS.ID, 2L))),
            query("seek-nullable", db -> db.select(POSTS.TITLE)
                    .from(POSTS)
                    .orderBy(POSTS.RATING.asc().nullsLast(), POSTS.ID.asc())
                    .seek(after(POSTS.RATING, new BigDecimal("3.25")).and(POSTS.ID, 4L))),
            query("seek-after-null", db -> db.select(POSTS.TITLE)
                    .from(POSTS)
                    .orderBy(POSTS.RATING.asc().nullsFirst(), POSTS.ID.asc())
                    .seek(after(POSTS.RATING, null).and(POSTS.ID, 2L))),
            query("seek-after-null-last", db -> db.select(POSTS.TITLE)
                    .from(POSTS)
                    .orderBy(POSTS.RATING.desc().nullsLast(), POSTS.ID.asc())
                    .seek(after(POSTS.RATING, null).and(POSTS.ID, 2L))),
            query("seek-groups", db -> db.select(fields(POSTS.AUTHOR_ID, count()))
                    .from(POSTS)
                    .groupBy(POSTS.AUTHOR_ID)
                    .orderBy(count().desc(), POSTS.AUTHOR_ID.asc())
                    .seek(after(count(), 1L).and(POSTS.AUTHOR_ID, 2L))),
            query("limit", db -> db.select(USERS.NAME)
                    .from(USERS)
                    .orderBy(USERS.ID.asc())
                    .limit(2)),
            query("limit-offset", db -> db.select(USERS.NAME)
                    .from(USERS)
                    .orderBy(USERS.ID.asc())
                    .limit(2)
                    .offset(1)),
            query("offset", db -> db.select(USERS.NAME)
                    .from(USERS)
                    .orderBy(USERS.ID.asc())
                    .offset(3)),
            run("parameters", db -> db.fetch(PAGE, AGE.bind(25), ROWS.bind(2), SKIPPED.bind(1L))),
            query("for-update", db -> db.select(USERS.NAME)
                    .from(USERS)
                    .where(USERS.ID.eq(1L))
                    .forUpdate()
                    .noWait()),
            query("for-update-of", db -> db.select(USERS.NAME)
                    .from(USERS)
                    .join(PROFILES)
                    .on(PROFILES.USER_ID.eq(USERS.ID))
                    .where(PROFILES.CITY.isNotNull())
                    .orderBy(USERS.ID.asc())
                    .forUpdate()
                    .of(USERS)
                    .skipLocked()),
            query("for-share-of-two", db -> {
                UsersTable other = USERS.as("other");
                return db.select(USERS.NAME)
                        .from(USERS)
                        .join(other)
                        .on(other.ID.eq(USERS.ID))
                        .where(USERS.ID.eq(1L))
                        .forShare()
                        .of(other, USERS);
            }),
            query("for-no-key-update", db -> db.select(USERS.NAME)
                    .from(USERS)
                    .where(USERS.ID.eq(1L))
                    .forNoKeyUpdate()),
            query("for-key-share", db -> db.select(USERS.NAME)
                    .from(USERS)
                    .where(USERS.ID.eq(1L))
                    .forKeyShare()
                    .noWait()),
            query("for-update-beside-a-series", db -> {
                Elements<NumberExpr<Long>> numbers = generateSeries(1, 2);
                return db.select(USERS.NAME)
                        .from(numbers)
                        .join(USERS)
                        .on(USERS.ID.eq(numbers.value()))
                        .leftJoin(PROFILES)
                        .on(PROFILES.USER_ID.eq(USERS.ID))
                        .orderBy(USERS.ID.asc())
                        .forUpdate();
            }),
            query("for-update-of-what-is-there", db -> db.select(USERS.NAME)
                    .from(USERS)
                    .leftJoin(PROFILES)
                    .on(PROFILES.USER_ID.eq(USERS.ID))
                    .where(PROFILES.ID.isNull())
                    .forUpdate()
                    .skipLocked()));

    private SelectCases() {}
}

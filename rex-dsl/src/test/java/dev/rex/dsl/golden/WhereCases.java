package dev.rex.dsl.golden;

import static dev.rex.blog.CommentsTable.COMMENTS;
import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.exists;
import static dev.rex.dsl.Sql.select;
import static dev.rex.dsl.Sql.selectFrom;
import static dev.rex.dsl.fn.Aggregates.max;
import static dev.rex.dsl.golden.GoldenCase.query;

import dev.rex.dsl.Condition;
import dev.rex.dsl.Query;
import dev.rex.dsl.Session;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Conditions of each family, and how they are put together. */
final class WhereCases {
    private static final Condition ADULT = USERS.AGE.ge(30);
    private static final Condition ANN = USERS.NAME.eq("Ann");
    private static final Condition QUIET = USERS.VISITS.eq(0);

    static final List<GoldenCase> CASES = List.of(
            users("eq", USERS.NAME.eq("Ann")),
            users("ne", USERS.NAME.ne("Ann")),
            users("lt-gt", USERS.AGE.lt(41).and(USERS.AGE.gt(25))),
            users("le-ge", USERS.AGE.le(30).and(USERS.VISITS.ge(0))),
            users("between", USERS.AGE.between(26, 41)),
            users("between-of-sub-select", USERS.posts().count().between(1L, 2L).not()),
            users("columns-compared", USERS.VISITS.lt(USERS.AGE).and(USERS.NAME.ne(USERS.EMAIL))),
            users("arithmetic-compared", USERS.AGE.minus(5).gt(USERS.VISITS.plus(15))),
            users("conditions-compared", USERS.ACTIVE.eq(USERS.AGE.gt(30))),
            users(
                    "time",
                    USERS.CREATED_AT
                            .after(Instant.parse("2026-01-01T12:00:00Z"))
                            .and(USERS.CREATED_AT.before(Instant.parse("2026-01-03T12:00:00.500Z")))),
            posts("decimal", POSTS.RATING.gt(new BigDecimal("3.25"))),
            users("in", USERS.NAME.in("Ann", "Cid", "nobody")),
            users("in-many", USERS.AGE.in(21, 22, 23, 24, 25, 26, 27, 28, 29)),
            users("not-in-many", USERS.NAME.notIn("a", "b", "c", "d", "e", "f", "g", "h", "Bob")),
            users("in-empty", USERS.NAME.in(List.of())),
            users("not-in", USERS.ID.notIn(1L, 2L)),
            users("not-in-empty", USERS.ID.notIn(List.of())),
            users("in-select", USERS.ID.in(select(POSTS.AUTHOR_ID).from(POSTS).where(POSTS.RATING.isNotNull()))),
            users(
                    "not-in-select",
                    USERS.ID.notIn(select(COMMENTS.AUTHOR_ID).from(COMMENTS).where(COMMENTS.AUTHOR_ID.isNotNull()))),
            users("exists", exists(selectFrom(POSTS).where(POSTS.AUTHOR_ID.eq(USERS.ID)))),
            users(
                    "not-exists",
                    exists(select(POSTS.ID)
                                    .from(POSTS)
                                    .where(POSTS.AUTHOR_ID.eq(USERS.ID).and(POSTS.PUBLISHED)))
                            .not()),
            users(
                    "scalar-select",
                    USERS.AGE.eq(select(max(USERS.AGE)).from(USERS).asScalar())),
            users("is-null", USERS.BIO.isNull()),
            users("is-not-null", USERS.BIO.isNotNull()),
            users("is-distinct-from", USERS.BIO.isDistinctFrom("Reads.")),
            users("is-not-distinct-from-null", USERS.BIO.isNotDistinctFrom(null)),
            users("like", USERS.NAME.like("_n%")),
            users("not-like", USERS.EMAIL.notLike("%o%@%")),
            users("ilike", USERS.NAME.ilike("aN%")),
            posts("starts-with", POSTS.BODY.startsWith("100%")),
            posts("ends-with", POSTS.BODY.endsWith("a_b")),
            posts("contains", POSTS.BODY.contains("k\\s")),
            users("like-of-expression", USERS.NAME.concat(USERS.EMAIL).like("Bobbob%")),
            users("boolean-column", USERS.ACTIVE),
            users("boolean-column-not", USERS.ACTIVE.not()),
            users("boolean-column-eq", USERS.ACTIVE.eq(false)),
            users(
                    "is-true-is-false",
                    USERS.ACTIVE.isTrue().and(USERS.BIO.eq("Reads.").isFalse())),
            users("and-in-or", ADULT.and(ANN).or(QUIET)),
            users("or-in-and", ADULT.or(QUIET).and(ANN.not())),
            users("or-in-or", ANN.or(QUIET.or(ADULT))),
            users("not-of-and", ADULT.and(ANN).not()),
            users("not-of-not", ANN.not().not()),
            users("not-in-comparison", USERS.ACTIVE.not().eq(true)),
            users("all", Condition.all(List.of(ADULT, ANN.not(), QUIET.not()))),
            users("any", Condition.any(List.of(ANN, QUIET.and(ADULT.not())))),
            users("always", Condition.all(List.of())),
            users("never", Condition.any(List.of())),
            users("never-in-or", Condition.any(List.of()).or(ANN)),
            query("twice", db -> db.select(USERS.NAME)
                    .from(USERS)
                    .where(ANN.or(QUIET))
                    .where(ADULT)
                    .orderBy(USERS.ID.asc())),
            query("absent", db -> db.select(USERS.NAME)
                    .from(USERS)
                    .where(Optional.empty())
                    .where(Optional.of(ANN))));

    private WhereCases() {}

    private static GoldenCase users(String name, Condition condition) {
        return query(name, db -> users(db, condition));
    }

    private static Query<String> users(Session db, Condition condition) {
        return db.select(USERS.NAME).from(USERS).where(condition).orderBy(USERS.ID.asc());
    }

    private static GoldenCase posts(String name, Condition condition) {
        return query(
                name, db -> db.select(POSTS.TITLE).from(POSTS).where(condition).orderBy(POSTS.ID.asc()));
    }
}

package dev.rex.dsl.golden;

import static dev.rex.blog.CommentsTable.COMMENTS;
import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.cte;
import static dev.rex.dsl.Sql.fields;
import static dev.rex.dsl.Sql.optional;
import static dev.rex.dsl.Sql.recursive;
import static dev.rex.dsl.Sql.select;
import static dev.rex.dsl.Sql.selectFrom;
import static dev.rex.dsl.Sql.val;
import static dev.rex.dsl.Sql.with;
import static dev.rex.dsl.fn.Aggregates.count;
import static dev.rex.dsl.fn.Aggregates.max;
import static dev.rex.dsl.fn.Aggregates.sum;
import static dev.rex.dsl.golden.GoldenCase.query;
import static dev.rex.dsl.golden.GoldenCase.run;

import dev.rex.dsl.Cte;
import dev.rex.dsl.Expr;
import dev.rex.dsl.NumberExpr;
import dev.rex.dsl.Recursion;
import dev.rex.dsl.Row;
import java.util.List;

/** Queries with names. */
final class WithCases {
    private static final NumberExpr<Long> HOW_MANY = count();
    private static final Cte<Row> BUSY =
            cte("busy", select(fields(POSTS.AUTHOR_ID, HOW_MANY)).from(POSTS).groupBy(POSTS.AUTHOR_ID));
    private static final Recursion<Row> TOP_COMMENTS = recursive(
            "thread", select(fields(COMMENTS.ID, COMMENTS.BODY)).from(COMMENTS).where(COMMENTS.REPLY_TO_ID.isNull()));
    private static final Cte<Row> THREAD = TOP_COMMENTS.union(t -> select(fields(COMMENTS.ID, COMMENTS.BODY))
            .from(COMMENTS)
            .join(t)
            .on(COMMENTS.REPLY_TO_ID.eq(t.get(COMMENTS.ID))));
    private static final NumberExpr<Integer> ONE = val(1);

    static final List<GoldenCase> CASES = List.of(
            query("one", db -> db.with(BUSY)
                    .select(fields(USERS.NAME, BUSY.get(HOW_MANY)))
                    .from(USERS)
                    .join(BUSY)
                    .on(BUSY.get(POSTS.AUTHOR_ID).eq(USERS.ID))
                    .orderBy(USERS.ID.asc())),
            query("used-twice", db -> db.with(BUSY)
                    .select(BUSY.get(POSTS.AUTHOR_ID))
                    .from(BUSY)
                    .where(BUSY.get(HOW_MANY).eq(select(max(BUSY.get(HOW_MANY))).from(BUSY)))),
            query("joined-with-itself", db -> {
                Cte<Row> other = BUSY.as("other");
                return db.with(BUSY)
                        .select(fields(BUSY.get(POSTS.AUTHOR_ID), other.get(POSTS.AUTHOR_ID)))
                        .from(BUSY)
                        .join(other)
                        .on(other.get(HOW_MANY).lt(BUSY.get(HOW_MANY)))
                        .orderBy(other.get(POSTS.AUTHOR_ID).asc());
            }),
            query("two", db -> {
                Cte<Row> busiest =
                        cte("busiest", selectFrom(BUSY).where(BUSY.get(HOW_MANY).ge(2L)));
                return db.with(BUSY, busiest).selectFrom(busiest);
            }),
            query("materialized", db -> db.with(BUSY.materialized())
                    .select(sum(BUSY.get(HOW_MANY)))
                    .from(BUSY)),
            query(
                    "not-materialized",
                    db -> db.with(BUSY.notMaterialized()).select(count()).from(BUSY)),
            query("optional-row", db -> db.with(BUSY)
                    .select(fields(USERS.NAME, optional(BUSY)))
                    .from(USERS)
                    .leftJoin(BUSY)
                    .on(BUSY.get(POSTS.AUTHOR_ID).eq(USERS.ID))
                    .orderBy(USERS.ID.asc())),
            query(
                    "in-derived",
                    db -> db.selectFrom(with(BUSY).select(count()).from(BUSY).as("counted"))),
            run(
                    "before-union",
                    db -> db.fetch(with(BUSY)
                            .select(BUSY.get(POSTS.AUTHOR_ID))
                            .from(BUSY)
                            .union(select(BUSY.get(HOW_MANY)).from(BUSY))
                            .orderBy(dev.rex.dsl.Sql.position(1).asc()))),
            query("table-rows", db -> {
                Cte<dev.rex.blog.User> young = cte("young", selectFrom(USERS).where(USERS.AGE.eq(25)));
                return db.with(young)
                        .selectFrom(young)
                        .orderBy(young.get(USERS.NAME).desc());
            }),
            query("recursive", db -> db.with(THREAD)
                    .selectFrom(THREAD)
                    .orderBy(THREAD.get(COMMENTS.ID).asc())),
            query("recursive-numbers", db -> {
                Cte<Integer> numbers = recursive("numbers", select(ONE))
                        .unionAll(n -> select(n.get(ONE).plus(1))
                                .from(n)
                                .where(n.get(ONE).lt(5)));
                return db.with(numbers).select(sum(numbers.get(ONE))).from(numbers);
            }),
            query("recursive-max-depth", db -> {
                Cte<Row> shallow = TOP_COMMENTS.maxDepth(1).unionAll(t -> select(fields(COMMENTS.ID, COMMENTS.BODY))
                        .from(COMMENTS)
                        .join(t)
                        .on(COMMENTS.REPLY_TO_ID.eq(t.get(COMMENTS.ID))));
                return db.with(shallow)
                        .select(fields(shallow.get(COMMENTS.BODY), shallow.depth()))
                        .from(shallow)
                        .orderBy(shallow.get(COMMENTS.ID).asc());
            }),
            query("recursive-union-stops-at-a-cycle", db -> {
                Expr<Integer> one = val(1);
                Cte<Integer> ring = recursive("ring", select(ONE))
                        .union(r -> select(r.get(ONE).modulo(3).plus(1)).from(r));
                return db.with(ring)
                        .select(ring.get(one))
                        .from(ring)
                        .orderBy(ring.get(one).asc());
            }),
            query("recursive-cycle", db -> {
                Cte<Integer> ring = recursive("ring", select(ONE))
                        .cycle(ONE)
                        .unionAll(r -> select(r.get(ONE).modulo(3).plus(1)).from(r));
                return db.with(ring)
                        .select(ring.get(ONE))
                        .from(ring)
                        .where(ring.isCycle().not())
                        .orderBy(ring.get(ONE).asc());
            }));

    private WithCases() {}
}

package dev.rex.dsl.golden;

import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.bernoulli;
import static dev.rex.dsl.Sql.exists;
import static dev.rex.dsl.Sql.fields;
import static dev.rex.dsl.Sql.lateral;
import static dev.rex.dsl.Sql.optional;
import static dev.rex.dsl.Sql.select;
import static dev.rex.dsl.Sql.selectFrom;
import static dev.rex.dsl.Sql.system;
import static dev.rex.dsl.Sql.val;
import static dev.rex.dsl.Sql.values;
import static dev.rex.dsl.fn.Aggregates.avg;
import static dev.rex.dsl.fn.Aggregates.count;
import static dev.rex.dsl.fn.Aggregates.max;
import static dev.rex.dsl.fn.Aggregates.sum;
import static dev.rex.dsl.fn.Numbers.round;
import static dev.rex.dsl.fn.Strings.left;
import static dev.rex.dsl.golden.GoldenCase.query;

import dev.rex.blog.PostsTable;
import dev.rex.blog.UsersTable;
import dev.rex.dsl.Derived;
import dev.rex.dsl.NumberExpr;
import dev.rex.dsl.Row;
import dev.rex.dsl.Select;
import dev.rex.dsl.TextExpr;
import dev.rex.dsl.Values;
import dev.rex.dsl.fn.NumberAggregate;
import java.util.List;

/** What stands in FROM beside tables: selects, values, samples. */
final class TableCases {
    private record Bonus(long user, String reason, Integer points) {}

    private static final List<Bonus> BONUSES =
            List.of(new Bonus(1, "first", 10), new Bonus(4, "last", null), new Bonus(9, "nobody", 1));

    private static final NumberAggregate<Long> HOW_MANY = count();
    private static final Derived<Row> BUSY = select(fields(POSTS.AUTHOR_ID, HOW_MANY))
            .from(POSTS)
            .groupBy(POSTS.AUTHOR_ID)
            .as("busy");
    private static final Values<Bonus> BONUS = values("bonus", BONUSES)
            .column(USERS.ID, Bonus::user)
            .column(USERS.NAME, Bonus::reason)
            .column(USERS.AGE, Bonus::points);
    private static final PostsTable NEWER = POSTS.as("newer");
    private static final UsersTable ELDER = USERS.as("elder");
    private static final TextExpr INITIAL = left(USERS.NAME, 1);

    static final List<GoldenCase> CASES = List.of(
            query("derived", db -> db.select(fields(BUSY.get(POSTS.AUTHOR_ID), BUSY.get(HOW_MANY)))
                    .from(BUSY)
                    .where(BUSY.get(HOW_MANY).ge(1L))
                    .orderBy(
                            BUSY.get(HOW_MANY).desc(), BUSY.get(POSTS.AUTHOR_ID).asc())),
            query("derived-joined", db -> db.select(fields(USERS.NAME, BUSY.get(HOW_MANY)))
                    .from(USERS)
                    .join(BUSY)
                    .on(BUSY.get(POSTS.AUTHOR_ID).eq(USERS.ID))
                    .orderBy(USERS.ID.asc())),
            query("derived-left-joined", db -> db.select(fields(USERS.NAME, optional(BUSY)))
                    .from(USERS)
                    .leftJoin(BUSY)
                    .on(BUSY.get(POSTS.AUTHOR_ID).eq(USERS.ID))
                    .orderBy(USERS.ID.asc())),
            query(
                    "derived-rows",
                    db -> db.selectFrom(selectFrom(USERS)
                            .where(USERS.AGE.eq(25))
                            .orderBy(USERS.ID.desc())
                            .limit(1)
                            .as("young"))),
            query("derived-aggregated", db -> db.select(
                            fields(round(avg(BUSY.get(HOW_MANY)), 3), max(BUSY.get(HOW_MANY))))
                    .from(BUSY)),
            query("derived-groups-of-groups", db -> {
                NumberExpr<Long> posts = count(POSTS.ID);
                Derived<Row> each = select(fields(USERS.ID, posts))
                        .from(USERS)
                        .leftJoin(POSTS)
                        .on(POSTS.AUTHOR_ID.eq(USERS.ID).and(POSTS.TITLE.notLike("%pha")))
                        .groupBy(USERS.ID)
                        .as("each");
                return db.select(fields(each.get(posts), count()))
                        .from(each)
                        .groupBy(each.get(posts))
                        .orderBy(count().desc(), each.get(posts).desc());
            }),
            query("derived-twice", db -> {
                Derived<Row> other = BUSY.as("other");
                return db.select(fields(BUSY.get(POSTS.AUTHOR_ID), other.get(POSTS.AUTHOR_ID)))
                        .from(BUSY)
                        .join(other)
                        .on(BUSY.get(HOW_MANY).gt(other.get(HOW_MANY)))
                        .orderBy(
                                BUSY.get(POSTS.AUTHOR_ID).asc(),
                                other.get(POSTS.AUTHOR_ID).asc());
            }),
            query("derived-in-derived", db -> {
                Derived<Row> outer = select(fields(
                                BUSY.get(POSTS.AUTHOR_ID), BUSY.get(HOW_MANY).plus(1L)))
                        .from(BUSY)
                        .as("busy");
                return db.selectFrom(outer)
                        .orderBy(outer.get(BUSY.get(POSTS.AUTHOR_ID)).asc());
            }),
            query("derived-same-names", db -> {
                Derived<Row> pairs = select(fields(USERS.ID, POSTS.ID, POSTS.TITLE))
                        .from(USERS)
                        .join(POSTS)
                        .on(POSTS.AUTHOR_ID.eq(USERS.ID))
                        .as("pairs");
                return db.select(fields(
                                pairs.get(USERS.ID),
                                pairs.get(POSTS.ID),
                                pairs.get(POSTS.TITLE).upper()))
                        .from(pairs)
                        .orderBy(pairs.get(POSTS.ID).asc());
            }),
            query("derived-with-path", db -> {
                Derived<Row> lines = select(fields(POSTS.TITLE, POSTS.author().NAME))
                        .from(POSTS)
                        .as("lines");
                return db.select(lines.get(POSTS.author().NAME).concat(": ").concat(lines.get(POSTS.TITLE)))
                        .from(lines)
                        .orderBy(lines.get(POSTS.TITLE).asc());
            }),
            query("derived-in-exists", db -> db.select(USERS.NAME)
                    .from(USERS)
                    .where(exists(select(BUSY.get(HOW_MANY))
                            .from(BUSY)
                            .where(BUSY.get(POSTS.AUTHOR_ID).eq(USERS.ID))))
                    .orderBy(USERS.ID.asc())),
            query("derived-grouped-by-expression", db -> {
                Derived<Row> initials =
                        select(fields(INITIAL, USERS.VISITS)).from(USERS).as("initials");
                return db.select(fields(initials.get(INITIAL), sum(initials.get(USERS.VISITS))))
                        .from(initials)
                        .groupBy(initials.get(INITIAL))
                        .orderBy(initials.get(INITIAL).asc());
            }),
            query("derived-labelled-as-a-table", db -> {
                Derived<Row> named = select(fields(POSTS.AUTHOR_ID, HOW_MANY))
                        .from(POSTS)
                        .groupBy(POSTS.AUTHOR_ID)
                        .as("users");
                return db.select(fields(USERS.NAME, named.get(HOW_MANY)))
                        .from(USERS)
                        .join(named)
                        .on(named.get(POSTS.AUTHOR_ID).eq(USERS.ID))
                        .orderBy(USERS.ID.asc());
            }),
            query("scalar-of-derived", db -> db.select(USERS.NAME)
                    .from(USERS)
                    .join(BUSY)
                    .on(BUSY.get(POSTS.AUTHOR_ID).eq(USERS.ID))
                    .where(BUSY.get(HOW_MANY).eq(maximum()))),
            query("lateral", db -> {
                Derived<Row> newest = lateral(select(fields(NEWER.TITLE, NEWER.RATING))
                        .from(NEWER)
                        .where(NEWER.AUTHOR_ID.eq(USERS.ID))
                        .orderBy(NEWER.CREATED_AT.desc())
                        .limit(1)
                        .as("newest"));
                return db.select(fields(USERS.NAME, newest.get(NEWER.TITLE)))
                        .from(USERS)
                        .leftJoin(newest)
                        .on(val(true))
                        .orderBy(USERS.ID.asc());
            }),
            query("lateral-cross-join", db -> {
                Derived<Long> posts = lateral(select(count(NEWER.ID))
                        .from(NEWER)
                        .where(NEWER.AUTHOR_ID.eq(USERS.ID))
                        .as("posts"));
                return db.select(fields(USERS.NAME, posts))
                        .from(USERS)
                        .crossJoin(posts)
                        .orderBy(USERS.ID.asc());
            }),
            query("values", db -> db.select(fields(
                            BONUS.get(USERS.ID),
                            BONUS.get(USERS.NAME).upper(),
                            BONUS.get(USERS.AGE).plus(1)))
                    .from(BONUS)
                    .orderBy(BONUS.get(USERS.ID).desc())),
            query("values-joined", db -> db.select(fields(USERS.NAME, BONUS.get(USERS.NAME)))
                    .from(USERS)
                    .leftJoin(BONUS)
                    .on(BONUS.get(USERS.ID).eq(USERS.ID))
                    .orderBy(USERS.ID.asc())),
            query("sample-of-all", db -> db.select(USERS.NAME)
                    .from(bernoulli(USERS, 100).repeatable(7))
                    .where(USERS.AGE.gt(26))
                    .orderBy(USERS.ID.asc())),
            query("sample-joined", db -> db.select(count())
                    .from(USERS)
                    .join(system(POSTS, 100))
                    .on(POSTS.AUTHOR_ID.eq(USERS.ID))),
            query("self-join-of-three", db -> db.select(fields(USERS.NAME, ELDER.NAME))
                    .from(USERS)
                    .join(ELDER)
                    .on(ELDER.AGE.gt(USERS.AGE))
                    .where(ELDER.NAME
                            .ne("Ann")
                            .and(exists(selectFrom(USERS.as("eldest"))
                                    .where(USERS.as("eldest").AGE.ge(ELDER.AGE)))))
                    .orderBy(USERS.ID.asc(), ELDER.ID.asc())));

    private TableCases() {}

    private static Select<Long> maximum() {
        return select(max(BUSY.get(HOW_MANY))).from(BUSY);
    }
}

package dev.rex.dsl.golden;

import static dev.rex.blog.CommentsTable.COMMENTS;
import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.TagsTable.TAGS;
import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.exists;
import static dev.rex.dsl.Sql.fields;
import static dev.rex.dsl.Sql.optional;
import static dev.rex.dsl.Sql.select;
import static dev.rex.dsl.Sql.selectFrom;
import static dev.rex.dsl.fn.Aggregates.count;
import static dev.rex.dsl.fn.Aggregates.max;
import static dev.rex.dsl.golden.GoldenCase.query;

import dev.rex.blog.PostsTable;
import dev.rex.dsl.Condition;
import java.util.List;

/** Joins and sub-selects that paths over foreign keys ask for. */
final class PathCases {
    static final List<GoldenCase> CASES = List.of(
            query("to-one-select", db -> db.select(fields(POSTS.TITLE, POSTS.author().NAME, POSTS.author().EMAIL))
                    .from(POSTS)
                    .orderBy(POSTS.ID.asc())),
            query("to-one-where", db -> db.select(POSTS.TITLE)
                    .from(POSTS)
                    .where(POSTS.author().AGE.gt(28))
                    .orderBy(POSTS.ID.asc())),
            query("to-one-order-by", db -> db.select(POSTS.TITLE)
                    .from(POSTS)
                    .orderBy(POSTS.author().NAME.desc(), POSTS.ID.asc())),
            query("to-one-group-by", db -> db.select(fields(POSTS.author().NAME, count()))
                    .from(POSTS)
                    .groupBy(POSTS.author().NAME)
                    .orderBy(POSTS.author().NAME.asc())),
            query("to-one-unused", db -> {
                POSTS.author().profile();
                return db.select(POSTS.TITLE).from(POSTS).orderBy(POSTS.ID.asc());
            }),
            query("to-one-two-steps", db -> db.select(fields(
                            COMMENTS.BODY,
                            COMMENTS.post().TITLE,
                            COMMENTS.post().author().NAME,
                            COMMENTS.author().NAME))
                    .from(COMMENTS)
                    .orderBy(COMMENTS.ID.asc())),
            query("to-one-step-between-unused", db -> db.select(
                            fields(POSTS.TITLE, POSTS.author().profile().CITY))
                    .from(POSTS)
                    .orderBy(POSTS.ID.asc())),
            query("to-one-of-itself", db -> db.select(fields(COMMENTS.BODY, COMMENTS.replyTo().BODY))
                    .from(COMMENTS)
                    .where(COMMENTS.replyTo().AUTHOR_ID.ne(COMMENTS.AUTHOR_ID))
                    .orderBy(COMMENTS.ID.asc())),
            query("to-one-optional-row", db -> db.select(fields(USERS.NAME, optional(USERS.profile())))
                    .from(USERS)
                    .orderBy(USERS.ID.asc())),
            query("to-one-of-alias", db -> {
                PostsTable p = POSTS.as("p");
                return db.select(fields(p.TITLE, p.author().NAME, POSTS.author().NAME))
                        .from(p)
                        .join(POSTS)
                        .on(POSTS.ID.eq(p.ID.plus(1L)))
                        .orderBy(p.ID.asc());
            }),
            query("to-one-of-outer-row", db -> db.select(POSTS.TITLE)
                    .from(POSTS)
                    .where(exists(selectFrom(COMMENTS)
                            .where(COMMENTS.POST_ID
                                    .eq(POSTS.ID)
                                    .and(COMMENTS.author().AGE.lt(POSTS.author().AGE)))))
                    .orderBy(POSTS.ID.asc())),
            query("to-one-in-join-condition", db -> db.select(fields(COMMENTS.BODY, USERS.NAME))
                    .from(COMMENTS)
                    .join(USERS)
                    .on(USERS.ID.eq(COMMENTS.post().AUTHOR_ID))
                    .orderBy(COMMENTS.ID.asc())),
            query("to-many-exists", db -> db.select(USERS.NAME)
                    .from(USERS)
                    .where(USERS.posts().exists())
                    .orderBy(USERS.ID.asc())),
            query(
                    "to-many-not-exists",
                    db -> db.select(USERS.NAME).from(USERS).where(USERS.posts().notExists())),
            query("to-many-exists-condition", db -> db.select(USERS.NAME)
                    .from(USERS)
                    .where(USERS.posts().exists(p -> p.PUBLISHED.isTrue().or(p.RATING.isNull())))
                    .orderBy(USERS.ID.asc())),
            query("to-many-exists-path", db -> db.select(POSTS.TITLE)
                    .from(POSTS)
                    .where(POSTS.comments().exists(c -> c.author().NAME.eq("Ann")))
                    .orderBy(POSTS.ID.asc())),
            query("to-many-exists-nested", db -> db.select(USERS.NAME)
                    .from(USERS)
                    .where(USERS.posts().exists(p -> p.tags().exists(t -> t.NAME.eq("sql"))))
                    .orderBy(USERS.ID.asc())),
            query("to-many-exists-back-to-outer", db -> db.select(USERS.NAME)
                    .from(USERS)
                    .where(USERS.posts().exists(p -> p.comments().exists(c -> c.AUTHOR_ID.eq(USERS.ID))))
                    .orderBy(USERS.ID.asc())),
            query("to-many-of-a-path", db -> db.select(POSTS.TITLE)
                    .from(POSTS)
                    .where(POSTS.author().comments().exists())
                    .orderBy(POSTS.ID.asc())),
            query("to-many-via-junction", db -> db.select(TAGS.NAME)
                    .from(TAGS)
                    .where(TAGS.posts().exists(p -> p.PUBLISHED))
                    .orderBy(TAGS.ID.asc())),
            query("to-many-count", db -> db.select(
                            fields(USERS.NAME, USERS.posts().count()))
                    .from(USERS)
                    .where(USERS.posts().count().lt(2L))
                    .orderBy(USERS.posts().count().desc(), USERS.ID.asc())),
            query("to-one-in-sub-select", db -> db.select(USERS.NAME)
                    .from(USERS)
                    .where(USERS.NAME.in(select(COMMENTS.post().author().NAME).from(COMMENTS)))
                    .orderBy(USERS.ID.asc())),
            query("to-one-within-a-select-of-the-same-table", db -> {
                Condition byAnn = POSTS.author().NAME.eq("Ann");
                return db.select(POSTS.TITLE)
                        .from(POSTS)
                        .where(byAnn)
                        .where(POSTS.RATING.lt(
                                select(max(POSTS.RATING)).from(POSTS).where(byAnn)));
            }));

    private PathCases() {}
}

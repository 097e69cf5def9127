package dev.rex.dsl.golden;

import static dev.rex.blog.CommentsTable.COMMENTS;
import static dev.rex.blog.PostTagsTable.POST_TAGS;
import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.ProfilesTable.PROFILES;
import static dev.rex.blog.TagsTable.TAGS;
import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.fields;
import static dev.rex.dsl.Sql.optional;
import static dev.rex.dsl.golden.GoldenCase.query;

import dev.rex.blog.CommentsTable;
import dev.rex.blog.UsersTable;
import java.util.List;

/** Joins that are written out. */
final class JoinCases {
    private static final CommentsTable REPLY = COMMENTS.as("reply");

    static final List<GoldenCase> CASES = List.of(
            query("inner", db -> db.select(fields(USERS.NAME, POSTS.TITLE))
                    .from(USERS)
                    .join(POSTS)
                    .on(POSTS.AUTHOR_ID.eq(USERS.ID))
                    .where(POSTS.PUBLISHED)
                    .orderBy(POSTS.ID.asc())),
            query("left", db -> db.select(fields(USERS.NAME, POSTS.TITLE))
                    .from(USERS)
                    .leftJoin(POSTS)
                    .on(POSTS.AUTHOR_ID.eq(USERS.ID).and(POSTS.PUBLISHED))
                    .orderBy(USERS.ID.asc(), POSTS.ID.asc())),
            query("left-optional-row", db -> db.select(fields(USERS.NAME, optional(PROFILES)))
                    .from(USERS)
                    .leftJoin(PROFILES)
                    .on(PROFILES.USER_ID.eq(USERS.ID))
                    .orderBy(USERS.ID.asc())),
            query("left-optional-columns", db -> db.select(
                            fields(USERS.NAME, optional(PROFILES, fields(PROFILES.CITY, PROFILES.BIRTHDAY))))
                    .from(USERS)
                    .leftJoin(PROFILES)
                    .on(PROFILES.USER_ID.eq(USERS.ID))
                    .orderBy(USERS.ID.asc())),
            query("left-or-condition", db -> db.select(fields(USERS.NAME, TAGS.NAME))
                    .from(USERS)
                    .leftJoin(TAGS)
                    .on(TAGS.ID.eq(USERS.ID).or(TAGS.NAME.eq("news")))
                    .where(USERS.ID.eq(1L).or(USERS.ID.eq(2L)))
                    .orderBy(USERS.ID.asc(), TAGS.ID.asc())),
            query("right", db -> db.select(fields(POSTS.TITLE, USERS.NAME))
                    .from(POSTS)
                    .rightJoin(USERS)
                    .on(POSTS.AUTHOR_ID.eq(USERS.ID).and(POSTS.RATING.isNotNull()))
                    .orderBy(USERS.ID.asc(), POSTS.ID.asc())),
            query("full", db -> db.select(fields(TAGS.NAME, USERS.NAME))
                    .from(TAGS)
                    .fullJoin(USERS)
                    .on(TAGS.ID.plus(2L).eq(USERS.ID))
                    .orderBy(TAGS.ID.asc().nullsLast(), USERS.ID.asc().nullsLast())),
            query("cross", db -> db.select(fields(TAGS.NAME, USERS.NAME))
                    .from(TAGS)
                    .crossJoin(USERS)
                    .where(USERS.ACTIVE.not())
                    .orderBy(TAGS.ID.asc())),
            query("self", db -> db.select(fields(COMMENTS.BODY, REPLY.BODY))
                    .from(COMMENTS)
                    .join(REPLY)
                    .on(REPLY.REPLY_TO_ID.eq(COMMENTS.ID))
                    .orderBy(REPLY.ID.asc())),
            query("three-tables", db -> {
                UsersTable writer = USERS.as("writer");
                return db.select(fields(writer.NAME, POSTS.TITLE, TAGS.NAME))
                        .from(POST_TAGS)
                        .join(POSTS)
                        .on(POSTS.ID.eq(POST_TAGS.POST_ID))
                        .join(TAGS)
                        .on(TAGS.ID.eq(POST_TAGS.TAG_ID))
                        .join(writer)
                        .on(writer.ID.eq(POSTS.AUTHOR_ID))
                        .orderBy(POSTS.ID.asc(), TAGS.ID.asc());
            }));

    private JoinCases() {}
}

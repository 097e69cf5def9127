package dev.rex.dsl.golden;

import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.TagsTable.TAGS;
import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.fields;
import static dev.rex.dsl.Sql.many;
import static dev.rex.dsl.Sql.one;
import static dev.rex.dsl.Sql.optional;
import static dev.rex.dsl.Sql.select;
import static dev.rex.dsl.fn.Aggregates.count;
import static dev.rex.dsl.fn.Windows.orderBy;
import static dev.rex.dsl.fn.Windows.partitionBy;
import static dev.rex.dsl.fn.Windows.rowNumber;
import static dev.rex.dsl.golden.GoldenCase.query;

import java.util.List;

/** Rows within rows. */
final class NestedCases {
    record PostView(String title, List<String> tags) {}

    record UserView(String name, List<PostView> posts) {}

    record Author(long id, String name) {}

    record Titled(String title, Author author) {}

    static final List<GoldenCase> CASES = List.of(
            query("record-in-record", db -> db.select(fields(
                                    POSTS.TITLE,
                                    fields(POSTS.author().ID, POSTS.author().NAME)
                                            .into(Author::new))
                            .into(Titled::new))
                    .from(POSTS)
                    .orderBy(POSTS.ID.asc())),
            query("many-values", db -> db.select(fields(
                            USERS.NAME, many(USERS.posts(), p -> select(p.TITLE).orderBy(p.ID.asc()))))
                    .from(USERS)
                    .orderBy(USERS.ID.asc())),
            query("many-rows", db -> db.select(fields(TAGS.NAME, many(POSTS.tags(), t -> select(t))))
                    .from(POSTS)
                    .join(TAGS)
                    .on(TAGS.ID.eq(POSTS.ID))
                    .where(POSTS.ID.ge(3L))
                    .orderBy(POSTS.ID.asc())),
            query("many-typed-values", db -> db.select(fields(
                            USERS.NAME, many(USERS.posts(), p -> select(fields(p.PUBLISHED, p.RATING, p.CREATED_AT))
                                    .orderBy(p.ID.asc()))))
                    .from(USERS)
                    .where(USERS.ID.le(2L))
                    .orderBy(USERS.ID.asc())),
            query("many-of-few", db -> db.select(fields(USERS.NAME, many(USERS.posts(), p -> select(p.TITLE)
                            .where(p.RATING.isNull().or(p.STATUS.eq("draft"))))))
                    .from(USERS)
                    .where(USERS.AGE.gt(25))
                    .orderBy(USERS.ID.asc())),
            query("many-limit", db -> db.select(fields(USERS.NAME, many(USERS.posts(), p -> select(p.TITLE)
                            .orderBy(p.CREATED_AT.desc())
                            .limit(2)
                            .offset(1))))
                    .from(USERS)
                    .orderBy(USERS.ID.asc())),
            query("many-of-many", db -> db.select(fields(USERS.NAME, many(USERS.posts(), p -> select(
                                            fields(p.TITLE, many(p.tags(), t -> select(t.NAME)
                                                            .orderBy(t.NAME.desc())))
                                                    .into(PostView::new))
                                    .orderBy(p.CREATED_AT.desc())
                                    .limit(5)))
                            .into(UserView::new))
                    .from(USERS)
                    .orderBy(USERS.ID.asc())),
            query("many-beside-many", db -> db.select(fields(
                            USERS.NAME,
                            many(USERS.posts(), p -> select(p.ID).orderBy(p.ID.asc())),
                            many(USERS.comments(), c -> select(c.ID).orderBy(c.ID.asc()))))
                    .from(USERS)
                    .orderBy(USERS.ID.asc())),
            query("many-with-path", db -> db.select(
                            fields(POSTS.TITLE, many(POSTS.comments(), c -> select(fields(c.BODY, c.author().NAME))
                                    .orderBy(c.ID.asc()))))
                    .from(POSTS)
                    .where(POSTS.ID.in(1L, 4L))
                    .orderBy(POSTS.ID.asc())),
            query("many-of-a-path", db -> db.select(
                            fields(POSTS.TITLE, many(POSTS.author().comments(), c -> select(c.ID)
                                    .orderBy(c.ID.asc()))))
                    .from(POSTS)
                    .where(POSTS.ID.ge(3L))
                    .orderBy(POSTS.ID.asc())),
            query("many-optional", db -> db.select(fields(POSTS.TITLE, many(POSTS.comments(), c -> select(
                                    optional(c.author(), fields(c.author().NAME)))
                            .orderBy(c.ID.asc()))))
                    .from(POSTS)
                    .where(POSTS.ID.eq(4L))),
            query("many-grouped", db -> db.select(
                            fields(USERS.NAME, many(USERS.posts(), p -> select(fields(p.PUBLISHED, count()))
                                    .groupBy(p.PUBLISHED)
                                    .orderBy(p.PUBLISHED.asc()))))
                    .from(USERS)
                    .orderBy(USERS.ID.asc())),
            query("many-that-looks-at-its-parent", db -> db.select(
                            fields(POSTS.TITLE, many(POSTS.comments(), c -> select(c.BODY)
                                    .where(c.AUTHOR_ID.eq(POSTS.AUTHOR_ID))
                                    .orderBy(c.ID.asc()))))
                    .from(POSTS)
                    .where(POSTS.ID.in(1L, 4L))
                    .orderBy(POSTS.ID.asc())),
            query("one", db -> db.select(fields(USERS.NAME, one(USERS.posts(), p -> select(p.TITLE)
                            .orderBy(p.RATING.desc().nullsLast(), p.ID.asc()))))
                    .from(USERS)
                    .orderBy(USERS.ID.asc())),
            query("many-over-windows", db -> db.select(fields(USERS.NAME, many(USERS.posts(), p -> select(fields(
                                    p.TITLE,
                                    rowNumber().over(orderBy(p.CREATED_AT.desc())),
                                    count().over(partitionBy(p.PUBLISHED))))
                            .orderBy(p.ID.asc()))))
                    .from(USERS)
                    .orderBy(USERS.ID.asc())));

    private NestedCases() {}
}

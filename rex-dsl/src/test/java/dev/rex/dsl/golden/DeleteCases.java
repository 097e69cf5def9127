package dev.rex.dsl.golden;

import static dev.rex.blog.CommentsTable.COMMENTS;
import static dev.rex.blog.PostTagsTable.POST_TAGS;
import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.TagsTable.TAGS;
import static dev.rex.dsl.Sql.cte;
import static dev.rex.dsl.Sql.fields;
import static dev.rex.dsl.Sql.select;
import static dev.rex.dsl.golden.GoldenCase.run;

import dev.rex.dsl.Cte;
import dev.rex.dsl.Query;
import dev.rex.dsl.Row;
import dev.rex.dsl.Session;
import java.util.List;

/** Deletes. */
final class DeleteCases {
    static final List<GoldenCase> CASES = List.of(
            run("where", db -> db.deleteFrom(POST_TAGS)
                            .where(POST_TAGS.POST_ID.eq(1L).and(POST_TAGS.TAG_ID.ne(1L)))
                            .execute())
                    .after(DeleteCases::postTags),
            run("all", db -> db.deleteFrom(POST_TAGS).all().execute()).after(DeleteCases::postTags),
            run("none", db -> db.deleteFrom(TAGS).where(TAGS.NAME.in(List.of())).execute())
                    .after(DeleteCases::tags),
            run("in-select", db -> db.deleteFrom(POST_TAGS)
                            .where(POST_TAGS.POST_ID.in(
                                    select(POSTS.ID).from(POSTS).where(POSTS.PUBLISHED)))
                            .execute())
                    .after(DeleteCases::postTags),
            run("path", db -> db.deleteFrom(COMMENTS)
                            .where(COMMENTS.post().author().NAME.eq("Bob").and(COMMENTS.REPLY_TO_ID.isNotNull()))
                            .execute())
                    .after(DeleteCases::comments),
            run("to-many-path", db -> db.deleteFrom(TAGS)
                            .where(TAGS.posts().notExists())
                            .execute())
                    .after(DeleteCases::tags),
            run("returning", db -> db.deleteFrom(TAGS)
                            .where(TAGS.NAME.eq("unused"))
                            .returning()
                            .fetchOptional()
                            .orElseThrow())
                    .after(DeleteCases::tags),
            run("returning-columns", db -> db.deleteFrom(COMMENTS)
                            .where(COMMENTS.ID.eq(5L))
                            .returning(fields(COMMENTS.ID, COMMENTS.BODY.length(), COMMENTS.author().NAME))
                            .fetch())
                    .after(DeleteCases::comments),
            run("tag-before-with", db -> {
                        Cte<Long> old =
                                cte("old", select(COMMENTS.ID).from(COMMENTS).where(COMMENTS.ID.gt(4L)));
                        return db.with(old)
                                .deleteFrom(COMMENTS)
                                .where(COMMENTS.ID.in(
                                        select(old.get(COMMENTS.ID)).from(old)))
                                .tag("action", "clean up")
                                .returning(COMMENTS.ID)
                                .fetch();
                    })
                    .after(DeleteCases::comments));

    private DeleteCases() {}

    private static Query<Row> postTags(Session db) {
        return db.select(fields(POST_TAGS.POST_ID, POST_TAGS.TAG_ID))
                .from(POST_TAGS)
                .orderBy(POST_TAGS.POST_ID.asc(), POST_TAGS.TAG_ID.asc());
    }

    private static Query<Row> tags(Session db) {
        return db.select(fields(TAGS.ID, TAGS.NAME)).from(TAGS).orderBy(TAGS.ID.asc());
    }

    private static Query<Row> comments(Session db) {
        return db.select(fields(COMMENTS.ID, COMMENTS.BODY)).from(COMMENTS).orderBy(COMMENTS.ID.asc());
    }
}

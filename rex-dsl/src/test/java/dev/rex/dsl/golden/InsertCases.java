package dev.rex.dsl.golden;

import static dev.rex.blog.PostTagsTable.POST_TAGS;
import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.TagsTable.TAGS;
import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.fields;
import static dev.rex.dsl.Sql.select;
import static dev.rex.dsl.golden.GoldenCase.run;

import dev.rex.blog.NewPost;
import dev.rex.blog.NewPostTag;
import dev.rex.blog.NewTag;
import dev.rex.blog.NewUser;
import dev.rex.dsl.Query;
import dev.rex.dsl.Row;
import dev.rex.dsl.Session;
import dev.rex.dsl.error.NotNullViolation;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** Inserts and upserts. */
final class InsertCases {
    private static final NewUser EVE =
            NewUser.of().email("eve@blog.test").name("Eve").age(19);
    private static final NewUser OTHER_ANN =
            NewUser.of().email("ann@blog.test").name("Anna").age(31);

    static final List<GoldenCase> CASES = List.of(
            run("one", db -> db.insertInto(USERS).values(EVE).execute()).after(InsertCases::users),
            run("comment", db -> db.insertInto(TAGS)
                            .values(NewTag.of().name("a"))
                            .onConflictDoNothing()
                            .comment("from the import")
                            .returning(TAGS.NAME)
                            .fetch())
                    .after(InsertCases::tags),
            run("one-with-null", db -> db.insertInto(USERS)
                            .values(EVE.visits(3).bio(null).active(false))
                            .execute())
                    .after(InsertCases::users),
            run("one-with-its-key", db -> db.insertInto(TAGS)
                            .values(NewTag.of().name("own").id(77))
                            .execute())
                    .after(InsertCases::tags),
            run("types", db -> db.insertInto(POSTS)
                            .values(NewPost.of()
                                    .authorId(4)
                                    .title("Zeta")
                                    .body("It's")
                                    .published(true)
                                    .rating(new BigDecimal("1.25"))
                                    .createdAt(Instant.parse("2026-05-06T07:08:09.123456Z")))
                            .returning(fields(POSTS.BODY, POSTS.PUBLISHED, POSTS.RATING, POSTS.CREATED_AT))
                            .fetch())
                    .after(db -> db.select(POSTS.TITLE).from(POSTS).where(POSTS.AUTHOR_ID.eq(4L))),
            run("many", db -> db.insertInto(TAGS)
                            .values(List.of(NewTag.of().name("a"), NewTag.of().name("b")))
                            .execute())
                    .after(InsertCases::tags),
            run("many-with-different-columns", db -> db.insertInto(USERS)
                            .values(List.of(
                                    EVE,
                                    NewUser.of()
                                            .email("fay@blog.test")
                                            .name("Fay")
                                            .age(20)
                                            .visits(9)))
                            .execute())
                    .after(InsertCases::users),
            run("none", db -> db.insertInto(TAGS).values(List.<NewTag>of()).execute())
                    .after(InsertCases::tags),
            run("set", db -> db.insertInto(TAGS)
                            .set(TAGS.NAME.set(select(USERS.NAME.lower())
                                    .from(USERS)
                                    .where(USERS.ID.eq(1L))
                                    .asScalar()))
                            .execute())
                    .after(InsertCases::tags),
            run("set-default", db -> db.insertInto(USERS)
                            .set(
                                    USERS.EMAIL.set("eve@blog.test"),
                                    USERS.NAME.set("Eve"),
                                    USERS.AGE.set(19),
                                    USERS.VISITS.setDefault())
                            .execute())
                    .after(InsertCases::users),
            run("default-values", InsertCases::defaultTag).after(InsertCases::tags),
            run("returning", db -> db.insertInto(TAGS)
                            .values(NewTag.of().name("own"))
                            .returning()
                            .fetchOne())
                    .after(InsertCases::tags),
            run("returning-columns", db -> db.insertInto(USERS)
                            .values(EVE)
                            .returning(fields(USERS.ID, USERS.NAME.upper(), USERS.VISITS))
                            .fetch())
                    .after(InsertCases::users),
            run("returning-path", db -> db.insertInto(POSTS)
                            .values(NewPost.of().authorId(2).title("Zeta").body("!"))
                            .returning(fields(POSTS.TITLE, POSTS.author().NAME))
                            .fetch())
                    .after(db -> db.select(POSTS.TITLE)
                            .from(POSTS)
                            .where(POSTS.AUTHOR_ID.eq(2L))
                            .orderBy(POSTS.ID.asc())),
            run("on-conflict-do-nothing", db -> db.insertInto(USERS)
                            .values(List.of(OTHER_ANN, EVE))
                            .onConflictDoNothing()
                            .execute())
                    .after(InsertCases::users),
            run("on-conflict-key-do-nothing", db -> db.insertInto(POST_TAGS)
                            .values(NewPostTag.of().postId(1).tagId(1))
                            .onConflict(POST_TAGS.PRIMARY_KEY)
                            .doNothing()
                            .execute())
                    .after(db -> db.select(POST_TAGS.TAG_ID)
                            .from(POST_TAGS)
                            .where(POST_TAGS.POST_ID.eq(1L))
                            .orderBy(POST_TAGS.TAG_ID.asc())),
            run("on-conflict-do-update", db -> db.insertInto(USERS)
                            .values(List.of(OTHER_ANN, EVE))
                            .onConflict(USERS.EMAIL_KEY)
                            .doUpdate(
                                    USERS.NAME.setExcluded(),
                                    USERS.VISITS.set(USERS.VISITS.plus(1)),
                                    USERS.BIO.setNull())
                            .execute())
                    .after(InsertCases::users),
            run("on-conflict-do-update-where", db -> db.insertInto(USERS)
                            .values(OTHER_ANN)
                            .onConflict(USERS.EMAIL_KEY)
                            .doUpdateWhere(USERS.AGE.lt(18).or(USERS.ACTIVE.not()), List.of(USERS.NAME.setExcluded()))
                            .execute())
                    .after(InsertCases::users),
            run("on-conflict-returning", db -> db.insertInto(USERS)
                            .values(OTHER_ANN)
                            .onConflict(USERS.EMAIL_KEY)
                            .doUpdate(USERS.AGE.setExcluded())
                            .returning(fields(USERS.ID, USERS.NAME, USERS.AGE))
                            .fetch())
                    .after(InsertCases::users));

    private InsertCases() {}

    private static Object defaultTag(Session db) {
        try {
            return db.insertInto(TAGS).defaultValues().execute();
        } catch (NotNullViolation e) {
            return "NotNullViolation";
        }
    }

    private static Query<Row> users(Session db) {
        return db.select(fields(USERS.EMAIL, USERS.NAME, USERS.AGE, USERS.BIO, USERS.ACTIVE, USERS.VISITS))
                .from(USERS)
                .orderBy(USERS.ID.asc());
    }

    private static Query<Row> tags(Session db) {
        return db.select(fields(TAGS.ID, TAGS.NAME)).from(TAGS).orderBy(TAGS.ID.asc());
    }
}

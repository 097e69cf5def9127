package dev.rex.dsl.golden;

import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.exists;
import static dev.rex.dsl.Sql.fields;
import static dev.rex.dsl.Sql.select;
import static dev.rex.dsl.Sql.selectFrom;
import static dev.rex.dsl.fn.Aggregates.max;
import static dev.rex.dsl.golden.GoldenCase.run;

import dev.rex.blog.UserPatch;
import dev.rex.dsl.Query;
import dev.rex.dsl.Row;
import dev.rex.dsl.Session;
import java.util.List;

/** Updates. */
final class UpdateCases {
    static final List<GoldenCase> CASES = List.of(
            run("value", db -> db.update(USERS)
                            .set(USERS.NAME.set("Bert"))
                            .where(USERS.ID.eq(2L))
                            .execute())
                    .after(UpdateCases::users),
            run("values", db -> db.update(USERS)
                            .set(USERS.NAME.set("Bert"), USERS.BIO.setNull())
                            .set(USERS.ACTIVE.set(false))
                            .where(USERS.AGE.eq(25).and(USERS.BIO.isNotNull()))
                            .execute())
                    .after(UpdateCases::users),
            run("expressions", db -> db.update(USERS)
                            .set(
                                    USERS.VISITS.set(USERS.VISITS.plus(1).times(2)),
                                    USERS.NAME.set(USERS.NAME.concat("!")),
                                    USERS.ACTIVE.set(USERS.AGE.gt(40).or(USERS.VISITS.eq(0))))
                            .where(USERS.ID.le(3L))
                            .execute())
                    .after(UpdateCases::users),
            run("default", db -> db.update(USERS)
                            .set(USERS.VISITS.setDefault())
                            .where(USERS.ID.eq(1L))
                            .execute())
                    .after(UpdateCases::users),
            run("patch", db -> db.update(USERS)
                            .set(UserPatch.of().name("Anna").bio(null).age(32))
                            .where(USERS.EMAIL.eq("ann@blog.test"))
                            .execute())
                    .after(UpdateCases::users),
            run("all", db -> db.update(USERS).set(USERS.VISITS.set(0)).all().execute())
                    .after(UpdateCases::users),
            run("scalar-select", db -> db.update(USERS)
                            .set(USERS.BIO.set(select(max(POSTS.TITLE))
                                    .from(POSTS)
                                    .where(POSTS.AUTHOR_ID.eq(USERS.ID))
                                    .asScalar()))
                            .where(USERS.ID.ge(3L))
                            .execute())
                    .after(UpdateCases::users),
            run("where-exists", db -> db.update(USERS)
                            .set(USERS.VISITS.set(99))
                            .where(exists(selectFrom(POSTS).where(POSTS.AUTHOR_ID.eq(USERS.ID)))
                                    .not())
                            .execute())
                    .after(UpdateCases::users),
            run("path", db -> db.update(POSTS)
                            .set(POSTS.BODY.set(POSTS.author().NAME))
                            .where(POSTS.author().profile().CITY.eq("Rome").and(POSTS.PUBLISHED))
                            .execute())
                    .after(UpdateCases::posts),
            run("to-many-path", db -> db.update(USERS)
                            .set(USERS.VISITS.set(99))
                            .where(USERS.posts().exists(p -> p.tags().exists(t -> t.NAME.eq("sql"))))
                            .execute())
                    .after(UpdateCases::users),
            run("returning", db -> db.update(USERS)
                            .set(USERS.VISITS.set(USERS.VISITS.minus(1)))
                            .where(USERS.ID.eq(1L))
                            .returning()
                            .fetch())
                    .after(UpdateCases::users),
            run("returning-path", db -> db.update(POSTS)
                            .set(POSTS.STATUS.set("archived"))
                            .where(POSTS.ID.eq(5L))
                            .returning(fields(POSTS.TITLE, POSTS.STATUS, POSTS.author().NAME))
                            .fetch())
                    .after(UpdateCases::posts),
            run("comments", db -> db.update(USERS)
                            .set(USERS.VISITS.set(0))
                            .where(USERS.ID.eq(1L))
                            .comment("who asks? */ drop table posts; /* \n it's me")
                            .tag("route", "/users/:id")
                            .execute())
                    .after(UpdateCases::users));

    private UpdateCases() {}

    private static Query<Row> users(Session db) {
        return db.select(fields(USERS.ID, USERS.NAME, USERS.AGE, USERS.BIO, USERS.ACTIVE, USERS.VISITS))
                .from(USERS)
                .orderBy(USERS.ID.asc());
    }

    private static Query<Row> posts(Session db) {
        return db.select(fields(POSTS.ID, POSTS.TITLE, POSTS.BODY, POSTS.STATUS))
                .from(POSTS)
                .orderBy(POSTS.ID.asc());
    }
}

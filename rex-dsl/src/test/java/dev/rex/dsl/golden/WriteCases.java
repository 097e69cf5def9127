package dev.rex.dsl.golden;

import static dev.rex.blog.CommentsTable.COMMENTS;
import static dev.rex.blog.PostTagsTable.POST_TAGS;
import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.ProfilesTable.PROFILES;
import static dev.rex.blog.TagsTable.TAGS;
import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.cte;
import static dev.rex.dsl.Sql.fields;
import static dev.rex.dsl.Sql.select;
import static dev.rex.dsl.Sql.val;
import static dev.rex.dsl.Sql.values;
import static dev.rex.dsl.fn.Aggregates.count;
import static dev.rex.dsl.fn.Casts.toInteger;
import static dev.rex.dsl.golden.GoldenCase.query;
import static dev.rex.dsl.golden.GoldenCase.run;

import dev.rex.blog.NewTag;
import dev.rex.blog.NewUser;
import dev.rex.blog.Tag;
import dev.rex.blog.UsersTable;
import dev.rex.dsl.Cte;
import dev.rex.dsl.Derived;
import dev.rex.dsl.Merge;
import dev.rex.dsl.MergeAction;
import dev.rex.dsl.NumberExpr;
import dev.rex.dsl.Query;
import dev.rex.dsl.Row;
import dev.rex.dsl.Session;
import dev.rex.dsl.Values;
import java.util.List;

/** Statements that write and look at other tables. */
final class WriteCases {
    private record Change(long id, String name, int visits) {}

    private static final Values<Change> CHANGES = values(
                    "changes", List.of(new Change(1, "Anna", 5), new Change(2, "", 0), new Change(9, "Zoe", 2)))
            .column(USERS.ID, Change::id)
            .column(USERS.NAME, Change::name)
            .column(USERS.VISITS, Change::visits);
    private static final NumberExpr<Long> HOW_MANY = count();
    private static final Cte<Row> BUSY =
            cte("busy", select(fields(POSTS.AUTHOR_ID, HOW_MANY)).from(POSTS).groupBy(POSTS.AUTHOR_ID));
    private static final UsersTable OTHERS = USERS.as("others");
    private static final NewUser OTHER_ANN =
            NewUser.of().email("ann@blog.test").name("Anna").age(31).visits(7);

    static final List<GoldenCase> CASES = List.of(
            run("insert-select", db -> db.insertInto(TAGS)
                            .select(TAGS.NAME.set(USERS.NAME.lower()))
                            .from(USERS)
                            .where(USERS.AGE.eq(25))
                            .orderBy(USERS.ID.asc())
                            .execute())
                    .after(WriteCases::tags),
            run("insert-select-values-and-columns", db -> db.insertInto(POST_TAGS)
                            .select(POST_TAGS.POST_ID.set(POSTS.ID), POST_TAGS.TAG_ID.set(4L))
                            .from(POSTS)
                            .join(USERS)
                            .on(USERS.ID.eq(POSTS.AUTHOR_ID))
                            .where(USERS.NAME.eq("Ann"))
                            .execute())
                    .after(db -> db.select(POST_TAGS.POST_ID)
                            .from(POST_TAGS)
                            .where(POST_TAGS.TAG_ID.eq(4L))
                            .orderBy(POST_TAGS.POST_ID.asc())),
            run("insert-select-on-conflict", db -> db.insertInto(TAGS)
                            .select(TAGS.NAME.set(POSTS.STATUS))
                            .from(POSTS)
                            .distinct()
                            .onConflict(TAGS.NAME_KEY)
                            .doNothing()
                            .execute())
                    .after(db -> db.select(count()).from(TAGS)),
            run("insert-select-grouped-update", db -> db.insertInto(USERS)
                            .select(
                                    USERS.EMAIL.set(OTHERS.EMAIL),
                                    USERS.NAME.set(OTHERS.NAME.concat("!")),
                                    USERS.AGE.set(OTHERS.AGE.plus(1)))
                            .from(OTHERS)
                            .where(OTHERS.ID.le(2L))
                            .onConflict(USERS.EMAIL_KEY)
                            .doUpdate(USERS.NAME.setExcluded(), USERS.AGE.setExcluded())
                            .execute())
                    .after(WriteCases::users),
            run("insert-select-from-with", db -> db.with(BUSY)
                            .insertInto(TAGS)
                            .select(TAGS.NAME.set(USERS.NAME))
                            .from(USERS)
                            .join(BUSY)
                            .on(BUSY.get(POSTS.AUTHOR_ID).eq(USERS.ID))
                            .where(BUSY.get(HOW_MANY).gt(1L))
                            .returning(TAGS.NAME)
                            .fetch())
                    .after(WriteCases::tags),
            run("insert-select-values", db -> db.insertInto(TAGS)
                            .select(TAGS.NAME.set(CHANGES.get(USERS.NAME)))
                            .from(CHANGES)
                            .where(CHANGES.get(USERS.VISITS).gt(1))
                            .execute())
                    .after(WriteCases::tags),
            run("upsert-with-excluded", db -> db.insertInto(USERS)
                            .values(OTHER_ANN)
                            .onConflict(USERS.EMAIL_KEY)
                            .doUpdate(
                                    USERS.VISITS.set(USERS.VISITS.plus(USERS.VISITS.excluded())),
                                    USERS.NAME.set(USERS.NAME.excluded().upper()))
                            .execute())
                    .after(WriteCases::users),
            run("upsert-where-excluded", db -> db.insertInto(USERS)
                            .values(OTHER_ANN)
                            .onConflict(USERS.EMAIL_KEY)
                            .doUpdateWhere(
                                    USERS.AGE.excluded().gt(USERS.AGE).and(USERS.ACTIVE.excluded()),
                                    USERS.AGE.setExcluded())
                            .execute())
                    .after(WriteCases::users),
            run("upsert-of-some-rows", db -> db.insertInto(TAGS)
                            .values(NewTag.of().name("java"))
                            .onConflict(TAGS.NAME_KEY)
                            .where(TAGS.NAME.isNotNull())
                            .doNothing()
                            .execute())
                    .after(WriteCases::tags),
            run("update-from", db -> db.update(USERS)
                            .set(USERS.BIO.set(PROFILES.CITY), USERS.VISITS.set(USERS.VISITS.plus(1)))
                            .from(PROFILES)
                            .where(PROFILES.USER_ID.eq(USERS.ID).and(PROFILES.CITY.isNotNull()))
                            .execute())
                    .after(WriteCases::users),
            run("update-from-values", db -> db.update(USERS)
                            .set(USERS.NAME.set(CHANGES.get(USERS.NAME)), USERS.VISITS.set(CHANGES.get(USERS.VISITS)))
                            .from(CHANGES)
                            .where(CHANGES.get(USERS.ID).eq(USERS.ID))
                            .execute())
                    .after(WriteCases::users),
            run("update-from-derived", db -> {
                        Derived<Row> busy = select(fields(POSTS.AUTHOR_ID, HOW_MANY))
                                .from(POSTS)
                                .groupBy(POSTS.AUTHOR_ID)
                                .as("busy");
                        return db
                                .update(USERS)
                                .set(USERS.VISITS.set(toInteger(busy.get(HOW_MANY))))
                                .from(busy)
                                .where(busy.get(POSTS.AUTHOR_ID).eq(USERS.ID))
                                .returning(fields(USERS.NAME, USERS.VISITS))
                                .fetch()
                                .stream()
                                .map(Row::toString)
                                .sorted()
                                .toList();
                    })
                    .after(WriteCases::users),
            run("update-from-itself", db -> db.update(USERS)
                            .set(USERS.BIO.set(OTHERS.NAME))
                            .from(OTHERS)
                            .where(OTHERS.ID.eq(USERS.ID.minus(1L)))
                            .execute())
                    .after(WriteCases::users),
            run("update-from-two", db -> db.update(USERS)
                            .set(USERS.BIO.set(POSTS.TITLE))
                            .from(POSTS, COMMENTS)
                            .where(POSTS.AUTHOR_ID
                                    .eq(USERS.ID)
                                    .and(COMMENTS.POST_ID.eq(POSTS.ID))
                                    .and(COMMENTS.ID.eq(4L)))
                            .execute())
                    .after(WriteCases::users),
            run("update-with", db -> db.with(BUSY)
                            .update(USERS)
                            .set(USERS.ACTIVE.set(false))
                            .where(USERS.ID.in(select(BUSY.get(POSTS.AUTHOR_ID))
                                    .from(BUSY)
                                    .where(BUSY.get(HOW_MANY).gt(1L))))
                            .execute())
                    .after(WriteCases::users),
            run("delete-using", db -> db.deleteFrom(COMMENTS)
                            .using(POSTS)
                            .where(COMMENTS.POST_ID.eq(POSTS.ID).and(POSTS.TITLE.eq("Delta")))
                            .execute())
                    .after(db -> db.select(count()).from(COMMENTS)),
            run("delete-with", db -> db.with(BUSY)
                            .deleteFrom(TAGS)
                            .where(TAGS.ID.gt(select(count()).from(BUSY)))
                            .returning(TAGS.NAME)
                            .fetch())
                    .after(WriteCases::tags),
            run("merge", db -> db.mergeInto(USERS)
                            .using(CHANGES)
                            .on(USERS.ID.eq(CHANGES.get(USERS.ID)))
                            .whenMatched(CHANGES.get(USERS.NAME).eq(""))
                            .thenDelete()
                            .whenMatched()
                            .thenUpdate(
                                    USERS.NAME.set(CHANGES.get(USERS.NAME)),
                                    USERS.VISITS.set(USERS.VISITS.plus(CHANGES.get(USERS.VISITS))))
                            .whenNotMatched()
                            .thenInsert(
                                    USERS.EMAIL.set(
                                            CHANGES.get(USERS.NAME).lower().concat("@blog.test")),
                                    USERS.NAME.set(CHANGES.get(USERS.NAME)),
                                    USERS.AGE.set(20))
                            .execute())
                    .after(WriteCases::users),
            run("merge-some", db -> db.with(BUSY)
                            .mergeInto(USERS)
                            .using(BUSY)
                            .on(USERS.ID.eq(BUSY.get(POSTS.AUTHOR_ID)))
                            .whenMatched(BUSY.get(HOW_MANY).gt(1L).or(USERS.NAME.eq("Cid")))
                            .thenDoNothing()
                            .whenMatched()
                            .thenUpdate(USERS.BIO.set("one post"))
                            .whenNotMatched(val(false))
                            .thenDoNothing()
                            .execute())
                    .after(WriteCases::users),
            run("merge-returning", db -> db.mergeInto(USERS)
                            .using(CHANGES)
                            .on(USERS.ID.eq(CHANGES.get(USERS.ID)))
                            .whenMatched(CHANGES.get(USERS.NAME).eq(""))
                            .thenDelete()
                            .whenMatched()
                            .thenUpdate(USERS.NAME.set(CHANGES.get(USERS.NAME)))
                            .whenNotMatched()
                            .thenInsert(
                                    USERS.EMAIL.set(
                                            CHANGES.get(USERS.NAME).lower().concat("@blog.test")),
                                    USERS.NAME.set(CHANGES.get(USERS.NAME)),
                                    USERS.AGE.set(20))
                            .returning(fields(Merge.action(), CHANGES.get(USERS.ID), USERS.NAME))
                            .fetch())
                    .after(WriteCases::users),
            run("merge-by-source", db -> db
                            .mergeInto(USERS)
                            .using(CHANGES)
                            .on(USERS.ID.eq(CHANGES.get(USERS.ID)))
                            .whenMatched()
                            .thenDoNothing()
                            .whenNotMatchedBySource(USERS.NAME.eq("Cid"))
                            .thenDelete()
                            .whenNotMatchedBySource(USERS.NAME.ne("Cid").and(USERS.ACTIVE))
                            .thenUpdate(USERS.BIO.set("left alone"))
                            .whenNotMatchedBySource()
                            .thenDoNothing()
                            .returning()
                            .fetch()
                            .stream()
                            .map(user -> user.id() + " " + user.name() + " " + user.bio())
                            .toList())
                    .after(WriteCases::users),
            run("merge-in-with", db -> {
                        Cte<MergeAction> done = db.mergeInto(TAGS)
                                .using(USERS)
                                .on(TAGS.ID.eq(USERS.ID).and(TAGS.NAME.ne("unused")))
                                .whenMatched()
                                .thenUpdate(TAGS.NAME.set(USERS.NAME))
                                .whenNotMatched()
                                .thenInsert(TAGS.NAME.set(USERS.EMAIL))
                                .returning(Merge.action())
                                .as("done");
                        return db.with(done)
                                .select(fields(done, count()))
                                .from(done)
                                .groupBy(done.get(Merge.action()))
                                .orderBy(count().desc())
                                .fetch();
                    })
                    .after(WriteCases::tags),
            query("writing-with-delete", db -> {
                        Cte<Tag> gone = db.deleteFrom(TAGS)
                                .where(TAGS.NAME.eq("unused"))
                                .returning()
                                .as("gone");
                        return db.with(gone).select(gone.get(TAGS.NAME).upper()).from(gone);
                    })
                    .after(WriteCases::tags),
            run("writing-with-moves-rows", db -> {
                        Cte<String> gone = db.deleteFrom(COMMENTS)
                                .where(COMMENTS.POST_ID.eq(4L))
                                .returning(COMMENTS.BODY)
                                .as("gone");
                        return db.with(gone)
                                .insertInto(TAGS)
                                .select(TAGS.NAME.set(gone.get(COMMENTS.BODY)))
                                .from(gone)
                                .execute();
                    })
                    .after(db -> db.select(fields(count())).from(TAGS)),
            run("writing-with-insert", db -> {
                        Cte<Long> made = db.insertInto(TAGS)
                                .values(NewTag.of().name("new"))
                                .returning(TAGS.ID)
                                .as("made");
                        return db.with(made)
                                .insertInto(POST_TAGS)
                                .select(POST_TAGS.POST_ID.set(1L), POST_TAGS.TAG_ID.set(made.get(TAGS.ID)))
                                .from(made)
                                .execute();
                    })
                    .after(db -> db.select(fields(POST_TAGS.tag().NAME))
                            .from(POST_TAGS)
                            .where(POST_TAGS.POST_ID.eq(1L))
                            .orderBy(POST_TAGS.TAG_ID.asc())));

    private WriteCases() {}

    private static Query<Row> users(Session db) {
        return db.select(fields(USERS.NAME, USERS.AGE, USERS.BIO, USERS.ACTIVE, USERS.VISITS))
                .from(USERS)
                .orderBy(USERS.ID.asc());
    }

    private static Query<String> tags(Session db) {
        return db.select(TAGS.NAME).from(TAGS).orderBy(TAGS.ID.asc());
    }
}

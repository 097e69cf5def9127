package dev.rex.example;

import static dev.rex.dsl.Sql.fields;
import static dev.rex.dsl.Sql.many;
import static dev.rex.dsl.Sql.one;
import static dev.rex.dsl.Sql.optional;
import static dev.rex.dsl.Sql.param;
import static dev.rex.dsl.Sql.select;
import static dev.rex.dsl.Sql.selectFrom;
import static dev.rex.dsl.fn.Aggregates.avg;
import static dev.rex.dsl.fn.Aggregates.count;
import static dev.rex.dsl.fn.Aggregates.max;
import static dev.rex.dsl.fn.Numbers.round;
import static dev.rex.example.db.CommentsTable.COMMENTS;
import static dev.rex.example.db.PostTagsTable.POST_TAGS;
import static dev.rex.example.db.PostsTable.POSTS;
import static dev.rex.example.db.ProfilesTable.PROFILES;
import static dev.rex.example.db.UsersTable.USERS;

import dev.rex.dsl.Condition;
import dev.rex.dsl.Param;
import dev.rex.dsl.Select;
import dev.rex.dsl.SqlType;
import dev.rex.example.db.Authors;
import dev.rex.example.db.Authors.RisingAuthorsRow;
import dev.rex.example.db.Authors.RisingAuthorsTable;
import dev.rex.example.db.CommentsTable;
import dev.rex.example.db.Profile;
import dev.rex.example.db.User;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Typed queries over the blog, from simple to nested. Each is a value: it knows no connection. */
final class Queries {
    private Queries() {}

    record AuthorLine(String name, long posts) {}

    record PostLine(String title, String author, @Nullable String city) {}

    record PostView(String title, List<String> tags) {}

    record AuthorView(String name, List<PostView> latest) {}

    record UserAndProfile(String name, Optional<Profile> profile) {}

    record TagLine(String tag, long posts, @Nullable BigDecimal averageRating) {}

    record Activity(String name, long comments, @Nullable Instant last) {}

    record LastComment(String title, Optional<String> comment) {}

    record Reply(String reply, String to) {}

    /** Whole rows, as the generated record. */
    static Select<User> adults() {
        return selectFrom(USERS)
                .where(USERS.AGE.ge(60).and(USERS.ACTIVE))
                .orderBy(USERS.AGE.desc(), USERS.ID.asc())
                .limit(5);
    }

    /** A projection into a record of one's own, checked argument by argument. */
    static Select<AuthorLine> mostPosts() {
        return select(fields(USERS.NAME, count(POSTS.ID)).into(AuthorLine::new))
                .from(USERS)
                .leftJoin(POSTS)
                .on(POSTS.AUTHOR_ID.eq(USERS.ID))
                .groupBy(USERS.ID, USERS.NAME)
                .orderBy(count(POSTS.ID).desc(), USERS.ID.asc())
                .limit(5);
    }

    /** Paths over foreign keys: joins that nobody writes. */
    static Select<PostLine> newestPosts() {
        return select(fields(POSTS.TITLE, POSTS.author().NAME, POSTS.author().profile().CITY)
                        .into(PostLine::new))
                .from(POSTS)
                .where(POSTS.PUBLISHED)
                .orderBy(POSTS.CREATED_AT.desc(), POSTS.ID.desc())
                .limit(5);
    }

    /** A condition over the rows of a to-many path. */
    static Select<User> busyAuthors() {
        return selectFrom(USERS)
                .where(USERS.posts()
                        .exists(p -> p.PUBLISHED.and(p.comments().count().gt(6L))))
                .orderBy(USERS.ID.asc())
                .limit(5);
    }

    /** Nested rows, typed, to any depth. */
    static Select<AuthorView> authorsWithLatestPosts() {
        return select(fields(USERS.NAME, many(USERS.posts(), p -> select(
                                        fields(p.TITLE, many(p.tags(), t -> select(t.NAME)
                                                        .orderBy(t.NAME.asc())))
                                                .into(PostView::new))
                                .orderBy(p.CREATED_AT.desc(), p.ID.desc())
                                .limit(2)))
                        .into(AuthorView::new))
                .from(USERS)
                .orderBy(USERS.ID.asc())
                .limit(4);
    }

    /** An outer-joined table as one optional record. */
    static Select<UserAndProfile> usersAndProfiles() {
        return select(fields(USERS.NAME, optional(PROFILES)).into(UserAndProfile::new))
                .from(USERS)
                .leftJoin(PROFILES)
                .on(PROFILES.USER_ID.eq(USERS.ID))
                .orderBy(USERS.ID.asc())
                .limit(5);
    }

    /** Groups over paths, aggregates, and a condition on the groups. */
    static Select<TagLine> popularTags() {
        return select(fields(POST_TAGS.tag().NAME, count(), round(avg(POST_TAGS.post().RATING), 2))
                        .into(TagLine::new))
                .from(POST_TAGS)
                .groupBy(POST_TAGS.tag().NAME)
                .having(count().gt(50L))
                .orderBy(count().desc(), POST_TAGS.tag().NAME.asc())
                .limit(5);
    }

    /** A sub-select as a condition. */
    static Select<String> namesOfCommenters() {
        return select(USERS.NAME)
                .from(USERS)
                .where(USERS.ID.in(select(COMMENTS.AUTHOR_ID).from(COMMENTS).where(COMMENTS.BODY.contains("agree"))))
                .orderBy(USERS.NAME.asc(), USERS.ID.asc())
                .limit(5);
    }

    /** The newest of the rows of a to-many path, or none. */
    static Select<LastComment> lastComments() {
        return select(fields(POSTS.TITLE, one(POSTS.comments(), c -> select(c.BODY)
                                .orderBy(c.CREATED_AT.desc(), c.ID.desc())))
                        .into(LastComment::new))
                .from(POSTS)
                .orderBy(POSTS.ID.asc())
                .limit(5);
    }

    /** One table twice, under two names. */
    static Select<Reply> replies() {
        CommentsTable original = COMMENTS.as("original");
        return select(fields(COMMENTS.BODY, original.BODY).into(Reply::new))
                .from(COMMENTS)
                .join(original)
                .on(COMMENTS.REPLY_TO_ID.eq(original.ID))
                .orderBy(COMMENTS.ID.asc())
                .limit(5);
    }

    /** Many-to-many, by way of a junction table that the query does not name. */
    static Select<String> postsAboutJava() {
        return select(POSTS.TITLE)
                .from(POSTS)
                .where(POSTS.tags().exists(t -> t.NAME.eq("java")).and(POSTS.STATUS.ne("archived")))
                .orderBy(POSTS.ID.asc())
                .limit(5);
    }

    /** Conditions that may be absent: a search form without string building. */
    static Select<User> search(Optional<String> name, Optional<Integer> youngest) {
        List<Condition> given = Stream.of(name.map(USERS.NAME::startsWith), youngest.map(USERS.AGE::ge))
                .flatMap(Optional::stream)
                .toList();
        return selectFrom(USERS)
                .where(Condition.all(given))
                .orderBy(USERS.ID.asc())
                .limit(5);
    }

    /** Aggregates over a join. */
    static Select<Activity> mostActive() {
        return select(fields(USERS.NAME, count(COMMENTS.ID), max(COMMENTS.CREATED_AT))
                        .into(Activity::new))
                .from(USERS)
                .join(COMMENTS)
                .on(COMMENTS.AUTHOR_ID.eq(USERS.ID))
                .groupBy(USERS.ID, USERS.NAME)
                .orderBy(count(COMMENTS.ID).desc(), USERS.ID.asc())
                .limit(5);
    }

    /** A statement of a file of SQL, as a table of the DSL. */
    static Select<RisingAuthorsRow> risingAuthors() {
        RisingAuthorsTable rising = Authors.risingAuthors(Instant.parse("2020-01-01T00:00:00Z"));
        return selectFrom(rising)
                .where(rising.POSTS.gt(2L))
                .orderBy(rising.POSTS.desc(), rising.ID.asc())
                .limit(5);
    }

    /** The parameter of {@link #BY_EMAIL}. */
    static final Param<String> EMAIL = param("email", SqlType.TEXT);

    /** A constant query: rendered once for each dialect, run with parameters. */
    static final Select<User> BY_EMAIL = selectFrom(USERS).where(USERS.EMAIL.eq(EMAIL));
}

package dev.rex.dsl.contract;

import static dev.rex.blog.CommentsTable.COMMENTS;
import static dev.rex.blog.PostTagsTable.POST_TAGS;
import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.ProfilesTable.PROFILES;
import static dev.rex.blog.TagsTable.TAGS;
import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.exists;
import static dev.rex.dsl.Sql.fields;
import static dev.rex.dsl.Sql.select;
import static dev.rex.dsl.Sql.selectFrom;
import static dev.rex.dsl.fn.Aggregates.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rex.blog.CommentsTable;
import dev.rex.blog.NewPost;
import dev.rex.blog.PostsTable;
import dev.rex.blog.TagsTable;
import dev.rex.blog.UsersTable;
import dev.rex.dsl.Query;
import dev.rex.dsl.Row;
import dev.rex.dsl.render.InvalidQueryException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Paths over foreign keys, to one row and to many, wherever an expression can stand. */
public abstract class PathContract extends BlogSuite {
    /** For a dialect. */
    protected PathContract(ContractDialect dialect) {
        super(dialect);
    }

    private static List<String> texts(Query<Row> query) {
        return query.fetch().stream().map(Row::toString).toList();
    }

    @Test
    void toOne_inList_joinsByItself() {
        assertThat(texts(db().select(fields(POSTS.TITLE, POSTS.author().NAME))
                        .from(POSTS)
                        .orderBy(POSTS.ID.asc())))
                .containsExactly("[Alpha, Ann]", "[Beta, Ann]", "[Gamma, Ann]", "[Delta, Bob]", "[Epsilon, Cid]");
    }

    @Test
    void toOne_ofAPath_goesOn() {
        assertThat(texts(db().select(fields(
                                COMMENTS.ID,
                                COMMENTS.post().author().NAME,
                                COMMENTS.post().author().profile().CITY))
                        .from(COMMENTS)
                        .orderBy(COMMENTS.ID.asc())))
                .containsExactly(
                        "[1, Ann, Rome]", "[2, Ann, Rome]", "[3, Ann, Rome]", "[4, Bob, null]", "[5, Bob, null]");
    }

    @Test
    void toOne_againstTheKey_findsTheOneRow() {
        assertThat(texts(db().select(fields(USERS.NAME, USERS.profile().CITY, USERS.profile().ID))
                        .from(USERS)
                        .orderBy(USERS.ID.asc())))
                .containsExactly("[Ann, Rome, 1]", "[Bob, null, 2]", "[Cid, null, null]", "[Dora, Oslo, 3]");
    }

    @Test
    void toOne_ofTheSameTable_isAnotherRow() {
        assertThat(texts(db().select(fields(
                                COMMENTS.ID,
                                COMMENTS.replyTo().BODY,
                                COMMENTS.replyTo().replyTo().BODY,
                                COMMENTS.replyTo().author().NAME))
                        .from(COMMENTS)
                        .orderBy(COMMENTS.ID.asc())))
                .containsExactly(
                        "[1, null, null, null]",
                        "[2, Nice., null, Bob]",
                        "[3, Thanks., Nice., Ann]",
                        "[4, null, null, null]",
                        "[5, Anonymous., null, null]");
    }

    @Test
    void toOne_thatIsMissing_losesNoRow() {
        assertThat(db().select(COMMENTS.author().NAME)
                        .from(COMMENTS)
                        .orderBy(COMMENTS.ID.asc())
                        .fetch())
                .containsExactly("Bob", "Ann", "Bob", null, "Ann");
    }

    @Test
    void toOne_usedTwice_isJoinedOnce() {
        Query<Row> query = db().select(fields(POSTS.author().NAME, POSTS.author().AGE))
                .from(POSTS)
                .where(POSTS.author().ACTIVE.and(POSTS.author().profile().CITY.isNotNull()))
                .orderBy(POSTS.author().profile().CITY.asc(), POSTS.ID.asc());
        assertThat(query.sql().split("left join", -1)).hasSize(3);
        assertThat(texts(query)).containsExactly("[Ann, 30]", "[Ann, 30]", "[Ann, 30]");
    }

    @Test
    void toOne_anywhere_isAnExpression() {
        assertThat(texts(db().select(fields(POSTS.author().NAME, count()))
                        .from(POSTS)
                        .where(POSTS.author().AGE.gt(20))
                        .groupBy(POSTS.author().NAME)
                        .having(count().gt(0L).and(POSTS.author().NAME.ne("Cid")))
                        .orderBy(POSTS.author().NAME.desc())))
                .containsExactly("[Bob, 1]", "[Ann, 3]");
    }

    @Test
    void toOne_inOnOfALaterJoin_isJoinedBefore() {
        UsersTable u = USERS.as("u");
        assertThat(texts(db().select(fields(COMMENTS.ID, u.NAME))
                        .from(COMMENTS)
                        .join(u)
                        .on(u.ID.eq(COMMENTS.post().AUTHOR_ID))
                        .leftJoin(PROFILES)
                        .on(PROFILES.USER_ID.eq(COMMENTS.post().author().ID))
                        .orderBy(COMMENTS.ID.asc())))
                .containsExactly("[1, Ann]", "[2, Ann]", "[3, Ann]", "[4, Bob]", "[5, Bob]");
    }

    @Test
    void toOne_ofTheJoinedTableInItsOwnOn_isFound() {
        assertThat(texts(db().select(fields(USERS.NAME, POSTS.TITLE))
                        .from(USERS)
                        .join(POSTS)
                        .on(POSTS.author().NAME.eq(USERS.NAME))
                        .where(USERS.ID.ge(2L))
                        .orderBy(POSTS.ID.asc())))
                .containsExactly("[Bob, Delta]", "[Cid, Epsilon]");
        assertThat(texts(db().select(
                                fields(USERS.NAME, POSTS.TITLE, POSTS.author().profile().CITY))
                        .from(USERS)
                        .leftJoin(POSTS)
                        .on(POSTS.author().profile().CITY.eq("Rome").and(POSTS.AUTHOR_ID.eq(USERS.ID)))
                        .where(USERS.ID.le(2L))
                        .orderBy(USERS.ID.asc(), POSTS.ID.asc())))
                .containsExactly("[Ann, Alpha, Rome]", "[Ann, Beta, Rome]", "[Ann, Gamma, Rome]", "[Bob, null, null]");
    }

    @Test
    void toOne_ofAnOuterJoinedTable_isNullWithIt() {
        assertThat(texts(db().select(fields(USERS.NAME, POSTS.TITLE, POSTS.author().EMAIL))
                        .from(USERS)
                        .leftJoin(POSTS)
                        .on(POSTS.AUTHOR_ID.eq(USERS.ID))
                        .where(USERS.ID.ge(3L))
                        .orderBy(USERS.ID.asc())))
                .containsExactly("[Cid, Epsilon, cid@blog.test]", "[Dora, null, null]");
        assertThat(texts(db().select(fields(POSTS.TITLE, POSTS.author().EMAIL, USERS.NAME, USERS.profile().CITY))
                        .from(POSTS)
                        .rightJoin(USERS)
                        .on(POSTS.AUTHOR_ID.eq(USERS.ID))
                        .where(USERS.ID.ge(3L))
                        .orderBy(USERS.ID.asc())))
                .containsExactly("[Epsilon, cid@blog.test, Cid, null]", "[null, null, Dora, Oslo]");
    }

    @Test
    void toOne_ofAnAlias_startsThere() {
        PostsTable p = POSTS.as("p");
        assertThat(texts(db().select(fields(POSTS.TITLE, POSTS.author().NAME, p.TITLE, p.author().NAME))
                        .from(POSTS)
                        .join(p)
                        .on(p.ID.eq(POSTS.ID.plus(1L)))
                        .where(POSTS.ID.ge(3L))
                        .orderBy(POSTS.ID.asc())))
                .containsExactly("[Gamma, Ann, Delta, Bob]", "[Delta, Bob, Epsilon, Cid]");
    }

    @Test
    void toOne_ofTheOuterRow_worksWithinSubSelects() {
        assertThat(db().select(POSTS.TITLE)
                        .from(POSTS)
                        .where(exists(selectFrom(PROFILES).where(PROFILES.USER_ID.eq(POSTS.author().ID))))
                        .orderBy(POSTS.ID.asc())
                        .fetch())
                .containsExactly("Alpha", "Beta", "Gamma", "Delta");
        assertThat(texts(db().select(fields(
                                POSTS.TITLE,
                                select(count())
                                        .from(USERS)
                                        .where(USERS.AGE.gt(POSTS.author().AGE))
                                        .asScalar()))
                        .from(POSTS)
                        .where(POSTS.ID.ge(3L))
                        .orderBy(POSTS.ID.asc())))
                .containsExactly("[Gamma, 1]", "[Delta, 2]", "[Epsilon, 0]");
        assertThat(db().select(POSTS.TITLE)
                        .from(POSTS)
                        .where(POSTS.author()
                                .NAME
                                .in(select(COMMENTS.author().NAME)
                                        .from(COMMENTS)
                                        .where(COMMENTS.post().TITLE.eq("Delta"))))
                        .orderBy(POSTS.ID.asc())
                        .fetch())
                .containsExactly("Alpha", "Beta", "Gamma");
    }

    @Test
    void toOne_inUpdate_isASelectOfItsOwn() {
        try {
            assertThat(db().update(POSTS)
                            .set(POSTS.BODY.set(POSTS.author().NAME), POSTS.STATUS.set("archived"))
                            .where(POSTS.author().profile().CITY.eq("Rome").and(POSTS.PUBLISHED))
                            .returning(fields(POSTS.TITLE, POSTS.BODY, POSTS.author().EMAIL))
                            .fetch())
                    .extracting(Row::toString)
                    .containsExactlyInAnyOrder("[Alpha, Ann, ann@blog.test]", "[Gamma, Ann, ann@blog.test]");
            assertThat(db().update(COMMENTS)
                            .set(COMMENTS.BODY.set(COMMENTS.post().author().NAME))
                            .where(COMMENTS.replyTo().replyTo().BODY.eq("Nice."))
                            .execute())
                    .isEqualTo(1);
            assertThat(db().select(COMMENTS.BODY)
                            .from(COMMENTS)
                            .where(COMMENTS.ID.eq(3L))
                            .fetchOne())
                    .isEqualTo("Ann");
        } finally {
            blog().fill();
        }
    }

    @Test
    void toOne_inDelete_isASelectOfItsOwn() {
        try {
            assertThat(db().deleteFrom(COMMENTS)
                            .where(COMMENTS.post()
                                    .author()
                                    .NAME
                                    .eq("Bob")
                                    .and(COMMENTS.author().NAME.isNotNull()))
                            .returning(COMMENTS.ID)
                            .fetch())
                    .containsExactly(5L);
        } finally {
            blog().fill();
        }
    }

    @Test
    void toOne_inReturningOfInsert_isASelectOfItsOwn() {
        try {
            assertThat(db().insertInto(POSTS)
                            .values(NewPost.of().authorId(2).title("Zeta").body("!"))
                            .returning(fields(POSTS.TITLE, POSTS.author().NAME))
                            .fetchOne())
                    .hasToString("[Zeta, Bob]");
        } finally {
            blog().fill();
        }
    }

    @Test
    void toMany_inUpdateAndDelete_isACondition() {
        try {
            assertThat(db().update(USERS)
                            .set(USERS.VISITS.set(99))
                            .where(USERS.posts().exists(p -> p.tags().exists(t -> t.NAME.eq("sql"))))
                            .returning(USERS.NAME)
                            .fetch())
                    .containsExactlyInAnyOrder("Ann", "Bob");
            assertThat(db().deleteFrom(USERS)
                            .where(USERS.posts().notExists())
                            .returning(USERS.NAME)
                            .fetch())
                    .containsExactly("Dora");
        } finally {
            blog().fill();
        }
    }

    @Test
    void path_inFrom_isRefused() {
        assertThatThrownBy(() -> db().selectFrom(POSTS.author()).fetch())
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("posts.author()");
        assertThatThrownBy(() -> db().selectFrom(POSTS)
                        .join(POSTS.author())
                        .on(POSTS.ID.eq(POSTS.ID))
                        .fetch())
                .isInstanceOf(InvalidQueryException.class);
        assertThatThrownBy(() -> db().select(POSTS.author().NAME).from(USERS).fetch())
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("posts is not in FROM");
        assertThatThrownBy(() -> db().deleteFrom(POSTS.author()).all().execute())
                .isInstanceOf(InvalidQueryException.class);
    }

    @Test
    void path_veryLong_keepsItsJoinsApart() {
        CommentsTable far = COMMENTS;
        for (int i = 0; i < 6; i++) {
            far = far.replyTo();
        }
        assertThat(texts(db().select(fields(
                                COMMENTS.ID,
                                far.BODY,
                                far.replyTo().BODY,
                                far.replyTo().replyTo().BODY,
                                COMMENTS.replyTo().BODY))
                        .from(COMMENTS)
                        .where(COMMENTS.ID.le(2L))
                        .orderBy(COMMENTS.ID.asc())))
                .containsExactly("[1, null, null, null, null]", "[2, null, null, null, Nice.]");
    }

    @Test
    void toMany_exists_asksForOneRow() {
        assertThat(users(USERS.posts().exists())).containsExactly("Ann", "Bob", "Cid");
        assertThat(users(USERS.posts().notExists())).containsExactly("Dora");
        assertThat(users(USERS.posts().exists(p -> p.PUBLISHED))).containsExactly("Ann", "Cid");
        assertThat(users(USERS.posts().exists(p -> p.RATING.isNull().and(p.PUBLISHED.not()))))
                .containsExactly("Ann");
        assertThat(users(USERS.posts().exists(p -> p.tags().exists(t -> t.NAME.eq("sql")))))
                .containsExactly("Ann", "Bob");
        assertThat(users(USERS.posts()
                        .exists(p -> p.comments().exists(c -> c.author().NAME.eq("Bob")))))
                .containsExactly("Ann");
        assertThat(users(USERS.comments().exists(c -> c.commentsByReplyTo().exists(r -> r.AUTHOR_ID.eq(USERS.ID)))))
                .isEmpty();
        assertThat(users(USERS.comments().exists(c -> c.commentsByReplyTo().exists(r -> r.AUTHOR_ID.ne(USERS.ID)))))
                .containsExactly("Ann", "Bob");
    }

    @Test
    void toMany_count_isANumber() {
        assertThat(texts(db().select(fields(
                                USERS.NAME,
                                USERS.posts().count(),
                                USERS.comments().count()))
                        .from(USERS)
                        .where(USERS.posts().count().le(1L))
                        .orderBy(USERS.posts().count().desc(), USERS.ID.asc())))
                .containsExactly("[Bob, 1, 2]", "[Cid, 1, 0]", "[Dora, 0, 0]");
    }

    @Test
    void toMany_viaJunction_seesTheOtherSide() {
        assertThat(texts(db().select(fields(TAGS.NAME, TAGS.posts().count()))
                        .from(TAGS)
                        .orderBy(TAGS.ID.asc())))
                .containsExactly("[java, 2]", "[sql, 2]", "[news, 1]", "[unused, 0]");
        assertThat(db().select(TAGS.NAME)
                        .from(TAGS)
                        .where(TAGS.posts().exists(p -> p.author().NAME.eq("Bob")))
                        .fetch())
                .containsExactly("sql");
        assertThat(texts(db().select(fields(
                                POST_TAGS.post().TITLE,
                                POST_TAGS.tag().NAME,
                                POST_TAGS.post().tags().count()))
                        .from(POST_TAGS)
                        .where(POST_TAGS.TAG_ID.eq(2L))
                        .orderBy(POST_TAGS.POST_ID.asc())))
                .containsExactly("[Alpha, sql, 2]", "[Delta, sql, 1]");
    }

    @Test
    void toMany_ofAPath_startsAtItsRow() {
        assertThat(texts(db().select(fields(POSTS.TITLE, POSTS.author().posts().count()))
                        .from(POSTS)
                        .where(POSTS.author().comments().exists())
                        .orderBy(POSTS.ID.asc())))
                .containsExactly("[Alpha, 3]", "[Beta, 3]", "[Gamma, 3]", "[Delta, 1]");
    }

    @Test
    void labels_sameTableInsideAndOutside_areToldApart() {
        assertThat(users(exists(selectFrom(USERS).where(USERS.NAME.eq("Ann"))))).hasSize(4);
        UsersTable younger = USERS.as("younger");
        assertThat(users(exists(selectFrom(younger).where(younger.AGE.lt(USERS.AGE)))))
                .containsExactly("Ann", "Cid");
        assertThat(users(exists(selectFrom(USERS)
                        .where(USERS.ID
                                .eq(1L)
                                .and(USERS.posts().exists(p -> p.author().ID.eq(USERS.ID)))))))
                .hasSize(4);
        assertThat(db().select(COMMENTS.BODY)
                        .from(COMMENTS)
                        .where(COMMENTS.commentsByReplyTo().exists(c -> c.ID.gt(COMMENTS.ID)))
                        .orderBy(COMMENTS.ID.asc())
                        .fetch())
                .containsExactly("Nice.", "Thanks.", "Anonymous.");
    }

    @Test
    void labels_aliasLikeAGeneratedOne_areToldApart() {
        UsersTable alias = USERS.as("posts_author");
        TagsTable tags = TAGS.as("post_tags");
        assertThat(texts(db().select(fields(
                                POSTS.author().NAME,
                                alias.NAME,
                                tags.NAME,
                                POSTS.tags().count()))
                        .from(POSTS)
                        .join(alias)
                        .on(alias.ID.eq(4L))
                        .join(tags)
                        .on(tags.ID.eq(POSTS.ID))
                        .where(POSTS.ID.eq(1L))))
                .containsExactly("[Ann, Dora, java, 2]");
        UsersTable posts = USERS.as("posts");
        assertThat(texts(db().select(
                                fields(posts.NAME, POSTS.TITLE, posts.posts().count()))
                        .from(posts)
                        .join(POSTS)
                        .on(POSTS.AUTHOR_ID.eq(posts.ID))
                        .where(POSTS.ID.eq(4L))))
                .containsExactly("[Bob, Delta, 1]");
        assertThat(users(USERS.posts()
                        .exists(p ->
                                exists(selectFrom(POSTS).where(POSTS.ID.gt(p.ID).and(POSTS.AUTHOR_ID.ne(USERS.ID)))))))
                .containsExactly("Ann", "Bob");
    }

    @Test
    void labels_thatDifferInCaseOnly_areToldApart() {
        UsersTable upper = USERS.as("X");
        PostsTable lower = POSTS.as("x");
        assertThat(texts(db().select(fields(upper.NAME, lower.TITLE, lower.author().NAME))
                        .from(upper)
                        .join(lower)
                        .on(lower.AUTHOR_ID.eq(upper.ID))
                        .where(lower.ID.eq(4L))))
                .containsExactly("[Bob, Delta, Bob]");
    }
}

package dev.rex.dsl.contract;

import static dev.rex.blog.CommentsTable.COMMENTS;
import static dev.rex.blog.PostTagsTable.POST_TAGS;
import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.ProfilesTable.PROFILES;
import static dev.rex.blog.TagsTable.TAGS;
import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.fields;
import static dev.rex.dsl.Sql.select;
import static dev.rex.dsl.fn.Aggregates.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rex.blog.NewComment;
import dev.rex.blog.NewPost;
import dev.rex.blog.NewPostTag;
import dev.rex.blog.NewTag;
import dev.rex.blog.NewUser;
import dev.rex.blog.Post;
import dev.rex.blog.PostPatch;
import dev.rex.blog.Tag;
import dev.rex.blog.User;
import dev.rex.blog.UserPatch;
import dev.rex.blog.UsersTable;
import dev.rex.dsl.Condition;
import dev.rex.dsl.Row;
import dev.rex.dsl.UniqueKey;
import dev.rex.dsl.dialect.Feature;
import dev.rex.dsl.error.ForeignKeyViolation;
import dev.rex.dsl.error.MappingException;
import dev.rex.dsl.error.UniqueViolation;
import dev.rex.dsl.error.UnsupportedFeatureException;
import dev.rex.dsl.render.InvalidQueryException;
import java.math.BigDecimal;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Insert, update and delete, and what they give back. */
public abstract class WriteContract extends BlogSuite {
    private static final Condition ALWAYS = Condition.all(List.of());

    /** For a dialect. */
    protected WriteContract(ContractDialect dialect) {
        super(dialect);
    }

    @BeforeEach
    void refill() {
        blog().fill();
    }

    private static NewUser user(String name) {
        return NewUser.of().email(name + "@blog.test").name(name).age(20);
    }

    private static List<NewTag> tags(int howMany) {
        return IntStream.range(0, howMany)
                .mapToObj(i -> NewTag.of().name("tag " + i))
                .toList();
    }

    private User user(long id) {
        return db().selectFrom(USERS).where(USERS.ID.eq(id)).fetchOne();
    }

    private long tagCount() {
        return db().select(count()).from(TAGS).fetchOne();
    }

    @Test
    void insert_newRow_fillsInDefaults() {
        assertThat(db().insertInto(USERS).values(user("Eve").bio("!")).execute())
                .isEqualTo(1);
        User eve = user(5);
        assertThat(eve.name()).isEqualTo("Eve");
        assertThat(eve.bio()).isEqualTo("!");
        assertThat(eve.active()).isTrue();
        assertThat(eve.visits()).isZero();
        assertThat(Duration.between(eve.createdAt(), Instant.now()).abs()).isLessThan(Duration.ofMinutes(5));
    }

    @Test
    void insert_returning_givesTheWholeRow() {
        User eve =
                db().insertInto(USERS).values(user("Eve").visits(3)).returning().fetchOne();
        assertThat(eve).isEqualTo(user(5));
        assertThat(eve.visits()).isEqualTo(3);
    }

    @Test
    void insert_returningPart_givesThatPart() {
        assertThat(db().insertInto(USERS)
                        .values(user("Eve"))
                        .returning(USERS.ID)
                        .fetchOne())
                .isEqualTo(5L);
        assertThat(db().insertInto(USERS)
                        .values(user("Fay"))
                        .returning(fields(USERS.NAME.upper(), USERS.AGE.plus(1), USERS.BIO))
                        .fetchOne())
                .hasToString("[FAY, 21, null]");
        assertThatThrownBy(() -> db().insertInto(USERS)
                        .values(user("Gil"))
                        .returning(USERS.BIO)
                        .fetchOne())
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("NULL");
        assertThat(db().insertInto(USERS)
                        .values(user("Hal"))
                        .returning(USERS.BIO)
                        .fetchOptional())
                .isEmpty();
    }

    @Test
    void insert_nullableSetToNull_isNull() {
        Post post = db().insertInto(POSTS)
                .values(NewPost.of().authorId(1).title("Null").body("b").rating(null))
                .returning()
                .fetchOne();
        assertThat(post.rating()).isNull();
        assertThat(post.status()).isEqualTo("draft");
    }

    @Test
    void insert_assignments_writesThem() {
        assertThat(db().insertInto(TAGS).set(TAGS.NAME.set("set")).returning().fetchOne())
                .isEqualTo(new Tag(5, "set"));
        assertThat(db().insertInto(USERS)
                        .set(
                                USERS.EMAIL.set("computed"),
                                USERS.NAME.set("computed"),
                                USERS.AGE.set(select(dev.rex.dsl.fn.Aggregates.max(USERS.AGE))
                                        .from(USERS)
                                        .asScalar()))
                        .returning(USERS.AGE)
                        .fetchOne())
                .isEqualTo(41);
    }

    @Test
    void insert_defaultValues_writesARowOfDefaults() {
        blog().database().execute("drop table if exists stamps");
        blog().database()
                .execute("create table stamps (id " + dialect().generatedKey()
                        + ", at timestamptz not null default current_timestamp"
                        + ", local timestamp not null default current_timestamp"
                        + ", day date not null default current_date)");
        assertThat(db().insertInto(Stamps.STAMPS).defaultValues().execute()).isEqualTo(1);
        assertThat(db().insertInto(Stamps.STAMPS).defaultValues().returning().fetch())
                .hasSize(1);
        assertThat(db().selectFrom(Stamps.STAMPS).fetch()).hasSize(2);
    }

    @Test
    void insert_noRows_sendsNothing() {
        assertThat(db().insertInto(TAGS).values(List.of()).execute()).isZero();
        assertThat(db().insertInto(TAGS).values(List.of()).returning().fetch()).isEmpty();
        assertThat(db().insertInto(TAGS).values(List.of()).returning().fetchOptional())
                .isEmpty();
        assertThat(db().insertInto(TAGS)
                        .values(List.of())
                        .onConflict(TAGS.NAME_KEY)
                        .doNothing()
                        .execute())
                .isZero();
        assertThat(tagCount()).isEqualTo(4);
    }

    @Test
    void insert_manyRows_areOneStatement() {
        var insert = db().insertInto(TAGS).values(tags(3));
        assertThat(insert.sql()).isEqualTo("insert into \"tags\" (\"name\") values (?), (?), (?)");
        assertThat(insert.execute()).isEqualTo(3);
        assertThat(db().insertInto(TAGS)
                        .values(List.of(NewTag.of().name("x"), NewTag.of().name("y")))
                        .returning()
                        .fetch())
                .containsExactlyInAnyOrder(new Tag(8, "x"), new Tag(9, "y"));
    }

    @Test
    void insert_rowsWithDifferentColumns_keepTheirDefaults() {
        assertThat(db().insertInto(USERS)
                        .values(List.of(
                                user("E"),
                                user("F").visits(7),
                                user("G").visits(8).bio(null),
                                user("H").active(false),
                                user("I")))
                        .execute())
                .isEqualTo(5);
        assertThat(db().select(fields(USERS.NAME, USERS.VISITS, USERS.ACTIVE))
                        .from(USERS)
                        .where(USERS.ID.gt(4L))
                        .orderBy(USERS.ID.asc())
                        .fetch())
                .extracting(Row::toString)
                .containsExactly("[E, 0, true]", "[F, 7, true]", "[G, 8, true]", "[H, 0, false]", "[I, 0, true]");
    }

    @Test
    void insert_rowsOfSeveralStatements_areAllWrittenOrNone() {
        assertThatThrownBy(() -> db().insertInto(USERS)
                        .values(List.of(
                                user("E"), user("F").visits(1), user("Ann").email("ann@blog.test")))
                        .execute())
                .isInstanceOf(UniqueViolation.class);
        assertThat(db().select(count()).from(USERS).fetchOne()).isEqualTo(4);
        db().transaction(tx -> {
            assertThatThrownBy(() -> tx.insertInto(USERS)
                            .values(List.of(
                                    user("E"),
                                    user("F").visits(1),
                                    user("X").visits(2).email("ann@blog.test")))
                            .execute())
                    .isInstanceOf(UniqueViolation.class);
            tx.insertInto(USERS).values(user("G")).execute();
        });
        assertThat(db().select(USERS.NAME).from(USERS).where(USERS.ID.gt(4L)).fetch())
                .containsExactly("G");
    }

    @Test
    void insert_moreRowsThanAStatementHasParameters_areAllWritten() {
        int most = dialect().sql().syntax().maximumParameters();
        assertThat(db().insertInto(TAGS).values(tags(most + 10)).execute()).isEqualTo(most + 10);
        assertThat(tagCount()).isEqualTo(most + 14);
        assertThat(db().deleteFrom(TAGS).where(TAGS.ID.gt(4L)).execute()).isEqualTo(most + 10);
    }

    @Test
    void insert_fullStatementWithUpsert_leavesRoomForItsValues() {
        int most = dialect().sql().syntax().maximumParameters();
        assertThat(db().insertInto(TAGS)
                        .values(tags(most))
                        .onConflict(TAGS.NAME_KEY)
                        .doUpdateWhere(TAGS.ID.gt(0L), List.of(TAGS.NAME.set("twice")))
                        .execute())
                .isEqualTo(most);
        assertThat(db().deleteFrom(TAGS).where(TAGS.ID.gt(4L)).execute()).isEqualTo(most);
    }

    @Test
    void insert_returningOfSeveralStatements_givesAllOrNothing() {
        assertThat(db().insertInto(USERS)
                        .values(List.of(
                                user("E"), user("F").visits(1), user("G").visits(2), user("H")))
                        .returning(fields(USERS.ID, USERS.NAME, USERS.VISITS))
                        .fetch())
                .extracting(Row::toString)
                .containsExactly("[5, E, 0]", "[6, F, 1]", "[7, G, 2]", "[8, H, 0]");
        assertThatThrownBy(() -> db().insertInto(USERS)
                        .values(List.of(user("I"), user("J").visits(1).email("ann@blog.test")))
                        .returning()
                        .fetch())
                .isInstanceOf(UniqueViolation.class);
        assertThatThrownBy(() -> db().insertInto(USERS)
                        .values(List.of(user("I"), user("J").visits(1)))
                        .returning()
                        .fetchOne())
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("2 were");
        assertThat(db().select(count()).from(USERS).fetchOne()).isEqualTo(10);
    }

    @Test
    void insert_returningFetchOneOfMany_isRefusedButWritten() {
        assertThatThrownBy(
                        () -> db().insertInto(TAGS).values(tags(2)).returning().fetchOne())
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("there are more");
        assertThat(tagCount()).isEqualTo(6);
    }

    @Test
    void upsert_doNothing_leavesTheRow() {
        assertThat(db().insertInto(TAGS)
                        .values(NewTag.of().name("java"))
                        .onConflict(TAGS.NAME_KEY)
                        .doNothing()
                        .execute())
                .isZero();
        assertThat(db().insertInto(TAGS)
                        .values(List.of(NewTag.of().name("java"), NewTag.of().name("new")))
                        .onConflictDoNothing()
                        .returning(TAGS.NAME)
                        .fetch())
                .containsExactly("new");
        assertThat(db().insertInto(POST_TAGS)
                        .values(NewPostTag.of().postId(1).tagId(1))
                        .onConflict(POST_TAGS.PRIMARY_KEY)
                        .doNothing()
                        .returning()
                        .fetchOptional())
                .isEmpty();
        assertThat(db().insertInto(TAGS)
                        .values(NewTag.of().name("other").id(1))
                        .onConflictDoNothing()
                        .execute())
                .isZero();
    }

    @Test
    void upsert_doUpdate_changesTheRow() {
        User ann = db().insertInto(USERS)
                .values(user("New").email("ann@blog.test").visits(5))
                .onConflict(USERS.EMAIL_KEY)
                .doUpdate(
                        USERS.NAME.setExcluded(),
                        USERS.VISITS.set(USERS.VISITS.plus(1)),
                        USERS.BIO.setNull(),
                        USERS.AGE.set(31))
                .returning()
                .fetchOne();
        assertThat(ann)
                .isEqualTo(
                        new User(1, "ann@blog.test", "New", 31, null, true, 11, Instant.parse("2026-01-01T12:00:00Z")));
        assertThat(db().insertInto(USERS)
                        .values(user("Eve"))
                        .onConflict(USERS.EMAIL_KEY)
                        .doUpdate(USERS.NAME.set("never"))
                        .returning(USERS.NAME)
                        .fetchOne())
                .isEqualTo("Eve");
    }

    @Test
    void upsert_doUpdateWhere_changesOnlyThose() {
        var insert = db().insertInto(USERS).values(user("New").email("ann@blog.test"));
        assertThat(insert.onConflict(USERS.EMAIL_KEY)
                        .doUpdateWhere(USERS.VISITS.gt(10), List.of(USERS.NAME.setExcluded()))
                        .execute())
                .isZero();
        assertThat(insert.onConflict(USERS.EMAIL_KEY)
                        .doUpdateWhere(USERS.VISITS.gt(9).and(USERS.NAME.eq("Ann")), List.of(USERS.NAME.setExcluded()))
                        .execute())
                .isEqualTo(1);
        assertThat(user(1).name()).isEqualTo("New");
        assertThatThrownBy(() -> insert.onConflict(USERS.EMAIL_KEY).doUpdate())
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("doNothing()");
    }

    @Test
    void upsert_indexOfSomeRows_isFoundByItsCondition() {
        run("create unique index young on users (name) where age < 26 and name <> 'it''s' and active = true");
        UniqueKey<UsersTable> young = UniqueKey.of(USERS, "young", USERS.NAME);
        try {
            for (int i = 0; i < 12; i++) { // PostgreSQL plans a statement that comes again for whatever values
                assertThat(db().insertInto(USERS)
                                .values(user("Bob").email("bob" + i + "@b.c").age(20))
                                .onConflict(young)
                                .where(USERS.AGE
                                        .lt(26)
                                        .and(USERS.NAME.ne("it's"))
                                        .and(USERS.ACTIVE.eq(true)))
                                .doUpdate(USERS.VISITS.set(USERS.VISITS.plus(1)))
                                .execute())
                        .isEqualTo(1);
            }
            assertThat(user(2).visits()).isEqualTo(12);
            assertThatThrownBy(() -> db().insertInto(USERS)
                            .values(user("Bob"))
                            .onConflict(young)
                            .where(USERS.NAME.ne("\\'"))
                            .doNothing()
                            .sql())
                    .isInstanceOf(InvalidQueryException.class)
                    .hasMessageContainingAll("onConflict", "backslashes")
                    .hasMessageNotContaining("\\'");
        } finally {
            run("drop index young");
        }
    }

    /** On the pool's own connection: another of SQLite's learns of an index only when it runs something. */
    private void run(String sql) {
        db().withConnection(connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.execute(sql);
            }
        });
    }

    @Test
    void upsert_otherKeyViolated_isAnError() {
        assertThatThrownBy(() -> db().insertInto(TAGS)
                        .values(NewTag.of().name("other").id(1))
                        .onConflict(TAGS.NAME_KEY)
                        .doNothing()
                        .execute())
                .isInstanceOfSatisfying(UniqueViolation.class, e -> assertThat(e.is(TAGS.PRIMARY_KEY))
                        .isTrue());
    }

    @Test
    void update_assignments_change() {
        assertThat(db().update(USERS)
                        .set(USERS.NAME.set("B"), USERS.BIO.setNull())
                        .set(USERS.VISITS.set(USERS.VISITS.plus(USERS.AGE)))
                        .where(USERS.ID.eq(1L))
                        .execute())
                .isEqualTo(1);
        User ann = user(1);
        assertThat(ann.name()).isEqualTo("B");
        assertThat(ann.bio()).isNull();
        assertThat(ann.visits()).isEqualTo(40);
        assertThat(user(2).name()).isEqualTo("Bob");
    }

    @Test
    void update_patch_tellsAbsentFromNull() {
        assertThat(db().update(USERS)
                        .set(UserPatch.of().name("B").bio(null))
                        .where(USERS.ID.eq(1L))
                        .execute())
                .isEqualTo(1);
        User ann = user(1);
        assertThat(ann.name()).isEqualTo("B");
        assertThat(ann.bio()).isNull();
        assertThat(ann.visits()).isEqualTo(10);
        db().update(POSTS)
                .set(PostPatch.of().rating(new BigDecimal("1.25")))
                .set(POSTS.BODY.set("mixed"))
                .where(POSTS.ID.eq(2L))
                .execute();
        Post beta = db().selectFrom(POSTS).where(POSTS.ID.eq(2L)).fetchOne();
        assertThat(beta.rating()).isEqualByComparingTo("1.25");
        assertThat(beta.body()).isEqualTo("mixed");
        assertThat(beta.title()).isEqualTo("Beta");
    }

    @Test
    void update_default_isTheColumnsDefaultOrRefused() {
        var update = db().update(USERS).set(USERS.VISITS.setDefault()).where(USERS.ID.eq(1L));
        if (dialect().sql().features().contains(Feature.DEFAULT_VALUE)) {
            assertThat(update.returning(USERS.VISITS).fetch()).containsExactly(0);
            assertThat(db().insertInto(USERS)
                            .set(
                                    USERS.EMAIL.set("d"),
                                    USERS.NAME.set("d"),
                                    USERS.AGE.set(20),
                                    USERS.BIO.setDefault(),
                                    USERS.VISITS.setDefault())
                            .returning(fields(USERS.BIO, USERS.VISITS))
                            .fetchOne())
                    .hasToString("[null, 0]");
        } else {
            assertThatThrownBy(update::execute)
                    .isInstanceOf(UnsupportedFeatureException.class)
                    .hasMessageContaining("DEFAULT")
                    .hasMessageContaining(dialect().name());
            assertThat(user(1).visits()).isEqualTo(10);
        }
    }

    @Test
    void update_all_changesEveryRow() {
        assertThat(db().update(USERS).set(USERS.VISITS.set(0)).all().execute()).isEqualTo(4);
        assertThat(db().select(USERS.VISITS).from(USERS).distinct().fetch()).containsExactly(0);
    }

    @Test
    void update_returning_givesRowsAsTheyAre() {
        assertThat(db().update(USERS)
                        .set(USERS.VISITS.set(USERS.VISITS.minus(1)))
                        .where(USERS.VISITS.gt(0))
                        .returning()
                        .fetch())
                .extracting(User::visits)
                .containsExactlyInAnyOrder(9, 6);
        assertThat(db().update(USERS)
                        .set(USERS.VISITS.set(1))
                        .where(USERS.ID.eq(99L))
                        .returning(USERS.ID)
                        .fetchOptional())
                .isEmpty();
        assertThatThrownBy(() -> db().update(USERS)
                        .set(USERS.VISITS.set(1))
                        .where(USERS.ID.eq(99L))
                        .returning(USERS.ID)
                        .fetchOne())
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("none was");
    }

    @Test
    void update_nothing_isRefused() {
        assertThatThrownBy(() -> db().update(USERS).set(UserPatch.of()).where(USERS.ID.eq(1L)))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("update of users sets nothing");
        assertThatThrownBy(() -> db().update(USERS).set().all()).isInstanceOf(InvalidQueryException.class);
    }

    @Test
    void updateAndDelete_conditionThatAlwaysHolds_isRefusedBeforeAnythingIsSent() {
        for (Condition always : List.of(
                ALWAYS,
                USERS.ID.notIn(List.of()),
                ALWAYS.or(USERS.ID.eq(1L)),
                Condition.any(List.of()).not(),
                ALWAYS.isTrue(),
                Condition.any(List.of()).isFalse(),
                ALWAYS.and(USERS.NAME.notIn(List.of())))) {
            assertThatThrownBy(() -> db().update(USERS).set(USERS.VISITS.set(0)).where(always))
                    .isInstanceOf(InvalidQueryException.class)
                    .hasMessageContaining("all()");
            assertThatThrownBy(() -> db().deleteFrom(USERS).where(always))
                    .isInstanceOf(InvalidQueryException.class)
                    .hasMessageContaining("all()");
        }
        assertThat(db().deleteFrom(USERS).where(USERS.ID.in(List.of())).execute())
                .isZero();
        assertThat(db().select(count()).from(USERS).fetchOne()).isEqualTo(4);
    }

    @Test
    void delete_where_removesThose() {
        assertThat(db().deleteFrom(POSTS).where(POSTS.AUTHOR_ID.eq(1L)).execute())
                .isEqualTo(3);
        assertThat(db().select(count()).from(COMMENTS).fetchOne()).isEqualTo(2);
        assertThat(db().deleteFrom(POSTS).where(POSTS.AUTHOR_ID.eq(1L)).execute())
                .isZero();
    }

    @Test
    void delete_returning_givesRowsAsTheyWere() {
        assertThat(db().deleteFrom(TAGS)
                        .where(TAGS.NAME.eq("unused"))
                        .returning()
                        .fetchOne())
                .isEqualTo(new Tag(4, "unused"));
        assertThat(db().deleteFrom(POSTS)
                        .where(POSTS.AUTHOR_ID.ne(1L))
                        .returning(fields(POSTS.ID, POSTS.TITLE))
                        .fetch())
                .extracting(Row::toString)
                .containsExactlyInAnyOrder("[4, Delta]", "[5, Epsilon]");
    }

    @Test
    void delete_all_removesEveryRow() {
        assertThat(db().deleteFrom(POST_TAGS).all().returning(POST_TAGS.TAG_ID).fetch())
                .hasSize(5);
        assertThat(db().deleteFrom(POST_TAGS).all().execute()).isZero();
    }

    @Test
    void write_toAnAlias_works() {
        UsersTable u = USERS.as("u");
        assertThat(db().insertInto(u)
                        .set(u.EMAIL.set("alias"), u.NAME.set("Alias"), u.AGE.set(20))
                        .returning(u.NAME)
                        .fetchOne())
                .isEqualTo("Alias");
        assertThat(db().update(u)
                        .set(u.VISITS.set(u.VISITS.plus(1)))
                        .where(u.NAME.eq("Alias"))
                        .returning(fields(u.NAME, u.VISITS))
                        .fetchOne())
                .hasToString("[Alias, 1]");
        assertThat(db().deleteFrom(u).where(u.NAME.eq("Alias")).returning(u.ID).fetch())
                .hasSize(1);
        assertThat(db().insertInto(u)
                        .set(u.EMAIL.set("ann@blog.test"), u.NAME.set("Upsert"), u.AGE.set(20))
                        .onConflict(u.EMAIL_KEY)
                        .doUpdate(u.NAME.setExcluded(), u.VISITS.set(u.VISITS.plus(1)))
                        .returning(fields(u.NAME, u.VISITS))
                        .fetchOne())
                .hasToString("[Upsert, 11]");
    }

    @Test
    void write_withSubSelects_seesTheTable() {
        assertThat(db().update(USERS)
                        .set(USERS.VISITS.set(select(count())
                                .from(POSTS)
                                .where(POSTS.AUTHOR_ID.eq(USERS.ID))
                                .asScalar()
                                .cast(dev.rex.dsl.SqlType.INTEGER)))
                        .where(USERS.ID.in(select(POSTS.AUTHOR_ID).from(POSTS)))
                        .returning(fields(USERS.ID, USERS.VISITS))
                        .fetch())
                .extracting(Row::toString)
                .containsExactlyInAnyOrder("[1, 3]", "[2, 1]", "[3, 1]");
        UsersTable other = USERS.as("other");
        assertThat(db().deleteFrom(USERS)
                        .where(dev.rex.dsl.Sql.exists(dev.rex.dsl.Sql.selectFrom(other)
                                .where(other.AGE.eq(USERS.AGE).and(other.ID.lt(USERS.ID)))))
                        .returning(USERS.NAME)
                        .fetch())
                .containsExactly("Dora");
    }

    @Test
    void newRow_nullForNotNull_isRefusedWhenItIsMade() {
        String nothing = null;
        assertThatThrownBy(() -> NewUser.of().email(nothing))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("users.email is NOT NULL");
        assertThatThrownBy(() -> UserPatch.of().name(nothing))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("users.name");
    }

    @Test
    void newRow_isAValue() {
        NewUser eve = user("Eve");
        NewUser withBio = eve.bio("x");
        assertThat(eve).isNotEqualTo(withBio).isEqualTo(user("Eve")).hasSameHashCodeAs(user("Eve"));
        assertThat(withBio.bio("y")).isEqualTo(eve.bio("y")).isNotEqualTo(eve.bio(null));
        assertThat(withBio.toString()).contains("email", "bio").doesNotContain("Eve", "blog.test");
        db().insertInto(USERS).values(eve).execute();
        assertThat(user(5).bio()).isNull();
    }

    @Test
    void sql_ofAWrite_isWhatIsSent() {
        assertThat(db().update(USERS)
                        .set(USERS.NAME.set("B"))
                        .where(USERS.ID.eq(1L))
                        .sql())
                .isEqualTo("update \"users\" set \"name\" = ? where \"users\".\"id\" = ?");
        assertThat(db().deleteFrom(PROFILES).all().sql()).isEqualTo("delete from \"profiles\"");
        assertThat(db().insertInto(COMMENTS)
                        .values(NewComment.of().postId(1).body("x"))
                        .returning(COMMENTS.ID)
                        .sql())
                .isEqualTo(
                        "insert into \"comments\" (\"post_id\", \"body\") values (?, ?) returning \"comments\".\"id\"");
        assertThatThrownBy(() -> db().insertInto(TAGS).values(List.of()).sql())
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("no rows");
    }

    /** Row 4,001 has a name that is there already. */
    private static List<NewTag> thousands() {
        return IntStream.range(0, 5_000)
                .mapToObj(i -> NewTag.of().name(i == 4_000 ? "java" : "new" + i))
                .toList();
    }

    @Test
    void insert_thousandsGivenBackAndOneRefused_tellsWhich() {
        UniqueViolation alone = catchThrowableOfType(UniqueViolation.class, () -> db().insertInto(TAGS)
                .values(thousands())
                .returning(TAGS.ID)
                .fetch());
        assertThat(alone.row()).hasValue(4_001);
        assertThat(alone).hasMessageStartingWith("row 4001: ");
        assertThat(db().select(count()).from(TAGS).fetchOne()).isEqualTo(4);
        List<NewPostTag> links = new ArrayList<>();
        for (long tag = 1; tag <= 1_200; tag++) {
            links.add(NewPostTag.of().postId(2).tagId(tag));
        }
        db().transaction(tx -> {
            ForeignKeyViolation within = catchThrowableOfType(ForeignKeyViolation.class, () -> tx.insertInto(POST_TAGS)
                    .values(links)
                    .onConflictDoNothing()
                    .execute());
            assertThat(within.row()).hasValue(5);
            assertThat(tx.insertInto(TAGS).values(NewTag.of().name("after")).execute())
                    .as("the transaction goes on")
                    .isEqualTo(1);
        });
        assertThat(db().select(count())
                        .from(POST_TAGS)
                        .where(POST_TAGS.POST_ID.eq(2L))
                        .fetchOne())
                .isZero();
        assertThat(db().insertInto(TAGS)
                        .values(thousands())
                        .onConflictDoNothing()
                        .returning(TAGS.ID)
                        .fetch())
                .hasSize(4_999)
                .doesNotHaveDuplicates();
    }
}

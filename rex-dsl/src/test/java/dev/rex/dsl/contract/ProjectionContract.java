package dev.rex.dsl.contract;

import static dev.rex.blog.CommentsTable.COMMENTS;
import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.ProfilesTable.PROFILES;
import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.fields;
import static dev.rex.dsl.Sql.many;
import static dev.rex.dsl.Sql.optional;
import static dev.rex.dsl.Sql.select;
import static dev.rex.dsl.contract.Loose.LOOSE;
import static dev.rex.dsl.contract.Loose.LOOSE_VIEW;
import static dev.rex.dsl.fn.Aggregates.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rex.blog.PostsTable;
import dev.rex.blog.Profile;
import dev.rex.blog.ProfilesTable;
import dev.rex.blog.User;
import dev.rex.dsl.NumberExpr;
import dev.rex.dsl.Projection;
import dev.rex.dsl.Row;
import dev.rex.dsl.error.MappingException;
import dev.rex.dsl.render.InvalidQueryException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a row becomes: records of any width, nested, optional, and rows without a record. */
public abstract class ProjectionContract extends BlogSuite {
    /** For a dialect. */
    protected ProjectionContract(ContractDialect dialect) {
        super(dialect);
    }

    record NameAndCity(String name, Optional<String> city) {}

    record Reply(@Nullable Long replyTo, long author) {}

    record Author(long id, String name) {}

    record TitleAndAuthor(String title, Author author) {}

    @BeforeAll
    void createLoose() {
        blog().database()
                .execute(
                        "create table loose (loose text, number integer)",
                        "insert into loose (loose, number) values (null, null), ('one', 1), (null, 2)",
                        "create view loose_view as select loose, number from loose");
    }

    private <R> R ann(Projection<R> projection) {
        return db().select(projection).from(USERS).where(USERS.ID.eq(1L)).fetchOne();
    }

    private <R> void assertAnn(R expected, Projection<R> projection) {
        assertThat(ann(projection)).isEqualTo(expected);
    }

    /** The number {@code n}, computed by the database from the key of the first user. */
    private static NumberExpr<Long> n(long n) {
        return USERS.ID.plus(n - 1);
    }

    @Test
    void fields_ofAnyWidth_arriveInOrder() {
        NumberExpr<Long> a = n(1), b = n(2), c = n(3), d = n(4), e = n(5), f = n(6), g = n(7), h = n(8);
        NumberExpr<Long> i = n(9), j = n(10), k = n(11), l = n(12), m = n(13), o = n(14), p = n(15), q = n(16);
        assertAnn("1", fields(a).into((v1) -> "" + v1));
        assertAnn("1,2", fields(a, b).into((v1, v2) -> v1 + "," + v2));
        assertAnn("1,2,3", fields(a, b, c).into((v1, v2, v3) -> v1 + "," + v2 + "," + v3));
        assertAnn("1,2,3,4", fields(a, b, c, d).into((v1, v2, v3, v4) -> v1 + "," + v2 + "," + v3 + "," + v4));
        assertAnn(
                "1,2,3,4,5",
                fields(a, b, c, d, e).into((v1, v2, v3, v4, v5) -> v1 + "," + v2 + "," + v3 + "," + v4 + "," + v5));
        assertAnn(
                "1,2,3,4,5,6",
                fields(a, b, c, d, e, f)
                        .into((v1, v2, v3, v4, v5, v6) -> v1 + "," + v2 + "," + v3 + "," + v4 + "," + v5 + "," + v6));
        assertAnn(
                "1,2,3,4,5,6,7",
                fields(a, b, c, d, e, f, g)
                        .into((v1, v2, v3, v4, v5, v6, v7) ->
                                v1 + "," + v2 + "," + v3 + "," + v4 + "," + v5 + "," + v6 + "," + v7));
        assertAnn(
                "1,2,3,4,5,6,7,8",
                fields(a, b, c, d, e, f, g, h)
                        .into((v1, v2, v3, v4, v5, v6, v7, v8) ->
                                v1 + "," + v2 + "," + v3 + "," + v4 + "," + v5 + "," + v6 + "," + v7 + "," + v8));
        assertAnn(
                "1,2,3,4,5,6,7,8,9",
                fields(a, b, c, d, e, f, g, h, i)
                        .into((v1, v2, v3, v4, v5, v6, v7, v8, v9) -> v1 + "," + v2 + "," + v3 + "," + v4 + "," + v5
                                + "," + v6 + "," + v7 + "," + v8 + "," + v9));
        assertAnn(
                "1,2,3,4,5,6,7,8,9,10",
                fields(a, b, c, d, e, f, g, h, i, j)
                        .into((v1, v2, v3, v4, v5, v6, v7, v8, v9, v10) -> v1 + "," + v2 + "," + v3 + "," + v4 + ","
                                + v5 + "," + v6 + "," + v7 + "," + v8 + "," + v9 + "," + v10));
        assertAnn(
                "1,2,3,4,5,6,7,8,9,10,11",
                fields(a, b, c, d, e, f, g, h, i, j, k)
                        .into((v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11) -> v1 + "," + v2 + "," + v3 + "," + v4
                                + "," + v5 + "," + v6 + "," + v7 + "," + v8 + "," + v9 + "," + v10 + "," + v11));
        assertAnn(
                "1,2,3,4,5,6,7,8,9,10,11,12",
                fields(a, b, c, d, e, f, g, h, i, j, k, l)
                        .into((v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12) ->
                                v1 + "," + v2 + "," + v3 + "," + v4 + "," + v5 + "," + v6 + "," + v7 + "," + v8 + ","
                                        + v9 + "," + v10 + "," + v11 + "," + v12));
        assertAnn(
                "1,2,3,4,5,6,7,8,9,10,11,12,13",
                fields(a, b, c, d, e, f, g, h, i, j, k, l, m)
                        .into((v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13) ->
                                v1 + "," + v2 + "," + v3 + "," + v4 + "," + v5 + "," + v6 + "," + v7 + "," + v8 + ","
                                        + v9 + "," + v10 + "," + v11 + "," + v12 + "," + v13));
        assertAnn(
                "1,2,3,4,5,6,7,8,9,10,11,12,13,14",
                fields(a, b, c, d, e, f, g, h, i, j, k, l, m, o)
                        .into((v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14) ->
                                v1 + "," + v2 + "," + v3 + "," + v4 + "," + v5 + "," + v6 + "," + v7 + "," + v8 + ","
                                        + v9 + "," + v10 + "," + v11 + "," + v12 + "," + v13 + "," + v14));
        assertAnn(
                "1,2,3,4,5,6,7,8,9,10,11,12,13,14,15",
                fields(a, b, c, d, e, f, g, h, i, j, k, l, m, o, p)
                        .into((v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15) ->
                                v1 + "," + v2 + "," + v3 + "," + v4 + "," + v5 + "," + v6 + "," + v7 + "," + v8 + ","
                                        + v9 + "," + v10 + "," + v11 + "," + v12 + "," + v13 + "," + v14 + "," + v15));
        assertAnn(
                "1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16",
                fields(a, b, c, d, e, f, g, h, i, j, k, l, m, o, p, q)
                        .into((v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16) -> v1 + "," + v2
                                + "," + v3 + "," + v4 + "," + v5 + "," + v6 + "," + v7 + "," + v8 + "," + v9 + "," + v10
                                + "," + v11 + "," + v12 + "," + v13 + "," + v14 + "," + v15 + "," + v16));
        assertThat(ann(fields(a, b, c, d, e, f, g, h, i, j, k, l, m, o, p, q)))
                .hasToString("[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]");
    }

    @Test
    void fields_within_fields_nest() {
        assertThat(db().select(fields(
                                        POSTS.TITLE,
                                        fields(POSTS.author().ID, POSTS.author().NAME)
                                                .into(Author::new))
                                .into(TitleAndAuthor::new))
                        .from(POSTS)
                        .where(POSTS.ID.ge(4L))
                        .orderBy(POSTS.ID.asc())
                        .fetch())
                .containsExactly(
                        new TitleAndAuthor("Delta", new Author(2, "Bob")),
                        new TitleAndAuthor("Epsilon", new Author(3, "Cid")));
        assertAnn(
                "Ann 30 ann@blog.test",
                fields(fields(fields(USERS.ID), USERS.NAME), fields(USERS.AGE, USERS), USERS.EMAIL)
                        .into((ids, ages, email) -> ids.get(1) + " " + ages.get(0) + " " + email));
    }

    @Test
    void fields_wholeTables_standBesideColumns() {
        assertThat(db().select(fields(USERS.NAME, POSTS, count(COMMENTS.ID))
                                .into((name, post, comments) -> name + ": " + post.title() + " " + comments))
                        .from(POSTS)
                        .join(USERS)
                        .on(USERS.ID.eq(POSTS.AUTHOR_ID))
                        .leftJoin(COMMENTS)
                        .on(COMMENTS.POST_ID.eq(POSTS.ID))
                        .groupBy(
                                USERS.NAME,
                                POSTS.ID,
                                POSTS.AUTHOR_ID,
                                POSTS.TITLE,
                                POSTS.BODY,
                                POSTS.STATUS,
                                POSTS.PUBLISHED,
                                POSTS.RATING,
                                POSTS.CREATED_AT)
                        .orderBy(POSTS.ID.asc())
                        .fetch())
                .containsExactly("Ann: Alpha 3", "Ann: Beta 0", "Ann: Gamma 0", "Bob: Delta 2", "Cid: Epsilon 0");
    }

    @Test
    void row_values_areFoundByColumn() {
        Projection<String> upper = USERS.NAME.upper();
        Projection<Optional<Profile>> profile = optional(PROFILES);
        Row row = db().select(fields(USERS.ID, POSTS.ID, upper, profile, USERS.BIO))
                .from(POSTS)
                .join(USERS)
                .on(USERS.ID.eq(POSTS.AUTHOR_ID))
                .leftJoin(PROFILES)
                .on(PROFILES.USER_ID.eq(USERS.ID))
                .where(POSTS.ID.eq(5L))
                .fetchOne();
        assertThat(row.get(USERS.ID)).isEqualTo(3L);
        assertThat(row.get(POSTS.ID)).isEqualTo(5L);
        assertThat(row.get(upper)).isEqualTo("CID");
        assertThat(row.get(USERS.NAME.upper())).isEqualTo("CID");
        assertThat(row.get(profile)).isEmpty();
        assertThat(row.get(USERS.BIO)).isNull();
        assertThat(row.size()).isEqualTo(5);
        assertThatThrownBy(() -> row.get(USERS.NAME))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContainingAll("no field users.name", "[users.id, ", "an expression of type text");
        assertThatThrownBy(() -> row.get(USERS.as("u").ID)).isInstanceOf(InvalidQueryException.class);
        assertThatThrownBy(() -> row.get(COMMENTS.ID)).isInstanceOf(InvalidQueryException.class);
        for (int index : new int[] {-1, 5}) {
            assertThatThrownBy(() -> row.get(index))
                    .isInstanceOf(InvalidQueryException.class)
                    .hasMessageContaining("no field " + index);
        }
    }

    @Test
    void row_equalValues_areEqual() {
        Row first = ann(fields(USERS.ID, USERS.NAME));
        Row second = ann(fields(USERS.ID, USERS.NAME));
        assertThat(first).isEqualTo(second).hasSameHashCodeAs(second).isNotEqualTo(ann(fields(USERS.ID, USERS.AGE)));
    }

    @Test
    void column_twice_isReadTwice() {
        assertAnn(
                "AnnAnnAnnAnn",
                fields(USERS.NAME, USERS.NAME, USERS, USERS.NAME).into((a, b, user, c) -> a + b + user.name() + c));
    }

    @Test
    void null_intoPrimitive_namesColumnAndArgument() {
        assertThatThrownBy(() -> db().select(fields(COMMENTS.BODY, COMMENTS.AUTHOR_ID)
                                .into((String body, Long author) -> body + author.longValue()))
                        .from(COMMENTS)
                        .where(COMMENTS.ID.eq(4L))
                        .fetch())
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("author_id is NULL")
                .hasMessageContaining("argument 2");
    }

    @Test
    void null_intoPrimitiveBesideNullThatIsAllowed_isNamedToo() {
        assertThatThrownBy(() -> db().select(
                                fields(COMMENTS.REPLY_TO_ID, COMMENTS.AUTHOR_ID).into(Reply::new))
                        .from(COMMENTS)
                        .where(COMMENTS.ID.eq(4L))
                        .fetch())
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("author_id");
        assertThat(db().select(fields(COMMENTS.REPLY_TO_ID, COMMENTS.AUTHOR_ID).into(Reply::new))
                        .from(COMMENTS)
                        .where(COMMENTS.ID.eq(1L))
                        .fetchOne())
                .isEqualTo(new Reply(null, 2));
    }

    @Test
    void failure_ofConstructor_comesThroughAndFreesTheConnection() {
        IllegalStateException own = new IllegalStateException("own");
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> ann(fields(USERS.ID).into(id -> {
                        throw own;
                    })))
                    .isSameAs(own);
            assertThatThrownBy(() -> ann(fields(USERS.ID).into(id -> Objects.requireNonNull(null, "mine"))))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage("mine");
            String[] nothing = new String[1];
            assertThatThrownBy(() -> db().select(fields(USERS.ID, USERS.BIO).into((id, bio) -> nothing[0].length()))
                            .from(USERS)
                            .where(USERS.BIO.isNull())
                            .fetch())
                    .as("no column is to blame, though one is NULL")
                    .isInstanceOf(NullPointerException.class)
                    .hasMessageContaining("nothing");
        }
        assertThat(ann(USERS.NAME)).isEqualTo("Ann");
    }

    @Test
    void table_outerJoined_hasToBeOptional() {
        assertThatThrownBy(() -> db().select(fields(USERS.NAME, PROFILES))
                        .from(USERS)
                        .leftJoin(PROFILES)
                        .on(PROFILES.USER_ID.eq(USERS.ID))
                        .fetch())
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("the row of profiles may be missing")
                .hasMessageContaining("optional(profiles)");
        assertThatThrownBy(() -> db().select(USERS)
                        .from(USERS)
                        .rightJoin(PROFILES)
                        .on(PROFILES.USER_ID.eq(USERS.ID))
                        .fetch())
                .isInstanceOf(InvalidQueryException.class);
        assertThatThrownBy(() -> db().select(PROFILES)
                        .from(USERS)
                        .fullJoin(PROFILES)
                        .on(PROFILES.USER_ID.eq(USERS.ID))
                        .fetch())
                .isInstanceOf(InvalidQueryException.class);
        assertThatThrownBy(() -> db().select(fields(fields(PROFILES).into(p -> p)))
                        .from(USERS)
                        .leftJoin(PROFILES)
                        .on(PROFILES.USER_ID.eq(USERS.ID))
                        .fetch())
                .isInstanceOf(InvalidQueryException.class);
        assertThat(db().select(PROFILES)
                        .from(USERS)
                        .rightJoin(PROFILES)
                        .on(PROFILES.USER_ID.eq(USERS.ID))
                        .fetch())
                .hasSize(3);
        assertThat(db().select(USERS)
                        .from(USERS)
                        .leftJoin(PROFILES)
                        .on(PROFILES.USER_ID.eq(USERS.ID))
                        .fetch())
                .hasSize(4);
    }

    @Test
    void optional_table_isItsRowOrNothing() {
        assertThat(db().select(optional(PROFILES))
                        .from(USERS)
                        .leftJoin(PROFILES)
                        .on(PROFILES.USER_ID.eq(USERS.ID))
                        .orderBy(USERS.ID.asc())
                        .fetch())
                .containsExactly(
                        Optional.of(new Profile(1, 1, "Rome", "https://ann.test", LocalDate.of(1990, 5, 17))),
                        Optional.of(new Profile(2, 2, null, null, null)),
                        Optional.empty(),
                        Optional.of(new Profile(3, 4, "Oslo", null, LocalDate.of(2000, 2, 29))));
    }

    @Test
    void optional_bothSidesOfFullJoin_areOptional() {
        assertThat(db().select(fields(optional(USERS), optional(POSTS))
                                .into((user, post) -> user.map(User::name).orElse("-")
                                        + post.map(p -> p.title()).orElse("-")))
                        .from(USERS)
                        .fullJoin(POSTS)
                        .on(POSTS.AUTHOR_ID.eq(USERS.ID).and(USERS.ID.eq(2L)))
                        .where(USERS.ID.isNull().or(USERS.ID.ge(2L)))
                        .orderBy(USERS.ID.asc().nullsLast(), POSTS.ID.asc())
                        .fetch())
                .containsExactly("BobDelta", "Cid-", "Dora-", "-Alpha", "-Beta", "-Gamma", "-Epsilon");
    }

    @Test
    void optional_someColumns_areTheirRecordOrNothing() {
        assertThat(db().select(fields(
                                USERS.NAME,
                                optional(
                                        PROFILES,
                                        fields(PROFILES.CITY, PROFILES.WEBSITE).into((c, w) -> c + " " + w))))
                        .from(USERS)
                        .leftJoin(PROFILES)
                        .on(PROFILES.USER_ID.eq(USERS.ID))
                        .orderBy(USERS.ID.asc())
                        .fetch())
                .extracting(Row::toString)
                .containsExactly(
                        "[Ann, Optional[Rome https://ann.test]]",
                        "[Bob, Optional[null null]]",
                        "[Cid, Optional.empty]",
                        "[Dora, Optional[Oslo null]]");
    }

    @Test
    void optional_oneColumnThatIsNull_isNothing() {
        assertThat(db().select(fields(USERS.NAME, optional(PROFILES, PROFILES.CITY))
                                .into(NameAndCity::new))
                        .from(USERS)
                        .leftJoin(PROFILES)
                        .on(PROFILES.USER_ID.eq(USERS.ID))
                        .orderBy(USERS.ID.asc())
                        .fetch())
                .containsExactly(
                        new NameAndCity("Ann", Optional.of("Rome")),
                        new NameAndCity("Bob", Optional.empty()),
                        new NameAndCity("Cid", Optional.empty()),
                        new NameAndCity("Dora", Optional.of("Oslo")));
    }

    @Test
    void optional_alias_isThatTablesRow() {
        ProfilesTable p = PROFILES.as("p");
        assertThat(db().select(optional(p))
                        .from(USERS)
                        .leftJoin(p)
                        .on(p.USER_ID.eq(USERS.ID))
                        .where(USERS.ID.ge(3L))
                        .orderBy(USERS.ID.asc())
                        .fetch())
                .extracting(Optional::isPresent)
                .containsExactly(false, true);
    }

    @Test
    void optional_tableWithoutNotNullColumn_isPresentWhereItsRowIs() {
        assertThat(db().select(fields(USERS.ID, optional(LOOSE)))
                        .from(USERS)
                        .leftJoin(LOOSE)
                        .on(LOOSE.NUMBER
                                .eq(USERS.AGE.minus(29))
                                .or(LOOSE.NUMBER.isNull().and(USERS.NAME.eq("Bob"))))
                        .where(USERS.ID.le(3L))
                        .orderBy(USERS.ID.asc())
                        .fetch())
                .extracting(Row::toString)
                .containsExactly(
                        "[1, Optional[LooseRow[text=one, number=1]]]",
                        "[2, Optional[LooseRow[text=null, number=null]]]",
                        "[3, Optional.empty]");
    }

    @Test
    void optional_viewWithoutNotNullColumn_isNeverWronglyEmpty() {
        var views = db().select(fields(USERS.ID, optional(LOOSE_VIEW)))
                .from(USERS)
                .leftJoin(LOOSE_VIEW)
                .on(LOOSE_VIEW.NUMBER.eq(USERS.AGE.minus(29)))
                .where(USERS.ID.in(1L, 3L))
                .orderBy(USERS.ID.asc());
        List<Row> rows;
        try {
            rows = views.fetch();
        } catch (dev.rex.schema.error.RexException e) {
            return; // refused, which is as good
        }
        assertThat(rows)
                .extracting(Row::toString)
                .containsExactly("[1, Optional[LooseRow[text=one, number=1]]]", "[3, Optional.empty]");
    }

    @Test
    void optional_overPath_isItsRowOrNothing() {
        assertThat(db().select(fields(COMMENTS.ID, optional(COMMENTS.author())))
                        .from(COMMENTS)
                        .where(COMMENTS.ID.ge(3L))
                        .orderBy(COMMENTS.ID.asc())
                        .fetch())
                .extracting(row -> row.get(0) + " " + ((Optional<?>) row.get(1)).map(u -> ((User) u).name()))
                .containsExactly("3 Optional[Bob]", "4 Optional.empty", "5 Optional[Ann]");
        assertThat(db().select(optional(
                                COMMENTS.author().profile(), COMMENTS.author().profile().CITY))
                        .from(COMMENTS)
                        .orderBy(COMMENTS.ID.asc())
                        .fetch())
                .containsExactly(
                        Optional.empty(), Optional.of("Rome"), Optional.empty(), Optional.empty(), Optional.of("Rome"));
    }

    @Test
    void path_whole_hasToBeOptionalWhereItsKeyIs() {
        assertThat(db().select(POSTS.author())
                        .from(POSTS)
                        .where(POSTS.ID.eq(4L))
                        .fetchOne())
                .extracting(User::name)
                .isEqualTo("Bob");
        assertThatThrownBy(() -> db().select(COMMENTS.author()).from(COMMENTS).fetch())
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("optional(");
        assertThatThrownBy(
                        () -> db().select(POSTS.author().profile()).from(POSTS).fetch())
                .isInstanceOf(InvalidQueryException.class);
        PostsTable p = POSTS.as("p");
        assertThatThrownBy(() -> db().select(p.author())
                        .from(USERS)
                        .leftJoin(p)
                        .on(p.AUTHOR_ID.eq(USERS.ID))
                        .fetch())
                .isInstanceOf(InvalidQueryException.class);
    }

    @Test
    void path_wholeWithinNestedRows_hasToBeOptionalToo() {
        assertThatThrownBy(() -> db().select(many(POSTS.comments(), c -> select(c.author())))
                        .from(POSTS)
                        .fetch())
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("optional(");
        assertThatThrownBy(() -> db().select(many(
                                USERS.posts(),
                                p -> select(fields(p.TITLE, many(p.comments(), c -> select(c.author()))))))
                        .from(USERS)
                        .fetch())
                .isInstanceOf(InvalidQueryException.class);
    }
}

package dev.rex.dsl.contract;

import static dev.rex.blog.CommentsTable.COMMENTS;
import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.ProfilesTable.PROFILES;
import static dev.rex.blog.TagsTable.TAGS;
import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.fields;
import static dev.rex.dsl.Sql.many;
import static dev.rex.dsl.Sql.one;
import static dev.rex.dsl.Sql.optional;
import static dev.rex.dsl.Sql.param;
import static dev.rex.dsl.Sql.select;
import static dev.rex.dsl.contract.Shipment.Parcel.PARCEL;
import static dev.rex.dsl.contract.Shipment.SHIPMENT;
import static dev.rex.dsl.fn.Aggregates.count;
import static dev.rex.dsl.fn.Aggregates.max;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rex.blog.Comment;
import dev.rex.blog.NewUser;
import dev.rex.blog.Post;
import dev.rex.blog.Profile;
import dev.rex.dsl.Param;
import dev.rex.dsl.Projection;
import dev.rex.dsl.Query;
import dev.rex.dsl.Row;
import dev.rex.dsl.Select;
import dev.rex.dsl.SqlType;
import dev.rex.dsl.error.MappingException;
import dev.rex.dsl.render.InvalidQueryException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Rows within rows: the same values whichever way they travel, so each dialect runs this suite twice. */
public abstract class NestedContract extends BlogSuite {
    /** For a dialect. */
    protected NestedContract(ContractDialect dialect) {
        super(dialect);
    }

    record PostView(String title, List<String> tags) {}

    record UserView(String name, List<PostView> posts) {}

    record Answer(String body, List<Answer> replies) {}

    @BeforeAll
    void createShipments() {
        blog().database().execute(Shipment.DDL);
    }

    private List<String> perUser(Projection<?> nested) {
        return texts(db().select(fields(USERS.NAME, nested)).from(USERS).orderBy(USERS.ID.asc()));
    }

    private static List<String> texts(Query<Row> query) {
        return query.fetch().stream().map(Row::toString).toList();
    }

    @Test
    void many_scalars_areAListForEachParent() {
        assertThat(perUser(many(USERS.posts(), p -> select(p.TITLE).orderBy(p.ID.asc()))))
                .containsExactly("[Ann, [Alpha, Beta, Gamma]]", "[Bob, [Delta]]", "[Cid, [Epsilon]]", "[Dora, []]");
    }

    @Test
    void many_scalarsWithNull_keepIt() {
        assertThat(perUser(many(USERS.posts(), p -> select(p.author().BIO).orderBy(p.ID.asc()))))
                .containsExactly(
                        "[Ann, [Writes about Java., Writes about Java., Writes about Java.]]",
                        "[Bob, [null]]",
                        "[Cid, [null]]",
                        "[Dora, []]");
    }

    @Test
    void many_wholeRows_areRecords() {
        List<List<Post>> posts = db().select(many(USERS.posts()))
                .from(USERS)
                .orderBy(USERS.ID.asc())
                .fetch();
        assertThat(posts).extracting(List::size).containsExactly(3, 1, 1, 0);
        Post delta = db().selectFrom(POSTS).where(POSTS.ID.eq(4L)).fetchOne();
        assertThat(posts.get(1)).containsExactly(delta);
        List<Comment> comments = db().select(
                        many(POSTS.comments(), c -> select(c).orderBy(c.ID.asc())))
                .from(POSTS)
                .where(POSTS.ID.eq(4L))
                .fetchOne();
        assertThat(comments)
                .isEqualTo(db().selectFrom(COMMENTS)
                        .where(COMMENTS.POST_ID.eq(4L))
                        .orderBy(COMMENTS.ID.asc())
                        .fetch());
    }

    @Test
    void many_intoRecords_nestsToAnyDepth() {
        List<UserView> users = db().select(fields(USERS.NAME, many(USERS.posts(), p -> select(
                                        fields(p.TITLE, many(p.tags(), t -> select(t.NAME)
                                                        .orderBy(t.NAME.desc())))
                                                .into(PostView::new))
                                .orderBy(p.CREATED_AT.desc())
                                .limit(2)))
                        .into(UserView::new))
                .from(USERS)
                .orderBy(USERS.ID.asc())
                .fetch();
        assertThat(users)
                .containsExactly(
                        new UserView(
                                "Ann",
                                List.of(new PostView("Gamma", List.of("java")), new PostView("Beta", List.of()))),
                        new UserView("Bob", List.of(new PostView("Delta", List.of("sql")))),
                        new UserView("Cid", List.of(new PostView("Epsilon", List.of("news")))),
                        new UserView("Dora", List.of()));
    }

    @Test
    void many_threeLevelsOfOneTable_keepTheirParents() {
        assertThat(db().select(fields(
                                        COMMENTS.BODY,
                                        many(
                                                COMMENTS.commentsByReplyTo(),
                                                a -> select(fields(
                                                                a.BODY,
                                                                many(
                                                                        a.commentsByReplyTo(),
                                                                        b -> select(
                                                                                fields(
                                                                                                b.BODY,
                                                                                                many(
                                                                                                        b
                                                                                                                .commentsByReplyTo(),
                                                                                                        c -> select(
                                                                                                                fields(
                                                                                                                                c.BODY,
                                                                                                                                many(
                                                                                                                                        c
                                                                                                                                                .commentsByReplyTo(),
                                                                                                                                        d ->
                                                                                                                                                select(
                                                                                                                                                        d.BODY)))
                                                                                                                        .into(
                                                                                                                                (body,
                                                                                                                                        none) ->
                                                                                                                                        new Answer(
                                                                                                                                                body,
                                                                                                                                                List
                                                                                                                                                        .of())))))
                                                                                        .into(Answer::new))))
                                                        .into(Answer::new))))
                                .into(Answer::new))
                        .from(COMMENTS)
                        .where(COMMENTS.REPLY_TO_ID.isNull())
                        .orderBy(COMMENTS.ID.asc())
                        .fetch())
                .containsExactly(
                        new Answer("Nice.", List.of(new Answer("Thanks.", List.of(new Answer("Welcome.", List.of()))))),
                        new Answer("Anonymous.", List.of(new Answer("Who?", List.of()))));
    }

    @Test
    void many_siblings_doNotMultiply() {
        assertThat(perUser(fields(
                        many(USERS.posts(), p -> select(p.TITLE).orderBy(p.ID.asc())),
                        many(USERS.comments(), c -> select(c.ID).orderBy(c.ID.asc())),
                        many(USERS.posts(), p -> select(p.ID).where(p.PUBLISHED).orderBy(p.ID.desc())))))
                .containsExactly(
                        "[Ann, [[Alpha, Beta, Gamma], [2, 5], [3, 1]]]",
                        "[Bob, [[Delta], [1, 3], []]]",
                        "[Cid, [[Epsilon], [], [5]]]",
                        "[Dora, [[], [], []]]");
    }

    @Test
    void many_viaJunction_goesBothWays() {
        assertThat(texts(db().select(fields(TAGS.NAME, many(TAGS.posts(), p -> select(p.TITLE)
                                .orderBy(p.ID.desc()))))
                        .from(TAGS)
                        .orderBy(TAGS.ID.asc())))
                .containsExactly(
                        "[java, [Gamma, Alpha]]", "[sql, [Delta, Alpha]]", "[news, [Epsilon]]", "[unused, []]");
        assertThat(texts(db().select(fields(POSTS.TITLE, many(POSTS.tags(), t -> select(
                                        fields(t.NAME, many(t.posts(), p -> select(p.TITLE)
                                                .orderBy(p.ID.asc()))))
                                .orderBy(t.ID.asc())
                                .limit(1))))
                        .from(POSTS)
                        .where(POSTS.ID.in(1L, 2L, 4L))
                        .orderBy(POSTS.ID.asc())))
                .containsExactly("[Alpha, [[java, [Alpha, Gamma]]]]", "[Beta, []]", "[Delta, [[sql, [Alpha, Delta]]]]");
    }

    @Test
    void many_limitAndOffset_areForEachParent() {
        assertThat(perUser(many(
                        USERS.posts(), p -> select(p.TITLE).orderBy(p.ID.asc()).limit(2))))
                .containsExactly("[Ann, [Alpha, Beta]]", "[Bob, [Delta]]", "[Cid, [Epsilon]]", "[Dora, []]");
        assertThat(perUser(many(
                        USERS.posts(),
                        p -> select(p.TITLE).orderBy(p.ID.asc()).limit(1).offset(1))))
                .containsExactly("[Ann, [Beta]]", "[Bob, []]", "[Cid, []]", "[Dora, []]");
        assertThat(perUser(many(
                        USERS.posts(), p -> select(p.TITLE).orderBy(p.ID.asc()).offset(1))))
                .containsExactly("[Ann, [Beta, Gamma]]", "[Bob, []]", "[Cid, []]", "[Dora, []]");
        assertThat(perUser(many(USERS.posts(), p -> select(p.TITLE).limit(0))))
                .containsExactly("[Ann, []]", "[Bob, []]", "[Cid, []]", "[Dora, []]");
    }

    @Test
    void many_limitedByParameters_takesThem() {
        Param<Integer> rows = param("rows", SqlType.INTEGER);
        Param<Integer> skipped = param("skipped", SqlType.INTEGER);
        Param<String> title = param("title", SqlType.TEXT);
        Select<List<String>> posts = select(many(USERS.posts(), p -> select(p.TITLE)
                        .where(p.TITLE.ne(title))
                        .orderBy(p.ID.asc())
                        .limit(rows)
                        .offset(skipped)))
                .from(USERS)
                .where(USERS.ID.le(2L))
                .orderBy(USERS.ID.asc());
        assertThat(db().fetch(posts, title.bind("Beta"), rows.bind(2), skipped.bind(0)))
                .containsExactly(List.of("Alpha", "Gamma"), List.of("Delta"));
        assertThat(db().fetch(posts, title.bind("Alpha"), rows.bind(5), skipped.bind(1)))
                .containsExactly(List.of("Gamma"), List.of());
    }

    @Test
    void many_orderedByPathAndExpression_isInThatOrder() {
        assertThat(texts(db().select(fields(TAGS.NAME, many(TAGS.posts(), p -> select(fields(p.TITLE, p.author().NAME))
                                .orderBy(p.author().NAME.desc(), p.ID.times(-1L).asc())
                                .limit(5))))
                        .from(TAGS)
                        .where(TAGS.ID.le(2L))
                        .orderBy(TAGS.ID.asc())))
                .containsExactly("[java, [[Gamma, Ann], [Alpha, Ann]]]", "[sql, [[Delta, Bob], [Alpha, Ann]]]");
    }

    @Test
    void many_distinct_isDistinctForEachParent() {
        assertThat(perUser(
                        many(USERS.posts(), p -> select(p.PUBLISHED).distinct().orderBy(p.PUBLISHED.asc()))))
                .containsExactly("[Ann, [false, true]]", "[Bob, [false]]", "[Cid, [true]]", "[Dora, []]");
        assertThat(perUser(many(USERS.posts(), p -> select(p.PUBLISHED)
                        .distinct()
                        .orderBy(p.PUBLISHED.desc())
                        .limit(2))))
                .containsExactly("[Ann, [true, false]]", "[Bob, [false]]", "[Cid, [true]]", "[Dora, []]");
        assertThat(perUser(many(USERS.posts(), p -> select(p.PUBLISHED)
                        .distinct()
                        .orderBy(p.PUBLISHED.asc())
                        .offset(1))))
                .containsExactly("[Ann, [true]]", "[Bob, []]", "[Cid, []]", "[Dora, []]");
    }

    @Test
    void many_grouped_isGroupedForEachParent() {
        assertThat(perUser(many(USERS.posts(), p -> select(fields(p.PUBLISHED, count()))
                        .groupBy(p.PUBLISHED)
                        .orderBy(p.PUBLISHED.asc()))))
                .containsExactly(
                        "[Ann, [[false, 1], [true, 2]]]", "[Bob, [[false, 1]]]", "[Cid, [[true, 1]]]", "[Dora, []]");
        assertThat(perUser(many(USERS.posts(), p -> select(fields(p.PUBLISHED, count()))
                        .groupBy(p.PUBLISHED)
                        .having(count().gt(0L))
                        .orderBy(count().desc(), p.PUBLISHED.asc())
                        .limit(1))))
                .containsExactly("[Ann, [[true, 2]]]", "[Bob, [[false, 1]]]", "[Cid, [[true, 1]]]", "[Dora, []]");
    }

    @Test
    void many_aggregated_isOneRowForEachParentThatHasAny() {
        assertThat(perUser(many(USERS.posts(), p -> select(fields(count(), max(p.TITLE))))))
                .containsExactly("[Ann, [[3, Gamma]]]", "[Bob, [[1, Delta]]]", "[Cid, [[1, Epsilon]]]", "[Dora, []]");
        assertThat(perUser(one(USERS.posts(), p -> select(max(p.ID).cast(SqlType.TEXT)))))
                .containsExactly(
                        "[Ann, Optional[3]]", "[Bob, Optional[4]]", "[Cid, Optional[5]]", "[Dora, Optional.empty]");
        assertThat(perUser(many(USERS.posts(), p -> select(count()).having(count().gt(1L)))))
                .containsExactly("[Ann, [3]]", "[Bob, []]", "[Cid, []]", "[Dora, []]");
    }

    @Test
    void many_conditions_keepSome() {
        assertThat(perUser(many(USERS.posts(), p -> select(p.TITLE)
                        .where(p.PUBLISHED.or(p.RATING.isNotNull()))
                        .where(p.tags().exists(t -> t.NAME.ne("sql")))
                        .orderBy(p.ID.asc()))))
                .containsExactly("[Ann, [Alpha, Gamma]]", "[Bob, []]", "[Cid, [Epsilon]]", "[Dora, []]");
    }

    @Test
    void many_conditionOnTheParent_isKept() {
        assertThat(perUser(many(
                        USERS.posts(),
                        p -> select(p.TITLE).where(p.ID.gt(USERS.ID.plus(1L))).orderBy(p.ID.asc()))))
                .containsExactly("[Ann, [Gamma]]", "[Bob, [Delta]]", "[Cid, [Epsilon]]", "[Dora, []]");
        assertThat(perUser(fields(
                        many(USERS.posts(), p -> select(fields(p.TITLE, USERS.NAME, many(p.comments(), c -> select(c.ID)
                                        .where(c.AUTHOR_ID.ne(USERS.ID))
                                        .orderBy(c.ID.asc()))))
                                .orderBy(p.ID.asc())
                                .limit(1)),
                        many(USERS.comments(), c -> select(c.ID).orderBy(c.ID.asc())))))
                .containsExactly(
                        "[Ann, [[[Alpha, Ann, [1, 3]]], [2, 5]]]",
                        "[Bob, [[[Delta, Bob, [5]]], [1, 3]]]",
                        "[Cid, [[[Epsilon, Cid, []]], []]]",
                        "[Dora, [[], []]]");
    }

    @Test
    void many_joins_standWithin() {
        assertThat(perUser(many(USERS.posts(), p -> select(fields(p.TITLE, TAGS.NAME))
                        .join(TAGS)
                        .on(TAGS.ID.eq(p.ID))
                        .leftJoin(PROFILES)
                        .on(PROFILES.ID.eq(p.ID))
                        .orderBy(p.ID.asc()))))
                .containsExactly(
                        "[Ann, [[Alpha, java], [Beta, sql], [Gamma, news]]]",
                        "[Bob, [[Delta, unused]]]",
                        "[Cid, []]",
                        "[Dora, []]");
    }

    @Test
    void many_ofAPath_belongsToItsRow() {
        assertThat(texts(db().select(fields(
                                COMMENTS.ID,
                                many(COMMENTS.author().posts(), p -> select(p.ID)
                                        .orderBy(p.ID.asc())),
                                many(COMMENTS.post().tags(), t -> select(t.NAME).orderBy(t.ID.asc()))))
                        .from(COMMENTS)
                        .where(COMMENTS.ID.ge(3L))
                        .orderBy(COMMENTS.ID.asc())))
                .containsExactly("[3, [4], [java, sql]]", "[4, [], [sql]]", "[5, [1, 2, 3], [sql]]");
    }

    @Test
    void many_parentsRepeated_eachHaveTheirs() {
        assertThat(texts(db().select(fields(POSTS.TITLE, USERS.NAME, many(USERS.comments(), c -> select(c.ID)
                                .orderBy(c.ID.asc()))))
                        .from(POSTS)
                        .join(USERS)
                        .on(USERS.ID.eq(POSTS.AUTHOR_ID))
                        .where(POSTS.ID.ge(2L))
                        .orderBy(POSTS.ID.asc())))
                .containsExactly(
                        "[Beta, Ann, [2, 5]]", "[Gamma, Ann, [2, 5]]", "[Delta, Bob, [1, 3]]", "[Epsilon, Cid, []]");
    }

    @Test
    void many_parentOuterJoined_isEmptyWhereItIsMissing() {
        assertThat(texts(db().select(fields(USERS.NAME, many(POSTS.tags(), t -> select(t.NAME)
                                .orderBy(t.ID.asc()))))
                        .from(USERS)
                        .leftJoin(POSTS)
                        .on(POSTS.AUTHOR_ID.eq(USERS.ID).and(POSTS.PUBLISHED))
                        .where(USERS.ID.ne(1L))
                        .orderBy(USERS.ID.asc())))
                .containsExactly("[Bob, []]", "[Cid, [news]]", "[Dora, []]");
    }

    @Test
    void many_withinOptional_comesWithItsRow() {
        assertThat(texts(db().select(fields(
                                USERS.NAME,
                                optional(
                                        POSTS,
                                        fields(POSTS.RATING, many(POSTS.tags(), t -> select(t.NAME)
                                                        .orderBy(t.ID.asc())))
                                                .into((rating, tags) -> tags)),
                                USERS.AGE))
                        .from(USERS)
                        .leftJoin(POSTS)
                        .on(POSTS.AUTHOR_ID.eq(USERS.ID).and(POSTS.PUBLISHED))
                        .orderBy(USERS.ID.asc(), POSTS.ID.asc())))
                .containsExactly(
                        "[Ann, Optional[[java, sql]], 30]",
                        "[Ann, Optional[[java]], 30]",
                        "[Bob, Optional.empty, 25]",
                        "[Cid, Optional[[news]], 41]",
                        "[Dora, Optional.empty, 25]");
    }

    @Test
    void optional_withinMany_isPresentOrNot() {
        List<List<Optional<Profile>>> profiles = db().select(
                        many(POSTS.comments(), c -> select(optional(c.author().profile()))
                                .orderBy(c.ID.asc())))
                .from(POSTS)
                .where(POSTS.ID.in(1L, 4L))
                .orderBy(POSTS.ID.asc())
                .fetch();
        assertThat(profiles.get(0))
                .extracting(p -> p.map(Profile::id).orElse(0L))
                .containsExactly(2L, 1L, 2L);
        assertThat(profiles.get(1))
                .extracting(p -> p.map(Profile::id).orElse(0L))
                .containsExactly(0L, 1L);
    }

    @Test
    void one_path_isTheFirstRow() {
        assertThat(perUser(one(USERS.posts(), p -> select(p.TITLE).orderBy(p.ID.desc()))))
                .containsExactly(
                        "[Ann, Optional[Gamma]]",
                        "[Bob, Optional[Delta]]",
                        "[Cid, Optional[Epsilon]]",
                        "[Dora, Optional.empty]");
        assertThat(perUser(one(USERS.posts(), p -> select(p.RATING)
                        .orderBy(p.RATING.asc().nullsFirst()))))
                .startsWith("[Ann, Optional.empty]");
    }

    @Test
    void many_parentsNotUnique_areRefusedWhereTheKeyIsLost() {
        Projection<List<String>> titles =
                many(USERS.posts(), p -> select(p.TITLE).orderBy(p.ID.asc()));
        assertThatThrownBy(() -> db().select(fields(USERS.AGE, titles))
                        .from(USERS)
                        .distinct()
                        .fetch())
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("distinct");
        assertThatThrownBy(() -> db().select(fields(USERS.AGE, titles))
                        .from(USERS)
                        .groupBy(USERS.AGE)
                        .fetch())
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("group by")
                .hasMessageContaining("users.id");
    }

    @Test
    void many_parentsGroupedWithTheirKey_haveTheirs() {
        assertThat(texts(db().select(fields(USERS.NAME, count(COMMENTS.ID), many(USERS.posts(), p -> select(p.TITLE)
                                .orderBy(p.ID.asc()))))
                        .from(USERS)
                        .leftJoin(COMMENTS)
                        .on(COMMENTS.AUTHOR_ID.eq(USERS.ID))
                        .groupBy(USERS.ID, USERS.NAME)
                        .orderBy(USERS.ID.asc())))
                .containsExactly(
                        "[Ann, 2, [Alpha, Beta, Gamma]]", "[Bob, 2, [Delta]]", "[Cid, 0, [Epsilon]]", "[Dora, 0, []]");
    }

    @Test
    void many_parentsPaged_haveTheirs() {
        assertThat(texts(db().select(fields(USERS.NAME, many(USERS.posts(), p -> select(p.ID)
                                .orderBy(p.ID.asc()))))
                        .from(USERS)
                        .orderBy(USERS.posts().count().desc(), USERS.ID.asc())
                        .limit(2)
                        .offset(1)))
                .containsExactly("[Bob, [4]]", "[Cid, [5]]");
    }

    @Test
    void many_keyOfSeveralColumns_matchesAllOfThem() {
        assertThat(texts(db().select(fields(SHIPMENT.NOTE, many(SHIPMENT.parcels(), p -> select(p.LABEL)
                                .orderBy(p.LABEL.asc()))))
                        .from(SHIPMENT)
                        .orderBy(SHIPMENT.REGION.asc(), SHIPMENT.NO.asc())))
                .containsExactly("[n1, [a, b]]", "[n2, [c]]", "[s1, [d]]", "[none, []]");
        assertThat(texts(db().select(fields(PARCEL.LABEL, PARCEL.shipment().NOTE, many(PARCEL.siblings(), p -> select(
                                        fields(p.LABEL, many(p.siblings(), s -> select(s.LABEL)
                                                .orderBy(s.LABEL.asc()))))
                                .orderBy(p.LABEL.desc())
                                .limit(1))))
                        .from(PARCEL)
                        .orderBy(PARCEL.LABEL.asc())))
                .containsExactly(
                        "[a, n1, [[b, [a, b]]]]",
                        "[b, n1, [[b, [a, b]]]]",
                        "[c, n2, [[c, [c]]]]",
                        "[d, s1, [[d, [d]]]]",
                        "[e, null, []]",
                        "[f, null, []]");
    }

    @Test
    void many_moreParentsThanOneStatementHasKeysFor_allHaveTheirs() {
        try {
            db().insertInto(USERS)
                    .values(LongStream.range(0, 2_500)
                            .mapToObj(i ->
                                    NewUser.of().email("u" + i).name("U" + i).age(20))
                            .toList())
                    .execute();
            List<Integer> sizes = db().select(fields(many(USERS.posts())).into(List::size))
                    .from(USERS)
                    .orderBy(USERS.ID.asc())
                    .fetch();
            assertThat(sizes).hasSize(2_504).startsWith(3, 1, 1, 0).endsWith(0);
        } finally {
            blog().fill();
        }
    }

    @Test
    void many_noParents_isNoStatementMore() {
        assertThat(db().select(many(USERS.posts()))
                        .from(USERS)
                        .where(USERS.ID.eq(99L))
                        .fetch())
                .isEmpty();
    }

    @Test
    void fetchOne_withNestedRows_takesOneParent() {
        Query<List<Post>> posts = db().select(many(USERS.posts())).from(USERS);
        assertThat(posts.where(USERS.ID.eq(1L)).fetchOne()).hasSize(3);
        assertThat(posts.where(USERS.ID.eq(99L)).fetchOptional()).isEmpty();
        assertThatThrownBy(posts::fetchOne).isInstanceOf(MappingException.class).hasMessageContaining("there are more");
    }

    @Test
    void many_inReturning_isOfTheRowsWritten() {
        try {
            assertThat(db().update(USERS)
                            .set(USERS.VISITS.set(1))
                            .where(USERS.ID.le(2L))
                            .returning(fields(USERS.NAME, many(USERS.posts(), p -> select(
                                            fields(p.TITLE, p.RATING, many(p.tags(), t -> select(t.NAME)
                                                    .orderBy(t.ID.asc()))))
                                    .where(p.PUBLISHED.not())
                                    .orderBy(p.ID.asc()))))
                            .fetch())
                    .extracting(Row::toString)
                    .containsExactlyInAnyOrder("[Ann, [[Beta, null, []]]]", "[Bob, [[Delta, 3.25, [sql]]]]");
        } finally {
            blog().fill();
        }
    }

    @Test
    void null_intoPrimitiveWithinNestedRow_isAClearError() {
        assertThatThrownBy(() -> db().select(many(
                                POSTS.comments(),
                                c -> select(fields(c.BODY, c.AUTHOR_ID)
                                        .into((String body, Long author) -> body + author.longValue()))))
                        .from(POSTS)
                        .fetch())
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("is NULL")
                .hasMessageContaining("argument 2");
    }

    @Test
    void many_textsOfAnyKind_arrive() {
        List<String> hostile =
                List.of("quote \" and ' and \\ and /", "new\nline\ttab", "\u0001\u001f\u007f", "\uD83D\uDE00 \u2028");
        try {
            List<String> sorted = new ArrayList<>();
            for (int i = 0; i < hostile.size(); i++) {
                sorted.add(i + hostile.get(i));
            }
            db().insertInto(COMMENTS)
                    .values(sorted.stream()
                            .map(body -> dev.rex.blog.NewComment.of().postId(5).body(body))
                            .toList())
                    .execute();
            assertThat(db().select(many(POSTS.comments(), c -> select(c.BODY).orderBy(c.ID.asc())))
                            .from(POSTS)
                            .where(POSTS.ID.eq(5L))
                            .fetchOne())
                    .isEqualTo(sorted);
        } finally {
            blog().fill();
        }
    }
}

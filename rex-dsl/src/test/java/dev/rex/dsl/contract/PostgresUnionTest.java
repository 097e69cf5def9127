package dev.rex.dsl.contract;

import static dev.rex.blog.CommentsTable.COMMENTS;
import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.TagsTable.TAGS;
import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.cte;
import static dev.rex.dsl.Sql.fields;
import static dev.rex.dsl.Sql.many;
import static dev.rex.dsl.Sql.select;
import static dev.rex.dsl.contract.Shipment.SHIPMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rex.blog.UsersTable;
import dev.rex.dsl.Cte;
import dev.rex.dsl.Expr;
import dev.rex.dsl.Projection;
import dev.rex.dsl.Query;
import dev.rex.dsl.Row;
import dev.rex.dsl.Select;
import dev.rex.dsl.dialect.Nesting;
import dev.rex.dsl.exec.RowCursor;
import dev.rex.dsl.render.InvalidQueryException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When nested rows come by the statement of their parents, and when they had better not. */
class PostgresUnionTest extends BlogSuite {
    PostgresUnionTest() {
        super(PostgresContract.POSTGRESQL);
    }

    private Query<Row> titles() {
        return db().select(fields(USERS.NAME, titlesOf(USERS))).from(USERS).orderBy(USERS.ID.asc());
    }

    private static Projection<List<String>> titlesOf(UsersTable users) {
        return many(users.posts(), p -> select(p.TITLE).orderBy(p.ID.asc()));
    }

    private static int statements(Query<?> query) {
        return query.sql().split(";\n", -1).length;
    }

    private static void assertApart(Query<Row> query) {
        assertThat(statements(query)).as(query.sql()).isEqualTo(2);
        assertThat(query.fetch())
                .isEqualTo(query.strategy(Nesting.JSON).fetch())
                .isNotEmpty();
    }

    @Test
    void lists_ofAllLevels_comeByOneStatement() {
        Query<Row> query = db().select(fields(
                        USERS.NAME,
                        many(USERS.posts(), p -> select(fields(p.TITLE, many(p.tags(), t -> select(t.NAME)
                                        .orderBy(t.ID.asc()))))
                                .orderBy(p.ID.asc())),
                        many(USERS.comments(), c -> select(c.BODY).orderBy(c.ID.asc()))))
                .from(USERS)
                .orderBy(USERS.ID.desc());
        assertThat(statements(query)).isEqualTo(1);
        assertThat(query.sql()).contains("union all").doesNotContain("json");
        assertThat(query.fetch())
                .isEqualTo(query.strategy(Nesting.BATCH).fetch())
                .isEqualTo(query.strategy(Nesting.JSON).fetch());
    }

    @Test
    void list_withinAListThatIsToComeBySeveralStatements_makesAllOfThemDo() {
        Query<Row> query = db().select(fields(USERS.NAME, many(USERS.posts(), p -> select(fields(
                                p.TITLE, many(p.tags(), t -> select(t.NAME).orderBy(t.ID.asc()))))
                        .orderBy(p.ID.asc())
                        .strategy(Nesting.BATCH))))
                .from(USERS)
                .orderBy(USERS.ID.asc());
        assertThat(statements(query)).isEqualTo(3);
        assertThat(statements(query.strategy(Nesting.UNION))).isEqualTo(3);
    }

    @Test
    void list_withinJson_isRefused() {
        Query<Row> query = db().select(fields(
                        USERS.NAME, many(USERS.posts(), p -> select(p.TITLE).strategy(Nesting.UNION))))
                .from(USERS)
                .strategy(Nesting.JSON);
        assertThatThrownBy(query::fetch)
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContainingAll("within JSON", "strategy(Nesting.UNION)");
    }

    @Test
    void parents_thatAreLocked_haveChildrenThatAreReadAfterwards() {
        assertApart(titles().forUpdate());
    }

    @Test
    void parents_thatAnotherPartWrites_haveChildrenThatAreReadAfterwards() {
        Cte<Long> moved = db().update(POSTS)
                .set(POSTS.TITLE.set(POSTS.TITLE))
                .where(POSTS.ID.eq(1L))
                .returning(POSTS.AUTHOR_ID)
                .as("moved");
        Query<Row> query = db().with(moved)
                .select(fields(USERS.NAME, titlesOf(USERS)))
                .from(USERS)
                .where(USERS.ID.in(select(moved.get(POSTS.AUTHOR_ID)).from(moved)));
        assertThat(statements(query)).isEqualTo(2);
        assertThat(query.fetch()).hasToString("[[Ann, [Alpha, Beta, Gamma]]]");
    }

    @Test
    void queriesThatTheStatementNames_areThoseOfTheParents() {
        Cte<Long> old = cte("old", select(USERS.ID).from(USERS).where(USERS.AGE.gt(30)));
        Query<Row> query = db().with(old)
                .select(fields(USERS.NAME, titlesOf(USERS)))
                .from(USERS)
                .where(USERS.ID.in(select(old.get(USERS.ID)).from(old)))
                .orderBy(USERS.ID.asc());
        assertThat(statements(query)).isEqualTo(1);
        assertThat(query.fetch())
                .isEqualTo(query.strategy(Nesting.JSON).fetch())
                .isNotEmpty();
    }

    @Test
    void rows_withLittleInCommon_comeByStatementsOfTheirOwn() {
        assertApart(db().select(fields(
                        tagged(0),
                        tagged(1),
                        tagged(2),
                        tagged(3),
                        tagged(4),
                        tagged(5),
                        tagged(6),
                        tagged(7),
                        tagged(8),
                        titlesOf(USERS)))
                .from(USERS)
                .orderBy(USERS.ID.asc()));
    }

    private static Expr<String> tagged(int number) {
        return USERS.NAME.concat("x" + number);
    }

    @Test
    void rows_withMuchInCommon_comeByOneStatementHoweverMany() {
        Query<?> query = db().select(fields(COMMENTS, many(COMMENTS.commentsByReplyTo())))
                .from(COMMENTS);
        assertThat(statements(query)).isEqualTo(1);
    }

    @Test
    void name_thatAPartOfTheStatementHas_isNotTakenTwice() {
        UsersTable hostile = USERS.as("rows 0");
        assertApart(db().select(fields(hostile.NAME, titlesOf(hostile)))
                .from(hostile)
                .orderBy(hostile.ID.asc()));
    }

    @Test
    void comment_ofTheParents_standsBeforeTheStatement() {
        Query<Row> query = titles().comment("who asks");
        assertThat(query.sql()).startsWith("/* who asks */ with ");
        assertThat(query.fetch()).isEqualTo(titles().fetch());
    }

    @Test
    void values_ofAllParts_areBoundInTheirPlaces() {
        Query<Row> query = db().select(fields(
                        USERS.NAME.concat("!"),
                        many(USERS.posts(), p -> select(p.TITLE.concat("?"))
                                .where(p.TITLE.ne("Beta"))
                                .orderBy(p.ID.asc())
                                .limit(1)
                                .offset(1)),
                        many(USERS.comments(), c -> select(c.ID.plus(100L)).orderBy(c.ID.asc()))))
                .from(USERS)
                .where(USERS.ID.between(1L, 3L))
                .orderBy(USERS.ID.asc());
        assertThat(query.fetch()).hasToString("[[Ann!, [Gamma?], [102, 105]], [Bob!, [], [101, 103]], [Cid!, [], []]]");
    }

    @Test
    void keys_ofSeveralColumns_areFoundOnceWhereverTheyStand() {
        blog().database().execute(Shipment.DDL);
        Query<Row> query = db().select(fields(
                        SHIPMENT.NO,
                        many(SHIPMENT.parcels(), p -> select(p.LABEL).orderBy(p.LABEL.asc())),
                        SHIPMENT.NOTE))
                .from(SHIPMENT)
                .orderBy(SHIPMENT.REGION.asc(), SHIPMENT.NO.asc());
        assertThat(statements(query)).isEqualTo(1);
        assertThat(query.fetch())
                .isEqualTo(query.strategy(Nesting.JSON).fetch())
                .isNotEmpty();
    }

    @Test
    void parents_thatComeSeveralTimes_haveTheirListEachTime() {
        Query<Row> query = db().select(fields(USERS.NAME, TAGS.NAME, titlesOf(USERS)))
                .from(USERS)
                .join(TAGS)
                .on(TAGS.ID.le(2L))
                .orderBy(TAGS.ID.asc(), USERS.ID.asc());
        assertThat(statements(query)).isEqualTo(1);
        assertThat(query.fetch())
                .isEqualTo(query.strategy(Nesting.JSON).fetch())
                .hasSize(8);
    }

    @Test
    void cursor_readsSomeParentsAtATime_andTheirChildrenAfterThem() {
        List<Row> read = new ArrayList<>();
        try (RowCursor<Row> rows = titles().cursor(3)) {
            rows.forEachRemaining(read::add);
        }
        assertThat(read).isEqualTo(titles().fetch());
    }

    @Test
    void explain_tellsOfAllParts() {
        Select<Row> query = select(fields(USERS.NAME, titlesOf(USERS))).from(USERS);
        assertThat(String.join("\n", db().explain(query))).contains("Append", "posts", "users");
    }
}

package dev.rex.dsl.contract;

import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Routine.inOut;
import static dev.rex.dsl.Routine.out;
import static dev.rex.dsl.Sql.fields;
import static dev.rex.dsl.Sql.val;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rex.blog.User;
import dev.rex.blog.UsersTable;
import dev.rex.dsl.OutArgument;
import dev.rex.dsl.Routine;
import dev.rex.dsl.RoutineRows;
import dev.rex.dsl.Row;
import dev.rex.dsl.SqlType;
import dev.rex.dsl.error.PermissionException;
import dev.rex.dsl.error.ServerException;
import dev.rex.dsl.render.InvalidQueryException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PostgresRoutineTest extends RoutineContract {
    private static final Routine VISIT = Routine.of("visit");

    private record Visit(int visits, Instant at) {}

    PostgresRoutineTest() {
        super(PostgresContract.POSTGRESQL);
    }

    @BeforeAll
    void create() {
        blog().database()
                .execute(
                        "create function \"Post count\"(author bigint) returns bigint language sql stable"
                                + " as 'select count(*) from posts where author_id = author'",
                        "create function older(years integer) returns setof users language sql stable"
                                + " as 'select * from users where age > years order by id'",
                        "create function lines(author bigint) returns table (title text, stars numeric)"
                                + " language sql stable as 'select title, rating from posts where author_id = author'",
                        "create procedure visit(who bigint, inout visits integer, out at timestamptz)"
                                + " language plpgsql as 'begin update users set visits = users.visits + visit.visits"
                                + " where id = who returning users.visits, created_at into visit.visits, at; end'",
                        "create procedure forget(who bigint) language sql"
                                + " as 'update users set visits = 0 where id = who'",
                        "create procedure halves(inout a integer, inout b integer) language plpgsql"
                                + " as 'begin a := a / 2; b := b / 2; end'",
                        "create procedure commits() language plpgsql as 'begin commit; end'");
    }

    @Test
    void function_perRow_isComputed() {
        Routine posts = Routine.of("public", "Post count");
        assertThat(db().select(fields(USERS.NAME, posts.number(SqlType.BIGINT, USERS.ID)))
                        .from(USERS)
                        .where(posts.number(SqlType.BIGINT, USERS.ID).gt(0L))
                        .orderBy(USERS.ID.asc())
                        .fetch())
                .extracting(Row::toString)
                .containsExactly("[Ann, 3]", "[Bob, 1]", "[Cid, 1]");
    }

    @Test
    void rows_ofATable_areItsRecords() {
        UsersTable older = Routine.of("older").rows(USERS, val(26));
        List<User> users = db().selectFrom(older).orderBy(older.ID.asc()).fetch();
        assertThat(users).extracting(User::name).containsExactly("Ann", "Cid");
        assertThat(db().select(fields(older.NAME, POSTS.TITLE))
                        .from(older)
                        .join(POSTS)
                        .on(POSTS.AUTHOR_ID.eq(older.ID))
                        .where(POSTS.TITLE.like("%eta"))
                        .fetch())
                .extracting(Row::toString)
                .containsExactly("[Ann, Beta]");
    }

    @Test
    void rows_ofColumns_areATable() {
        RoutineRows lines = Routine.of("lines").rows(USERS.ID).as("l");
        assertThat(db().select(fields(USERS.NAME, lines.text("title"), lines.number("stars", SqlType.DECIMAL)))
                        .from(USERS)
                        .crossJoin(lines)
                        .where(lines.number("stars", SqlType.DECIMAL).gt(new BigDecimal("3")))
                        .orderBy(lines.text("title").asc())
                        .fetch())
                .extracting(Row::toString)
                .containsExactly("[Ann, Alpha, 4.50]", "[Bob, Delta, 3.25]");
        RoutineRows numbers = Routine.of("generate_series").rows(val(1), val(3)).as("n");
        assertThat(db().select(numbers.number("n", SqlType.INTEGER))
                        .from(numbers)
                        .fetch())
                .containsExactly(1, 2, 3);
    }

    @Test
    void procedure_outArguments_areATypedRow() {
        blog().fill();
        OutArgument<Integer> visits = inOut(5, SqlType.INTEGER);
        OutArgument<Instant> at = out(SqlType.TIMESTAMP_TZ);
        assertThat(db().call(VISIT, val(1L), visits, at)
                        .fetchOne(fields(visits, at).into(Visit::new)))
                .isEqualTo(new Visit(15, Instant.parse("2026-01-01T12:00:00Z")));
        assertThat(db().call(VISIT, val(1L), visits, at).sql())
                .isEqualTo("call \"visit\"(?, cast(? as integer), cast(null as timestamptz))");
        db().transaction(tx -> tx.call(VISIT, val(1L), visits, at).execute());
        db().call(Routine.of("forget"), val(3L)).execute();
        assertThat(db().select(USERS.VISITS).from(USERS).orderBy(USERS.ID.asc()).fetch())
                .containsExactly(20, 0, 0, 0);
    }

    @Test
    void procedure_resultsInAnotherOrder_areRefused() {
        OutArgument<Integer> a = inOut(10, SqlType.INTEGER);
        OutArgument<Integer> b = inOut(10, SqlType.INTEGER);
        Routine halves = Routine.of("halves");
        assertThat(db().call(halves, a, b).fetchOne(fields(a, b))).hasToString("[5, 5]");
        for (var wrong : List.of(fields(b, a), fields(a, a))) {
            assertThatThrownBy(() -> db().call(halves, a, b).fetchOne(wrong))
                    .isInstanceOf(InvalidQueryException.class)
                    .hasMessageContaining("the procedure halves gives back 2 of its arguments, in their order");
        }
        assertThatThrownBy(() -> db().call(halves, a, b).fetchOne(a)).isInstanceOf(InvalidQueryException.class);
    }

    @Test
    void procedure_thatCommits_runsOutsideATransactionOnly() {
        db().call(Routine.of("commits")).execute();
        assertThatThrownBy(() ->
                        db().transaction(tx -> tx.call(Routine.of("commits")).execute()))
                .isInstanceOf(ServerException.class)
                .hasMessageContaining("invalid transaction termination");
        assertThatThrownBy(() ->
                        db().readOnly().call(Routine.of("forget"), val(1L)).execute())
                .isInstanceOf(PermissionException.class);
    }
}

package dev.rex.docs;

import static dev.rex.blog.TagsTable.TAGS;
import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.fields;
import static dev.rex.dsl.Sql.generateSeries;
import static dev.rex.dsl.Sql.jsonArrayElements;
import static dev.rex.dsl.Sql.sqlText;
import static dev.rex.dsl.Sql.val;
import static dev.rex.dsl.SqlType.BIGINT;
import static dev.rex.dsl.SqlType.INTEGER;
import static dev.rex.dsl.SqlType.JSON;
import static dev.rex.dsl.fn.Aggregates.stringAgg;
import static dev.rex.dsl.fn.Dates.toDate;
import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rex.blog.NewTag;
import dev.rex.blog.User;
import dev.rex.dsl.Database;
import dev.rex.dsl.Isolation;
import dev.rex.dsl.Json;
import dev.rex.dsl.OutArgument;
import dev.rex.dsl.Retry;
import dev.rex.dsl.Routine;
import dev.rex.dsl.Row;
import dev.rex.dsl.Session;
import dev.rex.dsl.contract.Blog;
import dev.rex.dsl.contract.PostgresContract;
import dev.rex.dsl.contract.SqliteContract;
import dev.rex.dsl.exec.RowCursor;
import dev.rex.dsl.jdbi.JdbiInterop;
import dev.rex.dsl.listen.SlowQueryLog;
import dev.rex.dsl.progress.Progress;
import java.io.IOException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The Java on the page about running queries is that of this file, which runs it. */
class RunningPageTest {
    private final List<Object> exported = new ArrayList<>();

    private void export(Object value) {
        exported.add(value);
    }

    private void count(String operation, OptionalLong rows) {
        exported.add(operation + " " + rows.orElse(-1));
    }

    @Test
    void queries_ofThePage_run() {
        try (Blog blog = Blog.create(SqliteContract.SQLITE)) {
            maps(blog.db());
            rows(blog.db());
            many(blog.db());
            transactions(blog.db());
            replicas(blog.database().url(), blog.database().url());
            functions(blog.db());
            limits(blog.db());
            listening(blog.database().url());
            others(blog.db());
        }
    }

    @Test
    void queriesForPostgresql_ofThePage_run() {
        try (Blog blog = Blog.create(PostgresContract.POSTGRESQL)) {
            blog.database()
                    .execute(
                            "create function post_count(author bigint) returns bigint language sql"
                                    + " as 'select count(*) from posts where author_id = author'",
                            "create function older_than(years integer) returns setof users language sql"
                                    + " as 'select * from users where age > years'",
                            "create procedure sum_of_visits(all_users boolean, out total integer) language sql"
                                    + " as 'select sum(visits) from users where active or all_users'");
            tenants(blog.db());
            routines(blog.db());
        }
    }

    private static void maps(Database db) {
        // region
        Map<Long, User> byId = db.selectFrom(USERS).fetchMap(User::id);
        Map<Integer, List<User>> byAge = db.selectFrom(USERS).fetchGroups(User::age);
        // endregion
        assertThat(byId).hasSize(4);
        assertThat(byAge.get(25)).hasSize(2);
    }

    private void rows(Database db) {
        // region
        try (RowCursor<User> users = db.selectFrom(USERS).cursor(500)) {
            while (users.hasNext()) {
                export(users.next());
            }
        }
        try (Stream<String> names = db.select(USERS.NAME).from(USERS).stream()) {
            names.forEach(this::export);
        }
        // endregion
        assertThat(exported).hasSize(8).contains("Ann");
    }

    private static void many(Database db) {
        Stream<String> names = Stream.of("a", "b", "c");
        List<NewTag> list = List.of(NewTag.of().name("d"), NewTag.of().name("e"));
        // region
        long written = db.bulk(TAGS).load(names.map(name -> NewTag.of().name(name)), Progress.bar("tags"));
        List<Long> ids = db.insertInto(TAGS).values(list).returning(TAGS.ID).fetch();
        // endregion
        assertThat(written).isEqualTo(3);
        assertThat(ids).containsExactly(8L, 9L);
    }

    private static int visit(Session session, long user) {
        return session.update(USERS)
                .set(USERS.VISITS.set(USERS.VISITS.plus(1)))
                .where(USERS.ID.eq(user))
                .returning(USERS.VISITS)
                .fetchOne();
    }

    private void report(Session session) {
        exported.add(session.selectFrom(USERS).fetch().size());
    }

    private void transactions(Database db) {
        exported.clear();
        // region
        int visits = db.transactionResult(Isolation.SERIALIZABLE, Retry.times(5), tx -> visit(tx, 1L));
        db.transaction(Isolation.REPEATABLE_READ, tx -> report(tx));
        db.readOnly().transaction(tx -> report(tx));
        // endregion
        assertThat(visits).isEqualTo(11);
        assertThat(exported).containsExactly(4, 4);
    }

    private static void replicas(String primary, String replica) {
        // region
        Database db = Database.builder()
                .url(primary)
                .replica(replica)
                .fallBackToPrimary()
                .build();
        List<User> users = db.readOnly().selectFrom(USERS).fetch();
        // endregion
        try (db) {
            assertThat(users).hasSize(4);
        }
    }

    private void work(Session session) {
        exported.add(session.select(sqlText("current_setting('app.tenant')")).fetchOne());
    }

    private void tenants(Database db) {
        exported.clear();
        // region
        db.transaction(tx -> {
            tx.set("app.tenant", "42");
            work(tx);
        });
        // endregion
        assertThat(exported).containsExactly("42");
    }

    private static void routines(Database db) {
        // region
        Routine postCount = Routine.of("post_count");
        List<Row> counts = db.select(fields(USERS.NAME, postCount.number(BIGINT, USERS.ID)))
                .from(USERS)
                .fetch();
        List<User> old =
                db.selectFrom(Routine.of("older_than").rows(USERS, val(40))).fetch();

        OutArgument<Integer> total = Routine.out(INTEGER);
        int visitsOfAll = db.call(Routine.of("sum_of_visits"), val(true), total).fetchOne(total);
        // endregion
        assertThat(counts).hasSize(4);
        assertThat(old).extracting(User::name).containsExactly("Cid");
        assertThat(visitsOfAll).isEqualTo(17);
    }

    private static void functions(Database db) {
        // region
        var days = generateSeries(val(LocalDate.of(2026, 1, 1)), val(LocalDate.of(2026, 1, 31)), 1, DAYS)
                .as("days");
        List<Row> joined = db.select(fields(days.value(), stringAgg(USERS.NAME, ", ")))
                .from(days)
                .leftJoin(USERS)
                .on(toDate(USERS.CREATED_AT).eq(days.value()))
                .groupBy(days.value())
                .orderBy(days.value().asc())
                .fetch();

        var words = jsonArrayElements(val(new Json("[\"java\", \"sql\"]"), JSON))
                .withOrdinality()
                .as("words");
        List<Row> known = db.select(fields(words.ordinality(), TAGS.ID))
                .from(words)
                .join(TAGS)
                .on(TAGS.NAME.eq(words.text()))
                .fetch();
        // endregion
        assertThat(joined).hasSize(31);
        assertThat(known).hasSize(2);
    }

    private static void limits(Database db) {
        // region
        Session hasty = db.within(Duration.ofSeconds(2));
        List<User> users = hasty.selectFrom(USERS).fetch();
        hasty.transaction(tx -> tx.deleteFrom(USERS).where(USERS.VISITS.eq(0)).execute());
        // endregion
        assertThat(users).hasSize(4);
        assertThat(db.selectFrom(USERS).fetch()).hasSizeLessThan(4);
    }

    private void listening(String url) {
        exported.clear();
        // region
        Database db = Database.builder()
                .url(url)
                .listener(new SlowQueryLog(Duration.ofMillis(200)))
                .listener(execution -> count(execution.operation(), execution.rows()))
                .build();
        // endregion
        try (db) {
            db.selectFrom(USERS).where(USERS.ID.eq(-1L)).fetch();
        }
        assertThat(exported).containsExactly("select 0");
    }

    private static void others(Database db) {
        // region
        int changes = db.withConnection(connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.executeUpdate("update users set visits = 0");
            }
        });
        List<User> idle = JdbiInterop.of(db, USERS)
                .withHandle(handle -> handle.createQuery("select * from users where visits = :visits")
                        .bind("visits", 0)
                        .mapTo(User.class)
                        .list());
        // endregion
        assertThat(idle).hasSize(changes);
    }

    @Test
    void java_ofThePage_isThatOfThisFile() throws IOException {
        Snippets.check("running.md", RunningPageTest.class);
    }
}

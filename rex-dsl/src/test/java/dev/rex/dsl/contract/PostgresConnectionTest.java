package dev.rex.dsl.contract;

import static dev.rex.blog.TagsTable.TAGS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.rex.blog.NewTag;
import dev.rex.blog.Tag;
import dev.rex.dsl.Database;
import dev.rex.dsl.error.ConnectionException;
import dev.rex.dsl.error.DatabaseException;
import dev.rex.dsl.error.PermissionException;
import dev.rex.dsl.error.TimeoutException;
import dev.rex.dsl.exec.RowCursor;
import dev.rex.schema.error.ConfigException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PostgresConnectionTest extends ConnectionContract {
    private static final String SECRET = "s3cret-password";

    PostgresConnectionTest() {
        super(PostgresContract.POSTGRESQL);
    }

    /** Ends the sessions of the database's pool from outside, as an administrator or a restart does. */
    private int kill() {
        List<?> killed = database()
                .query("select pg_terminate_backend(pid) from pg_stat_activity"
                        + " where datname = current_database() and pid <> pg_backend_pid()");
        return killed.size();
    }

    @Test
    void connection_killed_isReplaced() {
        try (Database db = open(settings -> settings.pool(pool -> pool.setMaximumPoolSize(1)))) {
            for (int i = 0; i < 3; i++) {
                assertThat(db.selectFrom(TAGS).fetch()).hasSize(1);
                assertThat(kill()).isEqualTo(1);
                Throwable failure = catchThrowable(() -> db.selectFrom(TAGS).fetch());
                if (failure != null) {
                    assertThat(failure)
                            .isInstanceOfSatisfying(ConnectionException.class, e -> assertThat(e.isRetryable())
                                    .isTrue());
                }
                assertThat(db.selectFrom(TAGS).fetch()).hasSize(1);
            }
        }
    }

    @Test
    void connection_killedInATransaction_losesItsWorkAndIsReplaced() {
        try (Database db = open(settings -> settings.pool(pool -> pool.setMaximumPoolSize(1)))) {
            assertThatThrownBy(() -> db.transaction(tx -> {
                        tx.insertInto(TAGS).values(NewTag.of().name("lost")).execute();
                        kill();
                        tx.selectFrom(TAGS).fetch();
                    }))
                    .isInstanceOf(ConnectionException.class);
            assertThatThrownBy(() -> db.transaction(tx -> {
                        tx.insertInto(TAGS).values(NewTag.of().name("lost")).execute();
                        kill();
                    }))
                    .isInstanceOf(ConnectionException.class)
                    .hasMessageContaining("commit");
            assertThatThrownBy(() -> db.transaction(tx -> tx.transaction(inner -> {
                        inner.insertInto(TAGS).values(NewTag.of().name("lost")).execute();
                        kill();
                        throw new IllegalStateException("own");
                    })))
                    .hasMessage("own");
            assertThat(db.select(TAGS.NAME).from(TAGS).fetch()).containsExactly("java");
        }
    }

    @Test
    void connection_killedInMidStream_endsItAndIsReplaced() {
        database().execute("insert into tags (name) select 'tag ' || i from generate_series(1, 10000) i");
        try (Database db = open(settings -> settings.pool(pool -> pool.setMaximumPoolSize(1)))) {
            for (int i = 0; i < 3; i++) {
                RowCursor<Tag> cursor = db.selectFrom(TAGS).cursor(10);
                for (int row = 0; row < 15; row++) {
                    cursor.next();
                }
                assertThat(kill()).isEqualTo(1);
                assertThatThrownBy(() -> cursor.forEachRemaining(tag -> {}))
                        .isInstanceOfSatisfying(ConnectionException.class, e -> {
                            assertThat(e.isRetryable()).isTrue();
                            assertThat(e.sql().orElseThrow()).startsWith("select \"tags\".\"id\"");
                        })
                        .hasMessageMatching(
                                "(?s)(terminating connection due to administrator command"
                                        + "|An I/O error occurred while sending to the backend).*check that the database runs.*");
                assertThatThrownBy(cursor::hasNext)
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessage("the cursor is closed");
                cursor.close();
                assertThatThrownBy(() -> {
                            try (Stream<Tag> tags = db.selectFrom(TAGS).stream()) {
                                tags.forEach(tag -> kill());
                            }
                        })
                        .isInstanceOf(ConnectionException.class);
                assertThat(db.select(TAGS.ID).from(TAGS).fetch()).hasSize(10_001);
            }
            assertThatThrownBy(() -> db.bulk(TAGS).load(Stream.of("a", "b").map(name -> {
                        kill();
                        return NewTag.of().name(name);
                    })))
                    .isInstanceOf(ConnectionException.class);
            assertThat(db.bulk(TAGS).load(Stream.of(NewTag.of().name("after")))).isEqualTo(1);
        }
    }

    @Test
    void session_endedByTheServersTimeouts_saysWhichAndIsReplaced() {
        try (Database db = open(settings ->
                settings.property("options", "-c idle_session_timeout=100").pool(pool -> pool.setMaximumPoolSize(1)))) {
            assertThat(db.selectFrom(TAGS).fetch()).hasSize(1);
            pause(250); // the pool looks at connections that have done nothing for longer
            assertThatThrownBy(() -> db.selectFrom(TAGS).fetch())
                    .isInstanceOf(ConnectionException.class)
                    .hasMessageContaining("idle-session timeout")
                    .hasMessageContaining("the server ends sessions that do nothing");
            assertThat(db.selectFrom(TAGS).fetch()).hasSize(1);
        }
        try (Database db = open(settings ->
                settings.property("options", "-c transaction_timeout=100").pool(pool -> pool.setMaximumPoolSize(1)))) {
            assertThatThrownBy(() -> db.transaction(tx -> {
                        tx.insertInto(TAGS).values(NewTag.of().name("lost")).execute();
                        pause(250);
                        tx.selectFrom(TAGS).fetch();
                    }))
                    .isInstanceOf(TimeoutException.class)
                    .hasMessageContaining("transaction timeout")
                    .hasMessageContaining("the server ends transactions that take that long");
            assertThat(db.selectFrom(TAGS).fetch()).hasSize(1);
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void server_fullOfConnections_saysWhatToDo() throws SQLException {
        database()
                .execute(
                        "create role few login password 'pw of few' connection limit 1", "grant select on tags to few");
        Properties few = new Properties();
        few.setProperty("user", "few");
        few.setProperty("password", "pw of few");
        String url = database().url();
        try (Connection only = DriverManager.getConnection(url, few)) {
            assertThat(only.isValid(1)).isTrue();
            assertThatThrownBy(() -> Database.builder()
                            .url(url)
                            .user("few")
                            .password("pw of few")
                            .build())
                    .isInstanceOf(ConnectionException.class)
                    .hasMessageContaining("too many connections for role \"few\"")
                    .hasMessageContaining("let pools be smaller");
        }
        try (Database db = Database.builder()
                .url(url)
                .user("few")
                .password("pw of few")
                .pool(pool -> pool.setMaximumPoolSize(1))
                .build()) {
            assertThat(db.selectFrom(TAGS).fetch()).hasSize(1);
        } finally {
            database().execute("drop owned by few", "drop role few");
        }
    }

    @Test
    void statement_preparedOnTheServer_survivesDdl() {
        try (Database db = open(settings -> settings.pool(pool -> pool.setMaximumPoolSize(1)))) {
            for (String ddl : List.of(
                    "alter table tags add column extra integer",
                    "alter table tags alter column name type text",
                    "alter table tags drop column extra",
                    "create index tags_name on tags (name)")) {
                for (int i = 0; i < 10; i++) { // the driver prepares from the fifth time on
                    assertThat(db.selectFrom(TAGS).fetch()).as(ddl).hasSize(1);
                }
                database().execute(ddl);
                assertThat(db.selectFrom(TAGS).fetch()).as("after %s", ddl).hasSize(1);
            }
        }
    }

    @Test
    void password_wrong_isRefusedWithoutIt() {
        assertThatThrownBy(() -> open(settings -> settings.password(SECRET)))
                .isInstanceOf(PermissionException.class)
                .satisfies(e -> assertNoSecret(e));
        assertThatThrownBy(() ->
                        Database.open(database().url() + "?user=" + database().user() + "&password=" + SECRET))
                .isInstanceOf(PermissionException.class)
                .satisfies(e -> assertNoSecret(e));
    }

    @Test
    void url_unreadable_isRefusedWithoutItsPassword() {
        assertThatThrownBy(() -> Database.open("jdbc:postgresql://localhost:port/db?user=x&password=" + SECRET))
                .isInstanceOf(DatabaseException.class)
                .satisfies(e -> assertNoSecret(e));
        assertThatThrownBy(() -> Database.open("jdbc:nosuch://localhost/db?password=" + SECRET))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("jdbc:nosuch")
                .satisfies(e -> assertNoSecret(e));
        assertThatThrownBy(() -> Database.builder().build())
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("no URL");
    }

    @Test
    void database_missing_isNamed() {
        String url = database().url().replaceFirst("/[^/]*$", "/nosuchdb");
        assertThatThrownBy(() -> Database.builder()
                        .url(url)
                        .user(database().user())
                        .password(database().password())
                        .build())
                .isInstanceOf(ConnectionException.class)
                .hasMessageContaining("nosuchdb")
                .hasMessageContaining("create the database");
    }

    @Test
    void server_notThere_isAConnectionError() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        assertThatThrownBy(() -> Database.builder()
                        .url("jdbc:postgresql://localhost:" + port + "/db")
                        .user("u")
                        .password(SECRET)
                        .build())
                .isInstanceOf(ConnectionException.class)
                .hasMessageContaining("refused")
                .satisfies(e -> assertNoSecret(e));
    }

    @Test
    void statement_unsupported_leavesTheTransactionToItsSavepoint() {
        try (Database db = open()) {
            db.transaction(tx -> {
                tx.insertInto(TAGS).values(NewTag.of().name("kept")).execute();
                assertThatThrownBy(() -> tx.transaction(inner -> inner.select(dev.rex.dsl.fn.Aggregates.count())
                                .from(TAGS)
                                .forUpdate()
                                .fetch()))
                        .isInstanceOf(DatabaseException.class)
                        .hasMessageContaining("0A000");
            });
            assertThat(db.selectFrom(TAGS).fetch()).hasSize(2);
        }
    }

    private static void assertNoSecret(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            assertThat(cause.toString()).doesNotContain(SECRET);
        }
    }
}

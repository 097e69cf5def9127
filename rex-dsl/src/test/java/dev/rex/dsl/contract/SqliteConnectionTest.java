package dev.rex.dsl.contract;

import static dev.rex.blog.TagsTable.TAGS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import dev.rex.blog.NewTag;
import dev.rex.dsl.Database;
import dev.rex.dsl.Dialects;
import dev.rex.dsl.error.ConnectionException;
import dev.rex.dsl.error.PermissionException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

class SqliteConnectionTest extends ConnectionContract {
    @TempDir
    Path folder;

    SqliteConnectionTest() {
        super(SqliteContract.SQLITE);
    }

    @Test
    void file_inAMissingFolder_isNamed() {
        Path file = folder.resolve("missing/app.db");
        assertThatThrownBy(() -> Database.open("jdbc:sqlite:" + file))
                .isInstanceOf(ConnectionException.class)
                .hasMessageContaining(file.getParent().toString());
    }

    @Test
    void file_thatIsNoDatabase_isRefused() throws IOException {
        Path file =
                Files.writeString(folder.resolve("text.db"), "this is a text, and long enough to be read. ".repeat(50));
        assertThatThrownBy(() -> {
                    try (Database db = Database.open("jdbc:sqlite:" + file)) {
                        db.selectFrom(TAGS).fetch();
                    }
                })
                .isInstanceOf(ConnectionException.class)
                .hasMessageContaining("not a database");
        assertThatThrownBy(() -> {
                    try (Database db = Database.open("jdbc:sqlite:" + folder)) {
                        db.selectFrom(TAGS).fetch();
                    }
                })
                .isInstanceOf(ConnectionException.class);
    }

    @Test
    void file_readOnly_refusesToWrite() {
        try (Database db = Database.open(database().url() + "?open_mode=1")) {
            assertThat(db.selectFrom(TAGS).fetch()).hasSize(1);
            assertThatThrownBy(() ->
                            db.insertInto(TAGS).values(NewTag.of().name("x")).execute())
                    .isInstanceOf(PermissionException.class);
        }
    }

    @Test
    void foreignKeys_areEnforced() {
        database().execute("create table refers (tag_id bigint references tags (id))", "insert into refers values (1)");
        try (Database db = open()) {
            assertThatThrownBy(() -> db.deleteFrom(TAGS).all().execute())
                    .isInstanceOf(dev.rex.dsl.error.ForeignKeyViolation.class);
        }
    }

    /** Somebody else's pool opens connections as it likes. */
    @Test
    void dataSource_thatEnforcesNoForeignKeys_isWarnedOfOnce() {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl(database().url());
        assertThat(logged(source)).containsOnlyOnce("rex.datasource").contains("foreign keys are not enforced");
        source.setEnforceForeignKeys(true);
        assertThat(logged(source)).doesNotContain("rex.datasource");
    }

    private static String logged(SQLiteDataSource source) {
        PrintStream before = System.err;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setErr(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try (Database db = Database.on(source, Dialects.sqlite())) {
            assertThat(db.selectFrom(TAGS).fetch()).hasSize(1);
            assertThat(db.selectFrom(TAGS).fetch()).hasSize(1);
        } finally {
            System.setErr(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void memory_keepsItsDataForAllThreads() {
        for (String url : List.of(
                "jdbc:sqlite::memory:",
                "jdbc:sqlite:",
                "jdbc:sqlite:file:shared1?mode=memory&cache=shared",
                "jdbc:sqlite:file::memory:?cache=shared")) {
            try (Database db = Database.builder()
                    .url(url)
                    .pool(SqliteConnectionTest::restless)
                    .build()) {
                List<CompletableFuture<Void>> threads = IntStream.range(0, 8)
                        .mapToObj(i -> CompletableFuture.runAsync(() -> db.insertInto(TAGS)
                                .values(NewTag.of().name(url + i))
                                .execute()))
                        .toList();
                threads.forEach(CompletableFuture::join);
                assertThat(db.selectFrom(TAGS).fetch()).as(url).hasSize(8);
            }
        }
    }

    /** Settings under which a pool gives connections up as soon as it may; each new one would find an empty table. */
    private static void restless(HikariConfig pool) {
        pool.setConnectionInitSql("create table if not exists tags (id integer primary key, name text not null)");
        pool.setMaximumPoolSize(4);
        pool.setMinimumIdle(0);
        pool.setIdleTimeout(10_000);
        pool.setMaxLifetime(30_000);
    }

    @Test
    void fileBesidesMemoryInItsName_isAFile() {
        assertThat(Dialects.sqlite().maximumConnections("jdbc:sqlite:/tmp/memory.db"))
                .isEqualTo(Integer.MAX_VALUE);
        assertThat(Dialects.sqlite().maximumConnections("jdbc:sqlite:app.db?mode=ro"))
                .isEqualTo(Integer.MAX_VALUE);
        assertThat(Dialects.sqlite().maximumConnections("jdbc:sqlite:file:mode=memory.db?x=mode=memory"))
                .isEqualTo(Integer.MAX_VALUE);
        for (String memory : List.of(
                "jdbc:sqlite:",
                "jdbc:sqlite::memory:",
                "jdbc:sqlite::memory:?cache=shared",
                "jdbc:sqlite:file::memory:?cache=shared",
                "jdbc:sqlite:file:x?mode=memory",
                "jdbc:sqlite:file:x?cache=shared&mode=memory&x=y")) {
            assertThat(Dialects.sqlite().maximumConnections(memory)).as(memory).isEqualTo(1);
        }
    }

    @Test
    void otherProcessHoldsTheFile_waitsForIt() throws SQLException {
        try (Connection other = DriverManager.getConnection(database().url());
                Statement statement = other.createStatement();
                Database db = open()) {
            statement.execute("begin immediate");
            CompletableFuture<Long> insert = CompletableFuture.supplyAsync(
                    () -> db.insertInto(TAGS).values(NewTag.of().name("late")).execute());
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            assertThat(insert).isNotDone();
            statement.execute("commit");
            assertThat(insert.join()).isEqualTo(1);
        }
    }
}

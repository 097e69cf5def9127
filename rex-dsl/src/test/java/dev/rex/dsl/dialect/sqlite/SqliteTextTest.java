package dev.rex.dsl.dialect.sqlite;

import static dev.rex.blog.TagsTable.TAGS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rex.dsl.Database;
import dev.rex.testing.TestDatabase;
import dev.rex.testing.TestDatabases;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqliteTextTest {
    private static final String TABLE = "create table tags (id integer primary key, name varchar(40) not null)";
    private static final String WORDS = "ağı İstanbul \uD83D\uDE00 中文";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "''",
                "'a'",
                "'ağı İstanbul \uD83D\uDE00 中文'",
                "cast(x'610062' as text)", // a zero in the middle
                "cast(x'c328eda08061' as text)", // no UTF-8
                "0",
                "-9223372036854775808",
                "0.1",
                "1e300",
                "9e999",
                "x''",
                "x'61ff62'",
                "zeroblob(3)"
            })
    void read_asUtf8_equalsDriversText(String value) throws SQLException {
        try (TestDatabase database = TestDatabases.sqlite();
                Connection connection = database.execute("create table t (x)", "insert into t values (" + value + ")")
                        .connect();
                Statement statement = connection.createStatement()) {
            assertThat(read(statement, SqliteText.AS_UTF_8)).isEqualTo(read(statement, SqliteText.AS_TEXT));
        }
    }

    private static String read(Statement statement, SqliteText texts) throws SQLException {
        try (ResultSet rows = statement.executeQuery("select x from t")) {
            rows.next();
            return texts.read(rows, 1);
        }
    }

    @Test
    void of_utf8_isReadAsBytes() throws SQLException {
        try (TestDatabase database = TestDatabases.sqlite().execute(TABLE);
                Connection connection = database.connect()) {
            assertThat(SqliteText.of(connection)).isEqualTo(SqliteText.AS_UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16le", "UTF-16be"})
    void of_utf16_isLeftToTheDriver(String encoding) throws SQLException {
        try (TestDatabase database = TestDatabases.sqlite();
                Connection connection = database.connect()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("pragma encoding = '" + encoding + "'");
                statement.execute(TABLE);
            }
            assertThat(SqliteText.of(connection)).isEqualTo(SqliteText.AS_TEXT);
            assertWordsSurvive(database);
        }
    }

    @Test
    void of_emptyDatabaseThatBecomesUtf16_isLeftToTheDriver() throws SQLException {
        try (TestDatabase database = TestDatabases.sqlite();
                Database opened = Database.open(database.url());
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("pragma encoding = 'UTF-16'");
            statement.execute(TABLE);
            statement.execute("insert into tags (name) values ('" + WORDS + "')");
            assertThat(opened.select(TAGS.NAME).from(TAGS).fetch()).containsExactly(WORDS);
        }
    }

    private static void assertWordsSurvive(TestDatabase database) {
        try (Database opened = Database.open(database.url())) {
            opened.insertInto(TAGS).set(TAGS.NAME.set(WORDS)).execute();
            assertThat(opened.select(TAGS.NAME).from(TAGS).fetch()).containsExactly(WORDS);
        }
    }
}

package dev.rex.schema.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rex.schema.ColumnDef;
import dev.rex.schema.Schema;
import dev.rex.schema.ViewDef;
import dev.rex.testing.TestDatabase;
import dev.rex.testing.TestDatabases;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** What the analyzer says of random views against the rows that they have. */
class ViewPropertyTest {
    private static final int VIEWS = 30;
    private static TestDatabase postgresql;
    private static TestDatabase sqlite;
    private static int columns;
    private static int required;

    @BeforeContainer
    static void openDatabases() {
        postgresql = TestDatabases.postgresql();
        sqlite = TestDatabases.sqlite();
    }

    @AfterContainer
    static void closeDatabases() {
        postgresql.close();
        sqlite.close();
        assertThat(required * 100 / columns)
                .as("percent of the columns that are never NULL")
                .isGreaterThan(10);
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void requiredColumn_randomViewsOfPostgres_holdsNoNull(@ForAll("seeds") long seed) throws SQLException {
        try (Connection connection = postgresql.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("set synchronous_commit = off");
            statement.execute("drop schema if exists work cascade");
            statement.execute("create schema work");
            statement.execute("set search_path = work");
            verify(connection, "postgresql", new Random(seed));
        }
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void requiredColumn_randomViewsOfSqlite_holdsNoNull(@ForAll("seeds") long seed) throws SQLException {
        try (Connection connection = sqlite.connect()) {
            connection.setAutoCommit(false);
            verify(connection, "sqlite", new Random(seed));
            connection.rollback();
        }
    }

    private static void verify(Connection connection, String dialect, Random random) throws SQLException {
        RandomViews views = new RandomViews(dialect, random);
        try (Statement statement = connection.createStatement()) {
            for (String sql : views.tables()) {
                statement.execute(sql);
            }
            for (int i = 0; i < VIEWS; i++) {
                create(statement, "v" + i, views.query());
            }
            Schema schema = ViewAnalyzer.withViewNullability(CheckTables.schema(connection, dialect));
            for (ViewDef view : schema.views()) {
                for (ColumnDef column : view.columns()) {
                    columns++;
                    required += column.nullable() ? 0 : 1;
                    assertThat(!column.nullable() && hasNull(statement, view, column))
                            .as(() -> column.name() + " of " + view.definition())
                            .isFalse();
                }
            }
        }
    }

    private static void create(Statement statement, String name, String query) throws SQLException {
        try {
            statement.execute("create view " + name + " as " + query);
        } catch (SQLException e) {
            return; // types that do not fit, columns that stand in no group
        }
        try {
            statement.executeQuery("select * from " + name).close();
        } catch (SQLException e) {
            statement.execute("drop view " + name); // SQLite looks at a view when it is used
        }
    }

    private static boolean hasNull(Statement statement, ViewDef view, ColumnDef column) throws SQLException {
        try (ResultSet rows = statement.executeQuery(
                "select 1 from %s where %s is null".formatted(view.name().name(), column.name()))) {
            return rows.next();
        } catch (SQLException e) {
            return false; // a division by zero
        }
    }
}

package dev.rex.schema.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rex.schema.Schema;
import dev.rex.schema.TableDef;
import dev.rex.schema.rule.Rule;
import dev.rex.schema.rule.Verdict;
import dev.rex.testing.TestDatabase;
import dev.rex.testing.TestDatabases;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** The verdict of a rule against what the database does with the row. */
class CheckPropertyTest {
    private static final int TABLES = 12;
    private static final int ROWS = 14;
    private static TestDatabase postgresql;
    private static TestDatabase sqlite;
    private static int rows;
    private static int decided;

    @BeforeContainer
    static void openDatabases() {
        postgresql = TestDatabases.postgresql();
        postgresql.execute("create type mood as enum ('a', 'b c', 'C')");
        sqlite = TestDatabases.sqlite();
    }

    @AfterContainer
    static void closeDatabases() {
        postgresql.close();
        sqlite.close();
        // the generator asks for traps in about half of its predicates
        assertThat(decided * 100 / rows)
                .as("percent of the rows that are decided")
                .isGreaterThan(30);
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void verdict_randomChecksOfPostgres_isTheDatabases(@ForAll("seeds") long seed) throws SQLException {
        try (Connection connection = postgresql.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("set synchronous_commit = off");
            statement.execute("drop schema if exists work cascade");
            statement.execute("create schema work");
            statement.execute("set search_path = work, public");
            verify(connection, "postgresql", new Random(seed));
        }
    }

    @Property(tries = 80, shrinking = ShrinkingMode.OFF)
    void verdict_randomChecksOfSqlite_isTheDatabases(@ForAll("seeds") long seed) throws SQLException {
        try (Connection connection = sqlite.connect()) {
            connection.setAutoCommit(false);
            verify(connection, "sqlite", new Random(seed));
            connection.rollback();
        }
    }

    private static void verify(Connection connection, String dialect, Random random) throws SQLException {
        RandomColumns columns = RandomColumns.of(dialect);
        RandomChecks checks = new RandomChecks(columns, random);
        for (int i = 0; i < TABLES; i++) {
            create(connection, "create table t%d (%s, check (%s))", i, columns, checks);
        }
        Schema schema = CheckTables.schema(connection, dialect);
        for (TableDef table : schema.tables()) {
            Rule rule = CheckParser.of(schema).rules(table).get(0);
            for (int i = 0; i < ROWS; i++) {
                Map<String, Object> row = new LinkedHashMap<>();
                columns.columns()
                        .forEach(c -> row.put(
                                c.name(),
                                c.values().get(random.nextInt(c.values().size()))));
                verify(connection, columns, table, rule, row);
            }
        }
    }

    private static void create(
            Connection connection, String sql, int number, RandomColumns columns, RandomChecks checks)
            throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql.formatted(number, columns.declarations(), checks.condition(3)));
        } catch (SQLException e) {
            // PostgreSQL refuses types that do not fit each other
            assertThat(e.getMessage()).matches("(?s).*(operator does not exist|type|syntax|regular|LIKE|input).*");
        }
    }

    private static void verify(
            Connection connection, RandomColumns columns, TableDef table, Rule rule, Map<String, Object> row)
            throws SQLException {
        Verdict verdict = rule.verdict(row);
        rows++;
        if (verdict == Verdict.UNDECIDED) {
            return;
        }
        String failure = insert(connection, columns, table, new ArrayList<>(row.values()));
        if (failure.equals("other")) {
            return; // a value that the column itself refuses, or an error inside the condition
        }
        decided++;
        assertThat(failure)
                .as(() -> table.checks().get(0).expression() + "\n" + rule + "\n" + verdict + " for "
                        + row.entrySet().stream()
                                .filter(e -> rule.columns().contains(e.getKey()))
                                .map(Object::toString)
                                .collect(Collectors.joining(", ")))
                .isEqualTo(verdict == Verdict.FALSE ? "check" : "");
    }

    /** Empty if the row is accepted, {@code check} if the check refuses it, else {@code other}. */
    private static String insert(Connection connection, RandomColumns columns, TableDef table, List<Object> values)
            throws SQLException {
        String placeholders = columns.columns().stream()
                .map(RandomColumns.Column::placeholder)
                .collect(Collectors.joining(", "));
        try (PreparedStatement statement =
                connection.prepareStatement("insert into " + table.name().name() + " values (" + placeholders + ")")) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, RandomColumns.bound(columns.dialect(), values.get(i)));
            }
            statement.executeUpdate();
            return "";
        } catch (SQLException e) {
            boolean check = "23514".equals(e.getSQLState()) || e.getMessage().contains("SQLITE_CONSTRAINT_CHECK");
            return check ? "check" : "other";
        }
    }
}

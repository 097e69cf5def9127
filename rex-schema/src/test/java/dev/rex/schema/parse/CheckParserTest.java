package dev.rex.schema.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rex.schema.CheckDef;
import dev.rex.schema.ColumnDef;
import dev.rex.schema.DataType;
import dev.rex.schema.Enforcement;
import dev.rex.schema.ObjectName;
import dev.rex.schema.Schema;
import dev.rex.schema.TableDef;
import dev.rex.schema.rule.Rule;
import dev.rex.testing.TestDatabase;
import dev.rex.testing.TestDatabases;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Checks as they stand in real schemas, and what is made of them. */
class CheckParserTest {
    private static final String POSTGRES_COLUMNS = """
            id bigint, age integer, small smallint, price numeric(9,2), amount numeric, ratio double precision, weight real,
            name text, email varchar(80), code char(3), nick text, active boolean, born date, opens time,
            starts_at timestamptz, ends_at timestamptz, made timestamp, status post_status, owner uuid, editor uuid,
            data bytea, doc jsonb, tags text[], low integer, high integer, "Order" text""";

    private static final String SQLITE_COLUMNS = """
            id integer primary key, age integer, small smallint, price numeric(9,2), ratio real, name text, email varchar(80),
            nick text collate nocase, active boolean, born date, due date, starts_at timestamptz, ends_at timestamptz,
            made timestamp, status text, owner uuid, data blob, doc json, low integer, high bigint, any, "Order" text""";

    @Test
    void rule_typicalChecksOfPostgres_areUnderstood() throws SQLException {
        try (TestDatabase database = TestDatabases.postgresql();
                Connection connection = database.connect()) {
            database.execute("create type post_status as enum ('draft', 'published')");
            assertRules(connection, "postgresql", POSTGRES_COLUMNS, "typical.postgresql.txt");
        }
    }

    @Test
    void rule_typicalChecksOfSqlite_areUnderstood() throws SQLException {
        try (TestDatabase database = TestDatabases.sqlite();
                Connection connection = database.connect()) {
            assertRules(connection, "sqlite", SQLITE_COLUMNS, "typical.sqlite.txt");
        }
    }

    @Test
    void rule_trapsOfPostgres_areLeftToTheDatabase() throws SQLException {
        try (TestDatabase database = TestDatabases.postgresql();
                Connection connection = database.connect()) {
            database.execute("create type post_status as enum ('draft', 'published')");
            assertRules(connection, "postgresql", POSTGRES_COLUMNS, "traps.postgresql.txt");
        }
    }

    @Test
    void rule_trapsOfSqlite_areLeftToTheDatabase() throws SQLException {
        try (TestDatabase database = TestDatabases.sqlite();
                Connection connection = database.connect()) {
            assertRules(connection, "sqlite", SQLITE_COLUMNS, "traps.sqlite.txt");
        }
    }

    private static void assertRules(Connection connection, String dialect, String columns, String file)
            throws SQLException {
        Cases cases = Cases.read(file);
        TableDef table = CheckTables.create(connection, dialect, columns, cases.checks());
        List<Rule> rules = CheckTables.rules(dialect, table);
        if (file.startsWith("typical")) {
            assertThat(rules)
                    .filteredOn(rule -> rule.toString().contains("hold:"))
                    .isEmpty();
        }
        cases.assertPrinted(rules.stream()
                .map(rule -> rule.toString().replaceAll("\\s+", " "))
                .toList());
    }

    @Test
    void rule_unknownDialect_isOpaque() {
        TableDef table = new TableDef(
                ObjectName.of("t"),
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(new CheckDef("c", "a > 1")),
                List.of());
        assertThat(CheckParser.of("other").rules(table)).hasToString("[this must hold: a > 1]");
    }

    @Test
    void rule_checkThatIsNotEnforced_isOpaque() {
        TableDef table = new TableDef(
                ObjectName.of("t"),
                null,
                List.of(ColumnDef.of("a", DataType.INTEGER, true)),
                null,
                List.of(),
                List.of(),
                List.of(
                        new CheckDef("c", "a > 1", Enforcement.NEVER),
                        new CheckDef("d", "a > 1", Enforcement.NEW_ROWS)),
                List.of());
        assertThat(CheckParser.of("postgresql").rules(table))
                .hasToString("[this must hold: a > 1, a must be greater than 1]");
    }

    @Test
    void rule_checksOfADomain_areThoseOfTheColumn() throws SQLException {
        try (TestDatabase database = TestDatabases.postgresql();
                Connection connection = database.connect()) {
            database.execute(
                    "create domain code as varchar(9) check (value in ('a', 'b') or length(value) > 3)",
                    "create table t (\"My code\" code)");
            Schema schema = CheckTables.schema(connection, "postgresql");
            TableDef table = schema.tables().get(0);
            assertThat(schema.domainChecks(table.columns().get(0)))
                    .extracting(check -> CheckParser.of(schema).rule(table, check))
                    .hasToString("[My code must be one of 'a', 'b' or My code must have at least 4 characters]");
        }
    }

    @Test
    void rule_brokenOrHugeText_isOpaque() {
        TableDef table =
                new TableDef(ObjectName.of("t"), null, List.of(), null, List.of(), List.of(), List.of(), List.of());
        Stream.of(
                        "",
                        "a >",
                        "(a > 1",
                        "a > 1)",
                        "'open",
                        "and",
                        "a and",
                        "case when a",
                        "a between 1",
                        "(".repeat(50_000) + ")".repeat(50_000),
                        "not ".repeat(50_000) + "a",
                        "- ".repeat(50_000) + "1 > a")
                .forEach(text -> Stream.of("sqlite", "postgresql")
                        .forEach(dialect -> assertThat(CheckParser.of(dialect).rule(table, new CheckDef("c", text)))
                                .hasToString("this must hold: " + text)));
    }
}

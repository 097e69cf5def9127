package dev.rex.schema.parse;

import dev.rex.schema.CheckDef;
import dev.rex.schema.Schema;
import dev.rex.schema.TableDef;
import dev.rex.schema.introspect.Introspector;
import dev.rex.schema.introspect.SchemaDialects;
import dev.rex.schema.rule.Rule;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Real tables with checks, and the rules that are made of them after introspection. */
final class CheckTables {
    private CheckTables() {}

    /** Makes the table {@code t} anew, with the columns and a check for each of the texts. */
    static TableDef create(Connection connection, String dialect, String columns, List<String> checks)
            throws SQLException {
        StringBuilder sql = new StringBuilder("create table t (").append(columns);
        for (int i = 0; i < checks.size(); i++) {
            sql.append(", constraint c%03d check (%s\n)".formatted(i, checks.get(i)));
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop table if exists t");
            statement.execute(sql.append(")").toString());
        }
        return schema(connection, dialect).tables().get(0);
    }

    static Schema schema(Connection connection, String dialect) {
        return Introspector.read(SchemaDialects.named(dialect), connection);
    }

    /** The rules of the table's checks, in the order in which they were written. */
    static List<Rule> rules(String dialect, TableDef table) {
        return table.checks().stream()
                .filter(check -> check.name().matches("c\\d{3}"))
                .map(check -> rule(dialect, table, check))
                .toList();
    }

    private static Rule rule(String dialect, TableDef table, CheckDef check) {
        return CheckParser.of(dialect).rule(table, check);
    }
}

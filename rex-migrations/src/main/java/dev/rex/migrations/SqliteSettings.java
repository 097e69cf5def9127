package dev.rex.migrations;

import dev.rex.schema.text.SqlScanner;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The pragmas that a migration may switch to rebuild a table, and must not leave switched. */
final class SqliteSettings implements SessionSettings {
    private static final List<String> PRAGMAS = List.of(
            "foreign_keys",
            "ignore_check_constraints",
            "legacy_alter_table",
            "recursive_triggers",
            "trusted_schema",
            "writable_schema");

    private final Connection connection;
    private final Map<String, Integer> before;

    SqliteSettings(Connection connection) throws SQLException {
        this.connection = connection;
        this.before = read();
    }

    @Override
    public void restore() throws SQLException {
        Map<String, Integer> now = read();
        try (Statement statement = connection.createStatement()) {
            for (Map.Entry<String, Integer> pragma : before.entrySet()) {
                if (!pragma.getValue().equals(now.get(pragma.getKey()))) {
                    statement.execute(set(pragma));
                }
            }
        }
    }

    @Override
    public List<String> resets(List<String> statements) {
        List<String> lines =
                statements.stream().map(SqlScanner.SQLITE::onOneLine).toList();
        return before.entrySet().stream()
                .filter(pragma -> {
                    Pattern sets = Pattern.compile("(?is)pragma .*\\b" + pragma.getKey() + "\\b.*[=(].*");
                    return lines.stream().anyMatch(line -> sets.matcher(line).matches());
                })
                .map(SqliteSettings::set)
                .toList();
    }

    @Override
    public boolean endTransaction() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            boolean open = isOpen(statement);
            statement.execute("rollback");
            return open;
        }
    }

    /** Nothing tells, but one transaction cannot begin within another. */
    private static boolean isOpen(Statement statement) {
        try {
            statement.execute("begin");
            return false;
        } catch (SQLException e) {
            return true;
        }
    }

    private static String set(Map.Entry<String, Integer> pragma) {
        return "pragma " + pragma.getKey() + " = " + pragma.getValue();
    }

    private Map<String, Integer> read() throws SQLException {
        Map<String, Integer> values = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement()) {
            for (String pragma : PRAGMAS) {
                try (ResultSet row = statement.executeQuery("pragma " + pragma)) {
                    if (row.next()) {
                        values.put(pragma, row.getInt(1));
                    }
                }
            }
        }
        return values;
    }
}

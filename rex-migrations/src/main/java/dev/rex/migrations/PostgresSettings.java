package dev.rex.migrations;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/** Everything that {@code set} changes; a dump's {@code set search_path} is the usual case. */
final class PostgresSettings implements SessionSettings {
    private static final String NO_TRANSACTION = "25P01";

    private final Connection connection;
    private final Map<String, String> before;

    PostgresSettings(Connection connection) throws SQLException {
        this.connection = connection;
        this.before = read();
    }

    @Override
    public void restore() throws SQLException {
        Map<String, String> now = read();
        for (Map.Entry<String, String> setting : now.entrySet()) {
            if (!before.containsKey(setting.getKey())) {
                // set for the first time: what it was before comes from the server, the role or the connection's
                // options
                reset(setting.getKey());
            } else if (!setting.getValue().equals(before.get(setting.getKey()))) {
                set(setting.getKey(), before.get(setting.getKey()));
            }
        }
        for (Map.Entry<String, String> setting : before.entrySet()) {
            if (!now.containsKey(setting.getKey())) {
                set(setting.getKey(), setting.getValue());
            }
        }
    }

    @Override
    public boolean endTransaction() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("rollback");
            SQLWarning warning = statement.getWarnings();
            return warning == null || !NO_TRANSACTION.equals(warning.getSQLState());
        }
    }

    private Map<String, String> read() throws SQLException {
        Map<String, String> settings = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select name, current_setting(name) from pg_settings where source = 'session'")) {
            while (rows.next()) {
                settings.put(rows.getString(1), rows.getString(2));
            }
        }
        return settings;
    }

    private void reset(String name) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("reset " + name);
        }
    }

    private void set(String name, String value) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select set_config(?, ?, false)")) {
            statement.setString(1, name);
            statement.setString(2, value);
            statement.execute();
        }
    }
}

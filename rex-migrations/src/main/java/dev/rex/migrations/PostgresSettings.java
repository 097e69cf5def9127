package dev.rex.migrations;

import dev.rex.schema.text.SqlScanner;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Everything that {@code set} changes, the user and the role included; a dump's {@code set search_path} is the usual case.
 */
final class PostgresSettings implements SessionSettings {
    private static final String NO_TRANSACTION = "25P01";
    private static final String NO_ROLE = "none";
    /** Those that {@code set transaction} changes end with it, and cannot be put back. */
    private static final String READ = "select name, current_setting(name) from pg_settings where source = 'session'"
            + " and name not in ('transaction_isolation', 'transaction_read_only', 'transaction_deferrable')";

    private static final Pattern SETS = Pattern.compile(
            "(?is)(set (?!constraints |transaction ).*|(reset|discard) .*|do\\b.*\\b(re)?set\\b.*|.*\\bset_config\\b.*)");

    private final Connection connection;
    private final Map<String, String> before;
    private final String user;
    private final String role;

    PostgresSettings(Connection connection) throws SQLException {
        this.connection = connection;
        this.before = read();
        this.user = read("session_user");
        this.role = read("current_setting('role')");
    }

    @Override
    public void restore() throws SQLException {
        // first of all, since another role may not be allowed to put the others back
        restoreRole();
        Map<String, String> now = read();
        for (Map.Entry<String, String> setting : now.entrySet()) {
            if (!before.containsKey(setting.getKey())) {
                // set for the first time: what it was before comes from the server, the role or the connection's
                // options
                execute("reset " + setting.getKey());
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
    public List<String> resets(List<String> statements) {
        if (statements.stream().map(SqlScanner.ANY::onOneLine).noneMatch(line -> SETS.matcher(line)
                .matches())) {
            return List.of();
        }
        List<String> resets = new ArrayList<>();
        resets.add("reset session authorization");
        resets.add(role.equals(NO_ROLE) ? "reset role" : "set role " + quoted(role));
        resets.add("reset all");
        before.forEach((name, value) ->
                resets.add("select set_config('" + name + "', '" + value.replace("'", "''") + "', false)"));
        return resets;
    }

    @Override
    public boolean endTransaction() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("rollback");
            SQLWarning warning = statement.getWarnings();
            return warning == null || !NO_TRANSACTION.equals(warning.getSQLState());
        }
    }

    private void restoreRole() throws SQLException {
        if (!user.equals(read("session_user"))) {
            execute("set session authorization " + quoted(user));
        }
        if (!role.equals(read("current_setting('role')"))) {
            execute("set role " + (role.equals(NO_ROLE) ? role : quoted(role)));
        }
    }

    private Map<String, String> read() throws SQLException {
        Map<String, String> settings = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(READ)) {
            while (rows.next()) {
                settings.put(rows.getString(1), rows.getString(2));
            }
        }
        return settings;
    }

    private String read(String expression) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select " + expression)) {
            row.next();
            return row.getString(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void set(String name, String value) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select set_config(?, ?, false)")) {
            statement.setString(1, name);
            statement.setString(2, value);
            statement.execute();
        }
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}

package dev.rex.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * A database that one test has for itself. Closing it drops it, whoever is connected.
 *
 * @param dialect {@code sqlite} or {@code postgresql}
 * @param url its JDBC URL, without user and password
 * @param user null on SQLite
 * @param password null on SQLite
 */
public record TestDatabase(
        String dialect,
        String url,
        @Nullable String user,
        @Nullable String password) implements AutoCloseable {

    /** A new plain connection; on SQLite one that enforces foreign keys. The caller closes it. */
    public Connection connect() {
        Properties properties = new Properties();
        if (user != null && password != null) {
            properties.setProperty("user", user);
            properties.setProperty("password", password);
        }
        if (dialect.equals("sqlite")) {
            properties.setProperty("foreign_keys", "true");
        }
        try {
            return DriverManager.getConnection(url, properties);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot connect to " + url, e);
        }
    }

    /** Runs statements, each on its own, in one connection. */
    public TestDatabase execute(String... statements) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
            return this;
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage() + " in " + String.join(";\n", statements), e);
        }
    }

    /** The rows of a query, each a list of what the driver's {@code getObject} gives. */
    public List<List<@Nullable Object>> query(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<List<@Nullable Object>> result = new ArrayList<>();
            while (rows.next()) {
                List<@Nullable Object> row = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.add(rows.getObject(i));
                }
                result.add(row);
            }
            return result;
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage() + " in " + sql, e);
        }
    }

    /** Drops the database. */
    @Override
    public void close() {
        TestDatabases.drop(this);
    }
}

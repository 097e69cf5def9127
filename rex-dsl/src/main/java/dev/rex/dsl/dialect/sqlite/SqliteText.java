package dev.rex.dsl.dialect.sqlite;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** How the driver is asked for a text. */
enum SqliteText {
    /** As a text: right for every database. */
    AS_TEXT {
        @Override
        @Nullable
        String read(ResultSet rows, int index) throws SQLException {
            return rows.getString(index);
        }

        @Override
        byte @Nullable [] readUtf8(ResultSet rows, int index) throws SQLException {
            String text = rows.getString(index);
            return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
        }
    },
    /**
     * As bytes: right where the database keeps texts in UTF-8, and in less than half the time, because the driver gives
     * bytes as an array and a text by way of a buffer outside the heap.
     */
    AS_UTF_8 {
        @Override
        @Nullable
        String read(ResultSet rows, int index) throws SQLException {
            byte[] bytes = rows.getBytes(index);
            return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
        }

        @Override
        byte @Nullable [] readUtf8(ResultSet rows, int index) throws SQLException {
            return rows.getBytes(index);
        }
    };

    /** The text in that column, as SQLite converts what is not one; null for NULL. */
    abstract @Nullable String read(ResultSet rows, int index) throws SQLException;

    /** The same in UTF-8. */
    abstract byte @Nullable [] readUtf8(ResultSet rows, int index) throws SQLException;

    /** The way for a database. Its encoding is settled with its first table; without one, it may still become another. */
    static SqliteText of(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            boolean settled = !value(statement, "pragma schema_version").equals("0");
            return settled && value(statement, "pragma encoding").equals("UTF-8") ? AS_UTF_8 : AS_TEXT;
        }
    }

    private static String value(Statement statement, String pragma) throws SQLException {
        try (ResultSet rows = statement.executeQuery(pragma)) {
            return rows.next() ? rows.getString(1) : "";
        }
    }
}

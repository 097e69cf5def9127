package com.acme;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** SQL written by hand, with names as {@code [AlbumId]}, and its rows as texts. */
final class ByHand {
    private final Connection connection;
    private final boolean snakeCase;

    ByHand(Connection connection, String dialect) {
        this.connection = connection;
        this.snakeCase = dialect.equals("postgresql");
    }

    List<List<String>> rows(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(snakeCase ? inSnakeCase(sql) : sql)) {
            List<List<String>> result = new ArrayList<>();
            while (rows.next()) {
                List<Object> row = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.add(rows.getObject(i));
                }
                result.add(row.stream().map(ByHand::text).toList());
            }
            return result;
        }
    }

    /** A value as a text that is the same however it was read. */
    static String text(Object value) {
        if (value instanceof Number) {
            return new BigDecimal(value.toString()).stripTrailingZeros().toPlainString();
        }
        return String.valueOf(value);
    }

    private static String inSnakeCase(String sql) {
        StringBuilder out = new StringBuilder();
        boolean inside = false;
        for (int i = 0; i < sql.length(); i++) {
            char c = sql.charAt(i);
            if (c == '[' || c == ']') {
                inside = c == '[';
            } else if (inside && Character.isUpperCase(c)) {
                out.append(sql.charAt(i - 1) == '[' ? "" : "_").append(String.valueOf(c).toLowerCase(Locale.ROOT));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}

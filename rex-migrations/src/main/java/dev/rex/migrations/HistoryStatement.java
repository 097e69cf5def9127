package dev.rex.migrations;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A change of the history table, to be executed or to be shown.
 *
 * @param sql with a question mark for each value, and no other question mark
 * @param values texts, numbers and nulls
 */
record HistoryStatement(String sql, List<@Nullable Object> values) {
    private static final Pattern PARAMETER = Pattern.compile("\\?");

    HistoryStatement {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    static HistoryStatement of(String sql, @Nullable Object... values) {
        return new HistoryStatement(sql, Arrays.asList(values));
    }

    void execute(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                if (values.get(i) instanceof Integer number) {
                    statement.setInt(i + 1, number);
                } else {
                    statement.setString(i + 1, (String) values.get(i));
                }
            }
            statement.executeUpdate();
        }
    }

    /** The same with the values in it. */
    String text() {
        Matcher matcher = PARAMETER.matcher(sql);
        StringBuilder text = new StringBuilder();
        for (Object value : values) {
            matcher.find();
            matcher.appendReplacement(text, Matcher.quoteReplacement(literal(value)));
        }
        return matcher.appendTail(text).toString();
    }

    private static String literal(@Nullable Object value) {
        return value instanceof String string
                ? "'" + string.replace("'", "''") + "'"
                : String.valueOf(value).replace("null", "NULL");
    }
}

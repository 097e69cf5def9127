package dev.rex.schema;

import org.jspecify.annotations.Nullable;

/**
 * Texts with {@code \n} at the end of each line, so that a schema is the same wherever the migrations were checked out.
 */
final class LineEnds {
    private LineEnds() {}

    /** A text in plain language. */
    static @Nullable String ofText(@Nullable String text) {
        return text == null ? null : normal(text);
    }

    /** SQL that may be missing. */
    static @Nullable String ofSqlOrNull(@Nullable String sql) {
        return sql == null ? null : ofSql(sql);
    }

    /** SQL; what stands in quotes is a value or a name, and stays as it is. */
    static String ofSql(String sql) {
        return sql.indexOf('\r') < 0 ? sql : SqlText.changed(sql, LineEnds::normal);
    }

    private static String normal(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}

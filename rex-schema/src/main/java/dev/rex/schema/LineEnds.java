package dev.rex.schema;

import org.jspecify.annotations.Nullable;

/**
 * Texts with {@code \n} at the end of each line, so that a schema is the same wherever the migrations were checked out.
 */
final class LineEnds {
    private LineEnds() {}

    /** A text in plain language. */
    static @Nullable String ofText(@Nullable String text) {
        return text == null || text.indexOf('\r') < 0
                ? text
                : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** SQL that may be missing. */
    static @Nullable String ofSqlOrNull(@Nullable String sql) {
        return sql == null ? null : ofSql(sql);
    }

    /** SQL; what stands in quotes is a value or a name, and stays as it is. */
    static String ofSql(String sql) {
        if (sql.indexOf('\r') < 0) {
            return sql;
        }
        StringBuilder result = new StringBuilder(sql.length());
        int at = 0;
        while (at < sql.length()) {
            int end = endOfPart(sql, at);
            String part = sql.substring(at, end);
            result.append(isQuote(part.charAt(0)) ? part : String.valueOf(ofText(part)));
            at = end;
        }
        return result.toString();
    }

    /** Where a quoted part or a comment ends, or the text between two of them. */
    private static int endOfPart(String sql, int at) {
        if (isQuote(sql.charAt(at))) {
            return after(sql, sql.indexOf(sql.charAt(at), at + 1), 1);
        }
        if (sql.startsWith("--", at)) {
            return after(sql, sql.indexOf('\n', at), 1);
        }
        if (sql.startsWith("/*", at)) {
            return after(sql, sql.indexOf("*/", at + 2), 2);
        }
        int end = at + 1;
        while (end < sql.length()
                && !isQuote(sql.charAt(end))
                && !sql.startsWith("--", end)
                && !sql.startsWith("/*", end)) {
            end++;
        }
        return end;
    }

    private static int after(String sql, int found, int length) {
        return found < 0 ? sql.length() : found + length;
    }

    private static boolean isQuote(char c) {
        return c == '\'' || c == '"' || c == '`';
    }
}

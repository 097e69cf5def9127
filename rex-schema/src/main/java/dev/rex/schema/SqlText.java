package dev.rex.schema;

import java.util.function.UnaryOperator;

/** Tells what stands in quotes in a piece of SQL from what does not. */
final class SqlText {
    private SqlText() {}

    /** The text with all that stands outside of quotes changed; comments, which may hold quotes, are outside. */
    static String changed(String sql, UnaryOperator<String> change) {
        StringBuilder result = new StringBuilder(sql.length());
        int at = 0;
        while (at < sql.length()) {
            int end = endOfPart(sql, at);
            String part = sql.substring(at, end);
            result.append(isQuote(part.charAt(0)) ? part : change.apply(part));
            at = end;
        }
        return result.toString();
    }

    /** Where a quoted part or a comment ends, or the text between two of them. A doubled quote makes two parts. */
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

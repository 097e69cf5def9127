package dev.rex.schema.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the tokens of SQL end in which anything may stand: comments and quoted text. Databases differ in them. */
public enum SqlScanner {
    /** PostgreSQL with its dollar quotes, escapes and nested comments; also for text of which no database is known. */
    ANY,
    /** SQLite: brackets quote names, a comment ends at its first end, and a dollar is a letter. */
    SQLITE;

    private static final Pattern DOLLAR = Pattern.compile("\\$(?:[\\p{L}_][\\p{L}\\p{N}_]*)?\\$");

    /** The SQL with a character twice wherever it stands outside of quotes and comments. */
    public String doubled(String sql, char c) {
        if (sql.indexOf(c) < 0) {
            return sql;
        }
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < sql.length(); ) {
            int end = end(sql, i);
            result.append(sql, i, end);
            if (sql.charAt(i) == c && end == i + 1) {
                result.append(c);
            }
            i = end;
        }
        return result.toString();
    }

    /** Whether a comment begins at a position. */
    public static boolean isComment(String sql, int at) {
        return sql.startsWith("--", at) || sql.startsWith("/*", at);
    }

    /** Behind the token that begins at a position; a character that begins none of these is one by itself. */
    public int end(String sql, int at) {
        char c = sql.charAt(at);
        if (this == ANY && c == '\'' && hasEscapes(sql, at)) {
            return afterEscaped(sql, at + 1);
        }
        if (c == '\'' || c == '"' || c == '`') {
            return after(sql, String.valueOf(c), at + 1);
        }
        if (sql.startsWith("--", at)) {
            int newLine = sql.indexOf('\n', at);
            return newLine < 0 ? sql.length() : newLine;
        }
        if (sql.startsWith("/*", at)) {
            return this == ANY ? afterNestedComment(sql, at) : after(sql, "*/", at + 2);
        }
        if (this == SQLITE) {
            return c == '[' ? after(sql, "]", at + 1) : at + 1;
        }
        return c == '$' ? afterDollar(sql, at) : at + 1;
    }

    /** The SQL with each comment and all other white space as one blank. */
    public String onOneLine(String sql) {
        StringBuilder line = new StringBuilder();
        int i = 0;
        while (i < sql.length()) {
            int end = end(sql, i);
            line.append(isComment(sql, i) ? " " : sql.substring(i, end));
            i = end;
        }
        return line.toString().strip().replaceAll("\\s+", " ");
    }

    /** Whether a character is part of a word. */
    public static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$';
    }

    /** {@code E'it\'s'} of PostgreSQL. */
    private static boolean hasEscapes(String sql, int at) {
        return at > 0
                && (sql.charAt(at - 1) == 'E' || sql.charAt(at - 1) == 'e')
                && (at == 1 || !isWordPart(sql.charAt(at - 2)));
    }

    private static int afterEscaped(String sql, int from) {
        for (int i = from; i < sql.length(); i++) {
            if (sql.charAt(i) == '\\') {
                i++;
            } else if (sql.charAt(i) == '\'') {
                return i + 1;
            }
        }
        return sql.length();
    }

    /** A comment that is not closed so often as it is opened ends at its first end. */
    private static int afterNestedComment(String sql, int at) {
        int depth = 0;
        for (int i = at; i + 1 < sql.length(); i++) {
            if (sql.startsWith("/*", i)) {
                depth++;
                i++;
            } else if (sql.startsWith("*/", i)) {
                depth--;
                i++;
                if (depth == 0) {
                    return i + 1;
                }
            }
        }
        return after(sql, "*/", at + 2);
    }

    private static int afterDollar(String sql, int at) {
        Matcher quote = DOLLAR.matcher(sql).region(at, sql.length());
        if ((at > 0 && isWordPart(sql.charAt(at - 1))) || !quote.lookingAt()) {
            return at + 1;
        }
        return after(sql, quote.group(), quote.end());
    }

    private static int after(String sql, String end, int from) {
        int found = sql.indexOf(end, from);
        return found < 0 ? sql.length() : found + end.length();
    }
}

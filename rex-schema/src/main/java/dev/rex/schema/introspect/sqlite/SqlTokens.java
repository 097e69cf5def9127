package dev.rex.schema.introspect.sqlite;

import dev.rex.schema.introspect.sqlite.SqlToken.Kind;
import java.util.ArrayList;
import java.util.List;

/** SQL text as a list of tokens, comments and white space left out. Nothing is an error: the database accepted it. */
final class SqlTokens {
    private final String sql;
    private final List<SqlToken> tokens;

    private SqlTokens(String sql, List<SqlToken> tokens) {
        this.sql = sql;
        this.tokens = List.copyOf(tokens);
    }

    static SqlTokens of(String sql) {
        List<SqlToken> tokens = new ArrayList<>();
        int at = 0;
        while (at < sql.length()) {
            int next = skipBlank(sql, at);
            if (next == at) {
                SqlToken token = token(sql, at);
                tokens.add(token);
                next = token.end();
            }
            at = next;
        }
        return new SqlTokens(sql, tokens);
    }

    private static int skipBlank(String sql, int at) {
        if (Character.isWhitespace(sql.charAt(at))) {
            return at + 1;
        }
        if (sql.startsWith("--", at)) {
            return endOr(sql, sql.indexOf('\n', at), 1);
        }
        return sql.startsWith("/*", at) ? endOr(sql, sql.indexOf("*/", at + 2), 2) : at;
    }

    private static int endOr(String sql, int found, int length) {
        return found < 0 ? sql.length() : found + length;
    }

    private static SqlToken token(String sql, int at) {
        char first = sql.charAt(at);
        return switch (first) {
            case '\'' -> quoted(sql, at, '\'', Kind.STRING);
            case '"', '`' -> quoted(sql, at, first, Kind.QUOTED_NAME);
            case '[' -> {
                int close = endOr(sql, sql.indexOf(']', at), 0);
                yield new SqlToken(
                        Kind.QUOTED_NAME, sql.substring(at + 1, close), at, Math.min(close + 1, sql.length()));
            }
            default -> {
                int end = at;
                while (end < sql.length() && isWord(sql.charAt(end))) {
                    end++;
                }
                yield end > at
                        ? new SqlToken(Kind.WORD, sql.substring(at, end), at, end)
                        : new SqlToken(Kind.SYMBOL, String.valueOf(first), at, at + 1);
            }
        };
    }

    /** Within the quotes, a quote is written twice. */
    private static SqlToken quoted(String sql, int at, char quote, Kind kind) {
        StringBuilder value = new StringBuilder();
        int i = at + 1;
        while (i < sql.length()) {
            if (sql.charAt(i) == quote) {
                if (i + 1 == sql.length() || sql.charAt(i + 1) != quote) {
                    break;
                }
                i++;
            }
            value.append(sql.charAt(i++));
        }
        return new SqlToken(kind, value.toString(), at, Math.min(i + 1, sql.length()));
    }

    /** SQLite takes every character beyond ASCII for a letter. */
    private static boolean isWord(char c) {
        return c == '_'
                || c == '$'
                || c >= 0x80
                || (c >= '0' && c <= '9')
                || (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z');
    }

    int size() {
        return tokens.size();
    }

    SqlToken get(int index) {
        return tokens.get(index);
    }

    /** Whether there is a token at the index, and it is that keyword or symbol. */
    boolean is(int index, String keywordOrSymbol) {
        return index < tokens.size() && tokens.get(index).is(keywordOrSymbol);
    }

    /** The index of the next token, from {@code from} on, that is that keyword or symbol outside of parentheses; the size if none is. */
    int find(String keywordOrSymbol, int from) {
        int i = from;
        while (i < tokens.size() && !tokens.get(i).is(keywordOrSymbol)) {
            i = next(i);
        }
        return Math.min(i, tokens.size());
    }

    /** The index after a token, or after the closing parenthesis if it opens one. */
    int next(int index) {
        return is(index, "(") ? close(index) + 1 : index + 1;
    }

    /** The index of the parenthesis that closes the one at {@code open}. */
    int close(int open) {
        int depth = 0;
        for (int i = open; i < tokens.size(); i++) {
            if (tokens.get(i).is("(")) {
                depth++;
            } else if (tokens.get(i).is(")") && --depth == 0) {
                return i;
            }
        }
        return tokens.size();
    }

    /** The parts between the commas inside the parentheses at {@code open}, each as the index of its first token and of the one after its last. */
    List<int[]> items(int open) {
        List<int[]> items = new ArrayList<>();
        int end = close(open);
        int from = open + 1;
        for (int i = from; i < end; i = next(i)) {
            if (is(i, ",")) {
                items.add(new int[] {from, i});
                from = i + 1;
            }
        }
        if (from < end) {
            items.add(new int[] {from, end});
        }
        return items;
    }

    /** The text of the tokens from one index to before another, with the white space and comments between them. */
    String text(int from, int to) {
        return from < to
                ? sql.substring(tokens.get(from).start(), tokens.get(to - 1).end())
                : "";
    }

    /** The text between the parentheses at {@code open}. */
    String inside(int open) {
        return text(open + 1, close(open));
    }

    /** The text from a token to the end. */
    String rest(int from) {
        return text(from, tokens.size());
    }
}

package dev.rex.schema.parse;

import dev.rex.schema.parse.SqlToken.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts SQL text into tokens, comments and white space left out. */
final class SqlLexer {
    private final String sql;
    private final Lexis lexis;
    private int at;

    private SqlLexer(String sql, Lexis lexis) {
        this.sql = sql;
        this.lexis = lexis;
    }

    /** The tokens of a text; null if it has something in it that this lexer does not know for certain. */
    static @Nullable Tokens tokens(String sql, Lexis lexis) {
        SqlLexer lexer = new SqlLexer(sql, lexis);
        List<SqlToken> tokens = new ArrayList<>();
        while (lexer.skipBlanks()) {
            SqlToken token = lexer.next();
            if (token == null) {
                return null;
            }
            tokens.add(token);
        }
        return new Tokens(sql, tokens);
    }

    /** Whether there is something after the blanks. */
    private boolean skipBlanks() {
        while (at < sql.length()) {
            if (" \t\n\r\f".indexOf(sql.charAt(at)) >= 0) {
                at++;
            } else if (sql.startsWith("--", at)) {
                int end = sql.indexOf('\n', at);
                at = end < 0 ? sql.length() : end;
            } else if (sql.startsWith("/*", at)) {
                int end = sql.indexOf("*/", at + 2);
                at = end < 0 ? sql.length() : end + 2;
            } else {
                return true;
            }
        }
        return false;
    }

    private @Nullable SqlToken next() {
        char first = sql.charAt(at);
        if (first == '\'') {
            return quoted(at, at, '\'', Kind.STRING, false);
        }
        if (lexis.nameQuotes().indexOf(first) >= 0) {
            return quoted(at, at, first == '[' ? ']' : first, Kind.QUOTED_NAME, false);
        }
        if (isDigit(first) || (first == '.' && at + 1 < sql.length() && isDigit(sql.charAt(at + 1)))) {
            return number();
        }
        if (isWord(first)) {
            return word();
        }
        return first == '$' || first < ' ' ? null : to(lexis.symbolEnd(sql, at), Kind.SYMBOL);
    }

    private @Nullable SqlToken word() {
        int end = at;
        while (end < sql.length() && (isWord(sql.charAt(end)) || isDigit(sql.charAt(end)) || sql.charAt(end) == '$')) {
            end++;
        }
        boolean prefix = end < sql.length() && sql.charAt(end) == '\'';
        if (prefix) {
            // a string with escapes, or one that is no text: bits, bytes, national characters
            boolean escapes = lexis.escapeStrings() && sql.substring(at, end).equalsIgnoreCase("e");
            return escapes ? quoted(at, end, '\'', Kind.STRING, true) : null;
        }
        return to(end, Kind.WORD);
    }

    /** Within the quotes, a quote is written twice. */
    private @Nullable SqlToken quoted(int start, int open, char quote, Kind kind, boolean escapes) {
        StringBuilder value = new StringBuilder();
        for (int i = open + 1; i < sql.length(); i++) {
            char c = sql.charAt(i);
            boolean last = i + 1 == sql.length();
            if (escapes && c == '\\') {
                // the only escape that databases print
                if (last || sql.charAt(i + 1) != '\\') {
                    return null;
                }
                i++;
            } else if (c == quote) {
                if (last || sql.charAt(i + 1) != quote || quote == ']') {
                    at = i + 1;
                    return new SqlToken(kind, value.toString(), start, at);
                }
                i++;
            }
            value.append(c);
        }
        return null;
    }

    private @Nullable SqlToken number() {
        int end = digits(at);
        if (end < sql.length() && sql.charAt(end) == '.') {
            end = digits(end + 1);
        }
        if (end < sql.length() && (sql.charAt(end) == 'e' || sql.charAt(end) == 'E')) {
            int sign = end + 1 < sql.length() && "+-".indexOf(sql.charAt(end + 1)) >= 0 ? 1 : 0;
            int exponent = digits(end + 1 + sign);
            if (exponent == end + 1 + sign) {
                return null;
            }
            end = exponent;
        }
        // a letter right behind it makes it something else: 0x10, 1_000
        boolean whole = end == sql.length() || !(isWord(sql.charAt(end)) || sql.charAt(end) == '$');
        return whole ? to(end, Kind.NUMBER) : null;
    }

    private int digits(int from) {
        int end = from;
        while (end < sql.length() && isDigit(sql.charAt(end))) {
            end++;
        }
        return end;
    }

    private SqlToken to(int end, Kind kind) {
        SqlToken token = new SqlToken(kind, sql.substring(at, end), at, end);
        at = end;
        return token;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isWord(char c) {
        return c == '_' || c >= 0x80 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}

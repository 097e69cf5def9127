package dev.rex.schema.query;

import dev.rex.schema.text.SqlScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds {@code :name} in a statement, outside of comments and quotes. One that stands alone between the parentheses of
 * {@code in} is a list.
 */
final class PlaceholderFinder {
    private static final Pattern BEFORE_LIST =
            Pattern.compile("(?<![\\p{L}\\p{N}_$.])(not\\s+)?in\\s*\\(\\s*$", Pattern.CASE_INSENSITIVE);

    private final String sql;
    private final SqlScanner scanner;

    PlaceholderFinder(String sql, SqlScanner scanner) {
        this.sql = sql;
        this.scanner = scanner;
    }

    List<Placeholder> find() {
        List<Placeholder> found = new ArrayList<>();
        for (int i = 0; i < sql.length(); ) {
            int end = scanner.end(sql, i);
            if (sql.charAt(i) == ':' && end == i + 1) {
                int colons = run(i);
                end = i + colons;
                int name = colons == 1 ? nameEnd(end) : end;
                if (name > end) {
                    found.add(placeholder(i, name));
                    end = name;
                }
            }
            i = end;
        }
        return found;
    }

    /**
     * Where the first parameter stands that is not written {@code :name}.
     *
     * @param operators whether {@code ?} and {@code @} are operators
     */
    OptionalInt nameless(boolean operators) {
        for (int i = 0; i < sql.length(); i = scanner.end(sql, i)) {
            char c = sql.charAt(i);
            boolean starts = i == 0 || !SqlScanner.isWordPart(sql.charAt(i - 1));
            boolean named = i + 1 < sql.length() && SqlScanner.isWordPart(sql.charAt(i + 1));
            boolean sigil = c == '$' || (c == '@' && !operators);
            if ((c == '?' && !operators) || (sigil && starts && named && scanner.end(sql, i) == i + 1)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private int run(int from) {
        int end = from;
        while (end < sql.length() && sql.charAt(end) == ':') {
            end++;
        }
        return end - from;
    }

    private int nameEnd(int from) {
        int end = from;
        if (end < sql.length() && Character.isJavaIdentifierStart(sql.charAt(end)) && sql.charAt(end) != '$') {
            while (end < sql.length() && SqlScanner.isWordPart(sql.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    private Placeholder placeholder(int colon, int end) {
        String name = sql.substring(colon + 1, end);
        Matcher before = BEFORE_LIST.matcher(sql.substring(0, colon));
        int close = end;
        while (close < sql.length() && Character.isWhitespace(sql.charAt(close))) {
            close++;
        }
        if (close < sql.length() && sql.charAt(close) == ')' && before.find()) {
            Placeholder.Kind kind = before.group(1) == null ? Placeholder.Kind.IN : Placeholder.Kind.NOT_IN;
            return new Placeholder(name, before.start(), close + 1, kind);
        }
        return new Placeholder(name, colon, end, Placeholder.Kind.VALUE);
    }
}

package dev.rex.migrations;

import dev.rex.schema.text.SqlScanner;
import java.util.regex.Pattern;

/**
 * SQL without what does not matter: white space and comments left out, each remaining character with the line it stood in.
 * It tells whether there is a statement at all, and where in a file a statement begins that the parser has cut out of it.
 */
final class CompactSql {
    private final StringBuilder characters = new StringBuilder();
    private final int[] lines;

    private CompactSql(String sql, int firstLine) {
        this.lines = new int[sql.length()];
        int line = firstLine;
        int i = 0;
        while (i < sql.length()) {
            int end = SqlScanner.ANY.end(sql, i);
            boolean kept = !SqlScanner.isComment(sql, i);
            for (; i < end; i++) {
                char c = sql.charAt(i);
                if (kept && !Character.isWhitespace(c)) {
                    lines[characters.length()] = line;
                    characters.append(c);
                }
                if (c == '\n') {
                    line++;
                }
            }
        }
    }

    /** Reads SQL whose first character stands in the given line. */
    static CompactSql of(String sql, int firstLine) {
        return new CompactSql(sql, firstLine);
    }

    static CompactSql of(String sql) {
        return of(sql, 1);
    }

    boolean isEmpty() {
        return characters.isEmpty();
    }

    int length() {
        return characters.length();
    }

    /** Where {@code part} begins, at {@code from} or later; -1 where it does not occur. */
    int indexOf(CompactSql part, int from) {
        return characters.indexOf(part.characters.toString(), from);
    }

    int lineAt(int index) {
        return lines[index];
    }

    boolean matches(Pattern pattern) {
        return pattern.matcher(characters).matches();
    }

    @Override
    public String toString() {
        return characters.toString();
    }
}

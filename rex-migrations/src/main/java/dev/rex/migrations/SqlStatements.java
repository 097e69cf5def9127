package dev.rex.migrations;

import dev.rex.schema.text.SqlScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * SQL cut into its statements, at semicolons that stand outside comments, quotes and the bodies of triggers and routines
 * ({@code begin .. ; end}). Each statement keeps its semicolon and the comments within it.
 *
 * @see <a href="https://www.sqlite.org/c3ref/complete.html">how SQLite itself finds the end of a trigger</a>
 */
final class SqlStatements {
    private static final Set<String> WITH_BODY = Set.of("trigger", "function", "procedure");
    /** What stands between {@code create} and the kind of object. */
    private static final Set<String> BEFORE_KIND = Set.of("or", "replace", "temp", "temporary", "constraint", "event");
    /** An {@code end} behind one of these is that of the body; any other one ends a {@code case}, or is a name. */
    private static final Set<String> BEFORE_END = Set.of(";", "atomic");

    private final String sql;
    private final SqlScanner tokens;
    private final List<String> statements = new ArrayList<>();
    private int start;
    private Part part = Part.NOTHING;
    private String last = "";

    private SqlStatements(String sql, SqlScanner tokens) {
        this.sql = sql;
        this.tokens = tokens;
    }

    static List<String> of(String sql, SqlScanner tokens) {
        SqlStatements cut = new SqlStatements(sql, tokens);
        cut.read();
        return List.copyOf(cut.statements);
    }

    private void read() {
        int i = 0;
        while (i < sql.length()) {
            char c = sql.charAt(i);
            int end = Character.isLetter(c) || c == '_' ? endOfWord(i) : tokens.end(sql, i);
            if (c == ';' && part != Part.BODY) {
                finish(end);
            } else if (!Character.isWhitespace(c) && !SqlScanner.isComment(sql, i)) {
                if (part == Part.NOTHING) {
                    start = i;
                }
                String token = sql.substring(i, end).toLowerCase(Locale.ROOT);
                part = next(token);
                last = token;
            }
            i = end;
        }
        finish(sql.length());
    }

    private void finish(int end) {
        if (part != Part.NOTHING) {
            statements.add(sql.substring(start, end).strip());
        }
        part = Part.NOTHING;
    }

    private Part next(String token) {
        return switch (part) {
            case NOTHING -> token.equals("create") ? Part.CREATE : Part.PLAIN;
            case CREATE -> BEFORE_KIND.contains(token) ? part : WITH_BODY.contains(token) ? Part.HEAD : Part.PLAIN;
            case HEAD -> token.equals("begin") ? Part.BODY : part;
            case BODY -> token.equals("end") && BEFORE_END.contains(last) ? Part.PLAIN : part;
            case PLAIN -> part;
        };
    }

    private int endOfWord(int at) {
        int end = at;
        while (end < sql.length() && SqlScanner.isWordPart(sql.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Where within a statement the last token stood. */
    private enum Part {
        /** Before it. */
        NOTHING,
        /** Behind {@code create}, the kind of object to come. */
        CREATE,
        /** Before the body of something that may have one. */
        HEAD,
        /** Within that. */
        BODY,
        /** Where the next semicolon ends it. */
        PLAIN
    }
}

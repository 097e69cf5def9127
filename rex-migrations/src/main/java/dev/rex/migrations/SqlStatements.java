package dev.rex.migrations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * SQL cut into its statements, at semicolons that stand outside comments, quotes and the bodies of triggers and routines
 * ({@code begin .. end}). Each statement keeps its semicolon and the comments within it.
 */
final class SqlStatements {
    private static final Set<String> WITH_BODY = Set.of("trigger", "function", "procedure");
    /** {@code create or replace temporary trigger} and the like: the kind of object comes early. */
    private static final int KIND_BEFORE = 6;

    private final String sql;
    private final List<String> statements = new ArrayList<>();
    private int start;
    private boolean empty = true;
    private int words;
    private boolean creates;
    private boolean body;
    private int depth;

    private SqlStatements(String sql) {
        this.sql = sql;
    }

    static List<String> of(String sql) {
        SqlStatements cut = new SqlStatements(sql);
        cut.read();
        return List.copyOf(cut.statements);
    }

    private void read() {
        int i = 0;
        while (i < sql.length()) {
            char c = sql.charAt(i);
            int end = Character.isLetter(c) || c == '_' ? endOfWord(i) : SqlTokens.end(sql, i);
            if (c == ';' && depth == 0) {
                finish(end);
            } else if (!Character.isWhitespace(c) && !SqlTokens.isComment(sql, i)) {
                if (empty) {
                    start = i;
                    empty = false;
                }
                word(sql.substring(i, end).toLowerCase(Locale.ROOT));
            }
            i = end;
        }
        finish(sql.length());
    }

    private void finish(int end) {
        if (!empty) {
            statements.add(sql.substring(start, end).strip());
        }
        empty = true;
        words = 0;
        creates = false;
        body = false;
        depth = 0;
    }

    private void word(String word) {
        words++;
        creates |= words == 1 && word.equals("create");
        body |= creates && words <= KIND_BEFORE && WITH_BODY.contains(word);
        if (!body) {
            return;
        }
        if (word.equals("begin") || (word.equals("case") && depth > 0)) {
            depth++;
        } else if (word.equals("end") && depth > 0) {
            depth--;
        }
    }

    private int endOfWord(int at) {
        int end = at;
        while (end < sql.length() && SqlTokens.isWordPart(sql.charAt(end))) {
            end++;
        }
        return end;
    }
}

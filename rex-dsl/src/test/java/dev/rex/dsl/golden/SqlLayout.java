package dev.rex.dsl.golden;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement with each clause on a line of its own, to be read. Nothing but single spaces becomes a line break, so two
 * texts that differ look different.
 */
final class SqlLayout {
    private static final Pattern BREAK = Pattern.compile(
            "(?<! distinct|^delete| left| right| full| cross) "
                    + "(?=((left |right |full |cross )?join|from|where|group by|having|order by|limit|offset|set|on conflict"
                    + "|returning|for update|for no key update|for share|for key share|window|fetch|using|when matched|when not matched|select|union|intersect|except) )");

    private final StringBuilder lines = new StringBuilder();
    /** For each open parenthesis, whether a select stands in it. */
    private final Deque<Boolean> selects = new ArrayDeque<>();

    private SqlLayout() {}

    static String lines(String sql) {
        if (sql.indexOf('\n') >= 0) {
            throw new AssertionError("SQL with line breaks: " + sql);
        }
        SqlLayout layout = new SqlLayout();
        Matcher space = BREAK.matcher(sql).useTransparentBounds(true);
        boolean quoted = false;
        for (int i = 0; i < sql.length(); i++) {
            char c = sql.charAt(i);
            quoted ^= c == '"';
            if (!quoted && layout.isBroken() && space.region(i, sql.length()).lookingAt()) {
                layout.newLine();
                continue;
            }
            if (!quoted && c == '(') {
                layout.selects.push(sql.startsWith("select ", i + 1));
            } else if (!quoted && c == ')') {
                layout.selects.pop();
            }
            layout.lines.append(c);
        }
        return layout.lines.toString();
    }

    private boolean isBroken() {
        return selects.isEmpty() || selects.peek();
    }

    private void newLine() {
        long depth = selects.stream().filter(select -> select).count();
        lines.append('\n').append("  ".repeat((int) depth));
    }
}

package dev.rex.migrations;

import dev.rex.schema.text.SqlScanner;

/** A script of SQL under construction: every statement ended, every comment on lines of its own. */
final class SqlScript {
    private final StringBuilder text = new StringBuilder();

    SqlScript comment(String comment) {
        comment.lines().forEach(line -> text.append("-- ").append(line).append('\n'));
        return this;
    }

    SqlScript blank() {
        text.append('\n');
        return this;
    }

    /** Adds a statement, or a comment that stands for one. */
    SqlScript statement(String sql) {
        String plain = sql.strip();
        text.append(plain);
        int last = -1;
        boolean lineComment = false;
        for (int i = 0; i < plain.length(); i = SqlScanner.ANY.end(plain, i)) {
            boolean comment = SqlScanner.isComment(plain, i);
            lineComment = comment ? plain.startsWith("--", i) : lineComment && Character.isWhitespace(plain.charAt(i));
            last = comment || Character.isWhitespace(plain.charAt(i)) ? last : i;
        }
        if (last >= 0 && plain.charAt(last) != ';') {
            text.append(lineComment ? "\n;" : ";");
        }
        text.append('\n');
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

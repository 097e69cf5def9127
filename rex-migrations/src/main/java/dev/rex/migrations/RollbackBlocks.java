package dev.rex.migrations;

import java.util.regex.Pattern;

/**
 * Turns the block form of a rollback into the line form:
 *
 * <pre>
 * /&#42; liquibase rollback
 *    drop table post;
 *    drop table author;
 * &#42;/
 * </pre>
 *
 * becomes two {@code --rollback} lines. Liquibase 4.33 joins the lines of a block without a separator, so that a comment in
 * it swallows the statements that follow, silently. The line form keeps lines apart. Rollbacks do not enter the checksum,
 * and the number of lines stays the same.
 */
final class RollbackBlocks {
    private static final Pattern START =
            Pattern.compile("\\s*/\\*\\s*liquibase\\s*rollback\\s*", Pattern.CASE_INSENSITIVE);
    private static final String BEGIN = "/*";
    private static final String END = "*/";
    private static final String LINE = "--rollback ";

    private RollbackBlocks() {}

    static String unfold(String sql) {
        // asked of every line before the pattern is: most files have no such comment, and big ones have many lines
        if (!sql.contains(BEGIN)) {
            return sql;
        }
        String[] lines = sql.split("\n", -1);
        int start = -1;
        for (int i = 0; i < lines.length; i++) {
            if (start < 0 && lines[i].contains(BEGIN) && START.matcher(lines[i]).matches()) {
                start = i;
            } else if (start >= 0 && lines[i].stripTrailing().endsWith(END)) {
                unfold(lines, start, i);
                start = -1;
            }
        }
        // a block that is never closed stays as it is: the parser refuses it
        return String.join("\n", lines);
    }

    private static void unfold(String[] lines, int start, int end) {
        lines[start] = "";
        for (int i = start + 1; i < end; i++) {
            lines[i] = LINE + lines[i];
        }
        String last = lines[end].stripTrailing();
        lines[end] = LINE + last.substring(0, last.length() - END.length());
    }
}

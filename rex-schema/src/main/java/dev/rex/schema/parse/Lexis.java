package dev.rex.schema.parse;

import java.util.List;

/**
 * How a dialect writes tokens.
 *
 * @param nameQuotes the characters that open a quoted name
 * @param escapeStrings whether there are strings with escapes, {@code E'\n'}
 * @param operators the operators of more than one character, longest first; if empty, a row of operator characters is
 *     one operator, as PostgreSQL reads it
 */
record Lexis(String nameQuotes, boolean escapeStrings, List<String> operators) {
    static final Lexis POSTGRESQL = new Lexis("\"", true, List.of());
    static final Lexis SQLITE =
            new Lexis("\"`[", false, List.of("->>", "||", "->", "<<", ">>", "<=", ">=", "<>", "!=", "=="));

    private static final String OPERATOR_CHARACTERS = "+-*/<>=~!@#%^&|`?";
    private static final String MAY_END_IN_A_SIGN = "~!@#%^&|`?";

    /** The index after the symbol at an index. */
    int symbolEnd(String sql, int at) {
        if (sql.startsWith("::", at)) {
            return at + 2;
        }
        for (String operator : operators) {
            if (sql.startsWith(operator, at)) {
                return at + operator.length();
            }
        }
        return operators.isEmpty() ? operatorEnd(sql, at) : at + 1;
    }

    /** A sign at the end belongs to the next number, unless the operator has one of the rarer characters. */
    private static int operatorEnd(String sql, int at) {
        int end = at;
        boolean rare = false;
        while (end < sql.length() && OPERATOR_CHARACTERS.indexOf(sql.charAt(end)) >= 0) {
            rare |= MAY_END_IN_A_SIGN.indexOf(sql.charAt(end)) >= 0;
            end++;
        }
        while (!rare && end > at + 1 && "+-".indexOf(sql.charAt(end - 1)) >= 0) {
            end--;
        }
        return Math.max(end, at + 1);
    }
}

package dev.rex.schema.introspect.sqlite;

import java.util.Locale;

/**
 * A token of SQL text.
 *
 * @param kind what it is
 * @param value a name or string without its quotes; anything else as it is written
 * @param start where it begins in the text
 * @param end where the next character stands
 */
record SqlToken(Kind kind, String value, int start, int end) {
    enum Kind {
        /** A keyword, a name without quotes, or a number. */
        WORD,
        /** A name in one of the quotes for names. */
        QUOTED_NAME,
        /** A string, which SQLite takes for a name where only a name can stand. */
        STRING,
        /** One character that is none of these. */
        SYMBOL
    }

    boolean is(String keywordOrSymbol) {
        return (kind == Kind.WORD || kind == Kind.SYMBOL)
                && value.toLowerCase(Locale.ROOT).equals(keywordOrSymbol);
    }

    /** Whether it can be a column's name in an expression: there, a string is a string. */
    boolean isName() {
        boolean number = kind == Kind.WORD && value.charAt(0) >= '0' && value.charAt(0) <= '9';
        return (kind == Kind.WORD && !number) || kind == Kind.QUOTED_NAME;
    }
}

package dev.rex.schema.parse;

/**
 * A token of SQL text.
 *
 * @param kind what it is
 * @param value a name or string without its quotes and escapes; anything else as it is written
 * @param start where it begins in the text
 * @param end where the next character stands
 */
record SqlToken(Kind kind, String value, int start, int end) {
    enum Kind {
        /** A keyword, or a name without quotes. */
        WORD,
        /** A name in quotes. */
        QUOTED_NAME,
        STRING,
        /** Digits with or without point and exponent; no sign. */
        NUMBER,
        /** An operator, or a character of punctuation. */
        SYMBOL
    }

    /** Whether it is that keyword, in any case, or that symbol. */
    boolean is(String keywordOrSymbol) {
        return (kind == Kind.WORD && AsciiCase.lower(value).equals(keywordOrSymbol))
                || (kind == Kind.SYMBOL && value.equals(keywordOrSymbol));
    }

    boolean isName() {
        return kind == Kind.WORD || kind == Kind.QUOTED_NAME;
    }
}

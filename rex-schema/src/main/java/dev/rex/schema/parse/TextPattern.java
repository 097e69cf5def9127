package dev.rex.schema.parse;

/**
 * A pattern of SQL in Java's syntax.
 *
 * @param regex matches the whole text
 * @param asciiOnly whether that is certain for texts of ASCII characters only
 */
record TextPattern(String regex, boolean asciiOnly) {
    private static final String META = "\\^$.|?*+()[]{}";

    /** A character that means itself. */
    static void literal(StringBuilder regex, int c) {
        if (META.indexOf(c) >= 0) {
            regex.append('\\');
        }
        regex.appendCodePoint(c);
    }

    /** A character that means itself between brackets. */
    static void inBrackets(StringBuilder regex, int c) {
        if ("\\^-[]&~".indexOf(c) >= 0) {
            regex.append('\\');
        }
        regex.appendCodePoint(c);
    }
}

package dev.rex.dsl.dialect;

import java.sql.SQLException;

/**
 * Texts whose surrogates come in pairs. One that stands alone is no character: it has no place in UTF-8, and the encoders
 * of Java write a question mark for it.
 */
public final class WellFormed {
    /** The state of the error: a value that is none of its type. */
    private static final String BAD_VALUE = "22000";

    private WellFormed() {}

    /**
     * The text itself.
     *
     * @throws SQLException if a surrogate stands alone in it
     */
    public static String of(String text) throws SQLException {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                requirePairs(text, i);
                break;
            }
        }
        return text;
    }

    private static void requirePairs(String text, int from) throws SQLException {
        for (int i = from; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                int point = text.codePointAt(i);
                if (!Character.isSupplementaryCodePoint(point)) {
                    throw new SQLException(
                            "a text has half a surrogate pair, at " + i + ", which is no character", BAD_VALUE);
                }
                i++;
            }
        }
    }
}

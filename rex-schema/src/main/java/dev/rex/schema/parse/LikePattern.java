package dev.rex.schema.parse;

import org.jspecify.annotations.Nullable;

/** The patterns of LIKE. */
final class LikePattern {
    private LikePattern() {}

    /**
     * The pattern, or null if it has no certain meaning.
     *
     * @param escape the character that takes the meaning from the next; null if there is none
     * @param foldsAscii whether the letters of ASCII match in any case
     */
    static @Nullable TextPattern of(String pattern, @Nullable String escape, boolean foldsAscii) {
        if (escape != null && escape.codePointCount(0, escape.length()) != 1) {
            return null;
        }
        int escapes = escape == null ? -1 : escape.codePointAt(0);
        if (escapes == '%' || escapes == '_') {
            return null;
        }
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < pattern.length(); ) {
            int c = pattern.codePointAt(i);
            i += Character.charCount(c);
            if (c == escapes) {
                if (i == pattern.length()) {
                    return null;
                }
                c = pattern.codePointAt(i);
                i += Character.charCount(c);
                character(regex, c, foldsAscii);
            } else if (c == '%') {
                regex.append(".*");
            } else if (c == '_') {
                regex.append('.');
            } else {
                character(regex, c, foldsAscii);
            }
        }
        return new TextPattern(regex.toString(), false);
    }

    private static void character(StringBuilder regex, int c, boolean foldsAscii) {
        boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (foldsAscii && letter) {
            char lower = (char) (c | 0x20);
            regex.append('[').append(lower).append((char) (lower - 0x20)).append(']');
        } else {
            TextPattern.literal(regex, c);
        }
    }
}

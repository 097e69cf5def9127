package dev.rex.schema.parse;

import org.jspecify.annotations.Nullable;

/** The patterns of SQLite's GLOB: {@code *}, {@code ?} and brackets, case counts, no escapes. */
final class GlobPattern {
    private GlobPattern() {}

    /** The pattern, or null if it has no certain meaning. */
    static @Nullable TextPattern of(String pattern) {
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < pattern.length(); ) {
            int c = pattern.codePointAt(i);
            if (c == '[') {
                int close = pattern.indexOf(']', i);
                if (close < 0 || !brackets(regex, pattern.substring(i + 1, close))) {
                    return null;
                }
                i = close + 1;
                continue;
            }
            i += Character.charCount(c);
            if (c == '*') {
                regex.append(".*");
            } else if (c == '?') {
                regex.append('.');
            } else {
                TextPattern.literal(regex, c);
            }
        }
        return new TextPattern(regex.toString(), false);
    }

    /** Whether what stands between the brackets is one of the usual forms: characters and ranges. */
    private static boolean brackets(StringBuilder regex, String inside) {
        boolean negated = inside.startsWith("^");
        int[] characters = inside.substring(negated ? 1 : 0).codePoints().toArray();
        if (characters.length == 0) {
            return false; // a bracket that closes at once would be one of the characters
        }
        regex.append(negated ? "[^" : "[");
        for (int i = 0; i < characters.length; i++) {
            boolean range = i + 2 < characters.length && characters[i + 1] == '-';
            if (characters[i] == '-' || characters[i] == '^' || characters[i] == '[') {
                return false;
            }
            TextPattern.inBrackets(regex, characters[i]);
            if (range) {
                if (characters[i] > characters[i + 2] || characters[i + 2] == '-') {
                    return false;
                }
                regex.append('-');
                TextPattern.inBrackets(regex, characters[i + 2]);
                i += 2;
            }
        }
        regex.append(']');
        return true;
    }
}

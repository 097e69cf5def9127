package dev.rex.dsl.dialect.sqlite;

/** Patterns of {@code like} in the language of {@code glob}. */
final class SqlitePattern {
    private SqlitePattern() {}

    /** The pattern that fits the same texts: a backslash made the next character stand for itself, now brackets do. */
    static String glob(String like) {
        StringBuilder glob = new StringBuilder(like.length() + 8);
        for (int i = 0; i < like.length(); i++) {
            char c = like.charAt(i);
            if (c == '%') {
                glob.append('*');
            } else if (c == '_') {
                glob.append('?');
            } else {
                literal(glob, c == '\\' && i + 1 < like.length() ? like.charAt(++i) : c);
            }
        }
        return glob.toString();
    }

    private static void literal(StringBuilder glob, char c) {
        if (c == '*' || c == '?' || c == '[') {
            glob.append('[').append(c).append(']');
        } else {
            glob.append(c);
        }
    }
}

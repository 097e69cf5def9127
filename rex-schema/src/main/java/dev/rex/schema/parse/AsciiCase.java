package dev.rex.schema.parse;

/** Case as databases fold it: that of the letters of ASCII, whatever the locale. */
final class AsciiCase {
    private AsciiCase() {}

    static String lower(String text) {
        StringBuilder lower = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            lower.append(c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c);
        }
        return lower.toString();
    }
}

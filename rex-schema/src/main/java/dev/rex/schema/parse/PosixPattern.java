package dev.rex.schema.parse;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The part of PostgreSQL's regular expressions that means the same in Java: characters, brackets with characters, ranges
 * and classes, groups, alternatives, the usual quantifiers, and anchors at both ends. A class, such as {@code \d}, depends
 * on the locale beyond ASCII. Everything else (look-around, back references, options, lazy quantifiers, anchors within)
 * has no certain meaning.
 */
final class PosixPattern {
    private static final int MOST_REPEATS = 255;
    private static final Map<Character, String> ESCAPED_CLASSES =
            Map.of('d', "0-9", 'w', "0-9A-Z_a-z", 's', " \\t\\n\\x0B\\f\\r");
    private static final Map<String, String> CLASSES = Map.of(
            "digit", "0-9",
            "alpha", "A-Za-z",
            "alnum", "0-9A-Za-z",
            "upper", "A-Z",
            "lower", "a-z",
            "space", " \\t\\n\\x0B\\f\\r",
            "xdigit", "0-9A-Fa-f");

    private final String pattern;
    private final StringBuilder regex = new StringBuilder();
    private int at;
    private boolean asciiOnly;
    private boolean alternatives;

    private PosixPattern(String pattern) {
        this.pattern = pattern;
    }

    /** The pattern, which the database looks for anywhere in a text; null if it has no certain meaning. */
    static @Nullable TextPattern of(String pattern) {
        boolean start = pattern.startsWith("^");
        boolean end = pattern.endsWith("$") && !pattern.endsWith("\\$");
        if (pattern.startsWith("***") || pattern.length() < (start ? 1 : 0) + (end ? 1 : 0)) {
            return null;
        }
        PosixPattern reader = new PosixPattern(pattern.substring(start ? 1 : 0, pattern.length() - (end ? 1 : 0)));
        if (!reader.branches(0) || reader.at < reader.pattern.length()) {
            return null;
        }
        if (reader.alternatives && (start || end)) {
            return null; // the anchors belong to the first and the last of them only
        }
        String middle = reader.alternatives ? "(?:" + reader.regex + ")" : reader.regex.toString();
        return new TextPattern((start ? "" : ".*") + middle + (end ? "" : ".*"), reader.asciiOnly);
    }

    /** Reads alternatives up to the end or a closing parenthesis; false if something is not known. */
    private boolean branches(int depth) {
        if (depth > 20) {
            return false;
        }
        boolean atom = false;
        while (at < pattern.length()) {
            char c = pattern.charAt(at);
            if (c == ')') {
                return depth > 0 && atom;
            }
            if (c == '|') {
                if (!atom) {
                    return false;
                }
                alternatives |= depth == 0;
                regex.append('|');
                at++;
                atom = false;
                continue;
            }
            if (!atom(c, depth) || !quantifier()) {
                return false;
            }
            atom = true;
        }
        return depth == 0 && (atom || pattern.isEmpty());
    }

    private boolean atom(char c, int depth) {
        if (c == '(') {
            return group(depth);
        }
        if (c == '[') {
            return brackets();
        }
        if (c == '\\') {
            return escape();
        }
        if ("^$*+?{".indexOf(c) >= 0) {
            return false;
        }
        int character = pattern.codePointAt(at);
        at += Character.charCount(character);
        if (c == '.') {
            regex.append('.');
        } else {
            TextPattern.literal(regex, character);
        }
        return true;
    }

    private boolean group(int depth) {
        at++;
        if (pattern.startsWith("?:", at)) {
            at += 2;
        } else if (pattern.startsWith("?", at)) {
            return false;
        }
        regex.append("(?:");
        if (!branches(depth + 1) || at == pattern.length()) {
            return false;
        }
        at++;
        regex.append(')');
        return true;
    }

    private boolean escape() {
        if (at + 1 == pattern.length()) {
            return false;
        }
        char c = pattern.charAt(at + 1);
        at += 2;
        String ascii = ESCAPED_CLASSES.get(c);
        if (ascii != null) {
            regex.append('[').append(ascii).append(']');
            asciiOnly = true;
            return true;
        }
        if (!isPunctuation(c)) {
            return false;
        }
        TextPattern.literal(regex, c);
        return true;
    }

    private boolean brackets() {
        at++;
        regex.append('[');
        if (pattern.startsWith("^", at)) {
            regex.append('^');
            at++;
        }
        boolean first = true;
        while (at < pattern.length()) {
            if (pattern.charAt(at) == ']') {
                at++;
                regex.append(']');
                return !first;
            }
            if (!bracketItem()) {
                return false;
            }
            first = false;
        }
        return false;
    }

    private boolean bracketItem() {
        if (pattern.startsWith("[:", at)) {
            int close = pattern.indexOf(":]", at);
            String ascii = close < 0 ? null : CLASSES.get(pattern.substring(at + 2, close));
            if (ascii == null) {
                return false;
            }
            regex.append(ascii);
            asciiOnly = true;
            at = close + 2;
            return true;
        }
        if (pattern.startsWith("\\", at) && at + 1 < pattern.length()) {
            String ascii = ESCAPED_CLASSES.get(pattern.charAt(at + 1));
            if (ascii != null) {
                regex.append(ascii);
                asciiOnly = true;
                at += 2;
                return true;
            }
        }
        int from = bracketCharacter();
        if (from < 0) {
            return false;
        }
        TextPattern.inBrackets(regex, from);
        boolean range = pattern.startsWith("-", at) && !pattern.startsWith("-]", at);
        if (range) {
            at++;
            int to = bracketCharacter();
            if (to < from || from == '-') {
                return false;
            }
            regex.append('-');
            TextPattern.inBrackets(regex, to);
        }
        return true;
    }

    /** One character between brackets; negative if it is none that means itself. */
    private int bracketCharacter() {
        if (at == pattern.length() || pattern.startsWith("[", at) || pattern.startsWith("]", at)) {
            return -1;
        }
        if (pattern.charAt(at) == '\\') {
            at += 2;
            return at <= pattern.length() && isPunctuation(pattern.charAt(at - 1)) ? pattern.charAt(at - 1) : -1;
        }
        int character = pattern.codePointAt(at);
        at += Character.charCount(character);
        return character;
    }

    /** Reads a quantifier, if there is one; false if it is none of the usual. */
    private boolean quantifier() {
        if (at == pattern.length()) {
            return true;
        }
        char c = pattern.charAt(at);
        if (c == '{') {
            if (!bounds()) {
                return false;
            }
        } else if (c == '*' || c == '+' || c == '?') {
            regex.append(c);
            at++;
        } else {
            return true;
        }
        return at == pattern.length() || "*+?{".indexOf(pattern.charAt(at)) < 0;
    }

    private boolean bounds() {
        int close = pattern.indexOf('}', at);
        String inside = close < 0 ? "" : pattern.substring(at + 1, close);
        if (!inside.matches("[0-9]{1,3}(,([0-9]{1,3})?)?")) {
            return false;
        }
        String[] ends = inside.split(",", 2);
        int least = Integer.parseInt(ends[0]);
        int most = ends.length < 2 ? least : ends[1].isEmpty() ? MOST_REPEATS : Integer.parseInt(ends[1]);
        regex.append('{').append(inside).append('}');
        at = close + 1;
        return least <= most && most <= MOST_REPEATS;
    }

    private static boolean isPunctuation(char c) {
        return c > ' ' && c < 0x7F && !(c >= '0' && c <= '9') && !(c >= 'A' && c <= 'Z') && !(c >= 'a' && c <= 'z');
    }
}

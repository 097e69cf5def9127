package dev.rex.codegen.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * From names of the database to the words of Java names: {@code created_at}, {@code createdAt}, {@code CREATED-AT} and
 * {@code "created at"} are all the words <i>created</i> and <i>at</i>. The same on every machine, whatever its locale.
 */
final class Naming {
    private Naming() {}

    /** The words of a name; at least one, whatever the name is. */
    static List<String> words(String name) {
        int[] points =
                Normalizer.normalize(name, Normalizer.Form.NFC).codePoints().toArray();
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < points.length; i++) {
            boolean inside = isWordPart(points[i]);
            if (!word.isEmpty() && (!inside || beginsWord(points, i))) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (inside) {
                word.appendCodePoint(points[i]);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words.isEmpty() ? List.of(spelled(name)) : List.copyOf(words);
    }

    /** {@code CREATED_AT}. */
    static String constant(List<String> words) {
        return identifier(words.stream().map(w -> w.toUpperCase(Locale.ROOT)).collect(Collectors.joining("_")));
    }

    /** {@code createdAt}. */
    static String camel(List<String> words) {
        String rest = words.stream().skip(1).map(Naming::capitalized).collect(Collectors.joining());
        return identifier(words.get(0).toLowerCase(Locale.ROOT) + rest);
    }

    /** {@code CreatedAt}; it may begin with a digit, which a word before it can make good. */
    static String pascal(List<String> words) {
        return words.stream().map(Naming::capitalized).collect(Collectors.joining());
    }

    /** The words in the singular: those of a row, of the words of its table. */
    static List<String> singular(List<String> words) {
        List<String> singular = new ArrayList<>(words);
        singular.add(Inflection.singular(singular.remove(singular.size() - 1)));
        return singular;
    }

    /** {@code createdat}: a part of a package's name. */
    static String packageName(String name) {
        return identifier(String.join("", words(name)).toLowerCase(Locale.ROOT));
    }

    /** The name, made one that Java accepts at least by its letters. */
    static String identifier(String name) {
        return Character.isJavaIdentifierStart(name.codePointAt(0)) ? name : "_" + name;
    }

    private static boolean isWordPart(int point) {
        int type = Character.getType(point);
        return Character.isJavaIdentifierPart(point)
                && !Character.isIdentifierIgnorable(point)
                && type != Character.CONNECTOR_PUNCTUATION
                && type != Character.CURRENCY_SYMBOL;
    }

    /** Whether a capital letter begins a word: after a small one, or before one ({@code HTTPServer}, {@code line2Text}). */
    private static boolean beginsWord(int[] points, int i) {
        return Character.isUpperCase(points[i])
                && (Character.isLowerCase(points[i - 1])
                        || (i + 1 < points.length && Character.isLowerCase(points[i + 1])));
    }

    private static String capitalized(String word) {
        int first = word.codePointAt(0);
        return Character.toString(Character.toTitleCase(first))
                + word.substring(Character.charCount(first)).toLowerCase(Locale.ROOT);
    }

    /** A word for a name in which nothing can be used: its characters by number. */
    private static String spelled(String name) {
        return name.isEmpty()
                ? "empty"
                : name.codePoints()
                        .mapToObj(point -> "u" + Integer.toHexString(point))
                        .collect(Collectors.joining());
    }
}

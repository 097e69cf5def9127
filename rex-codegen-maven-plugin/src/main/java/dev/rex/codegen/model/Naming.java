package dev.rex.codegen.model;

import dev.rex.schema.Inflection;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * From names of the database to names of Java, by way of their words: {@code created_at}, {@code createdAt} and {@code
 * "Created At"} all become {@code CREATED_AT}, {@code createdAt} and {@code CreatedAt}. The same on every machine,
 * whatever its locale.
 */
final class Naming {
    private Naming() {}

    /** The words of a name, in small letters; at least one, whatever the name is. */
    static List<String> words(String name) {
        String snake = Inflection.snakeCase(Normalizer.normalize(name, Normalizer.Form.NFC));
        List<String> words = split(snake);
        return words.isEmpty() ? List.of(spelled(name)) : words;
    }

    /** Whether the name is its words and nothing else: {@code created_at}. */
    static boolean isPlain(String name) {
        return name.equals(String.join("_", words(name)));
    }

    /** The words in the singular: those of a row, of the words of its table. */
    static List<String> singular(List<String> words) {
        return split(Inflection.singular(String.join("_", words)));
    }

    /** {@code CREATED_AT}. */
    static String constant(List<String> words) {
        return identifier(String.join("_", words).toUpperCase(Locale.ROOT));
    }

    /** {@code createdAt}. */
    static String camel(List<String> words) {
        return identifier(words.get(0) + pascal(words.subList(1, words.size())));
    }

    /** {@code CreatedAt}; it may begin with a digit, which a word before it can make good. */
    static String pascal(List<String> words) {
        return words.stream().map(Naming::capitalized).collect(Collectors.joining());
    }

    /** {@code createdat}: a part of a package's name. */
    static String packageName(String name) {
        return identifier(String.join("", words(name)));
    }

    /** The name, with an underscore before what Java does not take at the beginning. */
    static String identifier(String name) {
        return Character.isJavaIdentifierStart(name.codePointAt(0)) ? name : "_" + name;
    }

    private static List<String> split(String snake) {
        return Stream.of(snake.split("_"))
                .map(Naming::usable)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The word without what Java does not take in a name: symbols that are written with two characters. */
    private static String usable(String word) {
        return word.codePoints()
                .filter(Character::isJavaIdentifierPart)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String capitalized(String word) {
        int first = word.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + word.substring(Character.charCount(first));
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

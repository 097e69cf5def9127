package dev.rex.migrations;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The values of {@code ${name}} that a script is read with. Names are the same in upper and lower case. */
final class Placeholders {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^${}]+)}");

    private final Map<String, String> values;

    Placeholders(Map<String, String> values) {
        this.values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        this.values.putAll(values);
    }

    Map<String, String> values() {
        return Map.copyOf(values);
    }

    /**
     * The text with the values in place.
     *
     * @param display how a message names the file
     */
    String fill(String text, String display) {
        Matcher matcher = PLACEHOLDER.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (matcher.find()) {
            String value = values.get(matcher.group(1).strip());
            if (value == null) {
                long line = 1
                        + text.substring(0, matcher.start())
                                .chars()
                                .filter(c -> c == '\n')
                                .count();
                throw undefined(
                        matcher.group(),
                        display + ":" + line,
                        "or leave the file as it is: a file of its name and .conf beside it, with"
                                + " placeholderReplacement=false.");
            }
            matcher.appendReplacement(filled, Matcher.quoteReplacement(value));
        }
        return matcher.appendTail(filled).toString();
    }

    /** @param otherwise what to do if it is no placeholder */
    static MigrationException undefined(String placeholder, String place, String otherwise) {
        return new MigrationException(
                MigrationException.Reason.FORMAT,
                place + ": the placeholder " + placeholder + " has no value",
                "Give it one with the setting placeholders (name=value), " + otherwise);
    }
}

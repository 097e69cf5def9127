package dev.rex.migrations;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The values of {@code ${name}} that a script is read with. Names are the same in upper and lower case. */
final class Placeholders {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^${}]+)}");

    private final Map<String, String> values;
    private final ValueMask mask;

    Placeholders(Map<String, String> values) {
        this.values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        this.values.putAll(values);
        this.mask = new ValueMask(this.values);
    }

    /** Takes the values out of what is told to people: one may be the password of a role. */
    ValueMask mask() {
        return mask;
    }

    /**
     * The text with the values in place.
     *
     * @param display how a message names the file
     */
    String fill(String text, String display) {
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            if (!values.containsKey(matcher.group(1).strip())) {
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
        }
        return fillKnown(text);
    }

    /** The text with the values in place of the placeholders that have one. */
    String fillKnown(String text) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> {
            String value = values.get(found.group(1).strip());
            return Matcher.quoteReplacement(value == null ? found.group() : value);
        });
    }

    /** @param otherwise what to do if it is no placeholder */
    static MigrationException undefined(String placeholder, String place, String otherwise) {
        return new MigrationException(
                MigrationException.Reason.FORMAT,
                place + ": the placeholder " + placeholder + " has no value",
                "Give it one with the setting placeholders (name=value), " + otherwise);
    }
}

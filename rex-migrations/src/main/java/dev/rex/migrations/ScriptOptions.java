package dev.rex.migrations;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a script is read with, besides its files: an immutable value, whose text keeps the values of placeholders to itself.
 *
 * @param placeholders values for {@code ${name}} by name; for Liquibase they are parameters of the changelog, which win over
 *     the properties in it
 * @param contexts those that migrations are applied for, with commas between them, as Liquibase takes them; null if none are
 *     named
 * @param labels an expression that the labels of a migration have to meet, such as {@code v1 and !beta}; null for none
 */
public record ScriptOptions(
        Map<String, String> placeholders,
        @Nullable String contexts,
        @Nullable String labels) {
    /** No placeholders, contexts and labels. */
    public static final ScriptOptions NONE = new ScriptOptions(Map.of(), null, null);

    /** Takes blank texts for null. */
    public ScriptOptions {
        placeholders = Map.copyOf(placeholders);
        contexts = contexts == null || contexts.isBlank() ? null : contexts.strip();
        labels = labels == null || labels.isBlank() ? null : labels.strip();
    }

    /** The same with other placeholders. */
    public ScriptOptions withPlaceholders(Map<String, String> replacement) {
        return new ScriptOptions(replacement, contexts, labels);
    }

    /** The same with other contexts. */
    public ScriptOptions withContexts(@Nullable String replacement) {
        return new ScriptOptions(placeholders, replacement, labels);
    }

    /** The same with other labels. */
    public ScriptOptions withLabels(@Nullable String replacement) {
        return new ScriptOptions(placeholders, contexts, replacement);
    }

    /** What tells scripts of the same files apart, by name: of placeholders only that they are there. */
    Map<String, String> identity() {
        Map<String, String> identity = new TreeMap<>();
        // a value differs between machines that have one schema, and a hash of a weak password gives it away
        placeholders.keySet().forEach(name -> identity.put("${" + name.toLowerCase(Locale.ROOT) + "}", ""));
        if (contexts != null) {
            identity.put("contexts", contexts);
        }
        if (labels != null) {
            identity.put("labels", labels);
        }
        return identity;
    }

    @Override
    public String toString() {
        return "ScriptOptions[placeholders=" + new TreeMap<>(placeholders).keySet() + ", contexts=" + contexts
                + ", labels=" + labels + "]";
    }
}

package dev.rex.dsl.dialect;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * How a dialect writes functions, where that is not {@code name(arguments)}: under another name, as other SQL, or not at
 * all. Reading one of these is reading how its functions differ. Immutable.
 */
public final class Functions {
    private final Map<String, String> texts;
    /** Filled as they are asked for: a program that starts uses few of them, and would wait for all. */
    private final Map<String, SqlTemplate> templates = new ConcurrentHashMap<>();

    private final Map<String, String> missing;

    private Functions(Builder builder) {
        this.texts = Map.copyOf(builder.texts);
        this.missing = Map.copyOf(builder.missing);
    }

    /** A table to be filled. */
    public static Builder builder() {
        return new Builder();
    }

    /** What stands for the function; null if it is called by its name. A template without a hole is another name. */
    public @Nullable SqlTemplate template(String name) {
        SqlTemplate known = templates.get(name);
        String text = known == null ? texts.get(name) : null;
        if (text == null) {
            return known;
        }
        SqlTemplate template = SqlTemplate.of(text);
        templates.put(name, template);
        return template;
    }

    /** What to do in place of a function that is missing; null if it is there. */
    public @Nullable String instead(String name) {
        return missing.get(name);
    }

    /** How a function is written, as text with holes; null if it is called by its name or missing. */
    public @Nullable String text(String name) {
        return texts.get(name);
    }

    /** The names of all functions that differ, in alphabetical order. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>(texts.keySet());
        names.addAll(missing.keySet());
        return names;
    }

    /** A table that grows. Used by one thread. */
    public static final class Builder {
        private final Map<String, String> texts = new HashMap<>();
        private final Map<String, String> missing = new HashMap<>();

        private Builder() {}

        /**
         * A function that is written otherwise.
         *
         * @param name what the DSL calls it
         * @param text another name, or SQL with holes such as {@code {0}}; operators stand in parentheses
         */
        public Builder write(String name, String text) {
            texts.put(name, text);
            return this;
        }

        /**
         * Functions that are missing.
         *
         * @param instead what to do in their place
         * @param names what the DSL calls them
         */
        public Builder lack(String instead, String... names) {
            for (String name : names) {
                missing.put(name, instead);
            }
            return this;
        }

        /** The table. */
        public Functions build() {
            return new Functions(this);
        }
    }
}

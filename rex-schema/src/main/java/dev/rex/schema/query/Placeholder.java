package dev.rex.schema.query;

import java.util.ArrayList;
import java.util.List;

/**
 * A place in a statement where a parameter stands.
 *
 * @param parameter the parameter's name
 * @param start where it begins in the text; where the parameter is a list, where {@code in} or {@code not in} does
 * @param end where the next character stands
 * @param kind what stands there
 */
public record Placeholder(String parameter, int start, int end, Kind kind) {
    /** What a parameter is at its place. */
    public enum Kind {
        /** A value: {@code :name}. */
        VALUE,
        /** A list that is looked into: {@code in (:names)}. */
        IN,
        /** The same, for what is not in it: {@code not in (:names)}. */
        NOT_IN
    }

    /** A text before, between and after placeholders. */
    static List<String> pieces(String sql, List<Placeholder> placeholders) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (Placeholder placeholder : placeholders) {
            pieces.add(sql.substring(from, placeholder.start()));
            from = placeholder.end();
        }
        pieces.add(sql.substring(from));
        return pieces;
    }

    /** Whether it is a list. */
    public boolean isList() {
        return kind != Kind.VALUE;
    }
}

package dev.rex.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An index that no constraint made.
 *
 * @param name the index's name
 * @param parts what it is over, in order: the name of a column, or the text of an expression
 * @param unique whether two rows may not be equal in it
 * @param predicate the condition of a partial index
 * @param nullsDistinct whether any number of rows may hold NULL in a unique one, as SQL has it
 * @param method how it is built ({@code gin}, {@code hash}); null for the usual tree
 */
public record IndexDef(
        String name,
        List<Part> parts,
        boolean unique,
        @Nullable String predicate,
        boolean nullsDistinct,
        @Nullable String method) {
    /**
     * A part of an index.
     *
     * @param text a column's name or an expression
     * @param expression whether {@code text} is an expression
     */
    public record Part(String text, boolean expression) {
        /** Makes all line ends of an expression alike. */
        public Part {
            text = expression ? LineEnds.ofSql(text) : text;
        }
    }

    /** Copies the list, and makes all line ends alike. */
    public IndexDef {
        parts = List.copyOf(parts);
        predicate = LineEnds.ofSqlOrNull(predicate);
    }

    /** An index of the usual kind. */
    public IndexDef(String name, List<Part> parts, boolean unique, @Nullable String predicate) {
        this(name, parts, unique, predicate, true, null);
    }

    /** Whether it is over plain columns of all rows, so that a unique one makes a key. */
    public boolean isPlain() {
        return predicate == null && parts.stream().noneMatch(Part::expression);
    }
}

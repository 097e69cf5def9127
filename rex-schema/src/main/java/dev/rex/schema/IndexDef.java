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
 */
public record IndexDef(
        String name,
        List<Part> parts,
        boolean unique,
        @Nullable String predicate) {
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

    /** Whether it is over plain columns of all rows, so that a unique one makes a key. */
    public boolean isPlain() {
        return predicate == null && parts.stream().noneMatch(Part::expression);
    }
}

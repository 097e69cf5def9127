package dev.rex.schema;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A way from the rows of one table to those of another, or of the same one, along foreign keys. {@link Relations} finds
 * them.
 *
 * @param name unique among the relations and columns of {@code source}, in snake_case: {@code author}, {@code posts}
 * @param kind how many rows of each side belong together
 * @param source the table that it leads from
 * @param target the table that it leads to
 * @param sourceColumns the columns of {@code source} that decide
 * @param targetColumns the columns of {@code target} that decide; each equals the source column of the same place,
 *     unless a junction stands between them
 * @param optional whether a row of {@code source} may have none; always so where the key stands in the other table
 * @param foreignKey the name of the foreign key that makes it: one of {@code source}, of {@code target}, or, with a
 *     junction, the one by which the junction refers to {@code source}
 * @param junction the table in between; only for {@link Kind#MANY_TO_MANY}
 */
public record Relation(
        String name,
        Kind kind,
        ObjectName source,
        ObjectName target,
        List<String> sourceColumns,
        List<String> targetColumns,
        boolean optional,
        String foreignKey,
        @Nullable Junction junction) {

    /** How many rows of each side belong together. */
    public enum Kind {
        /** Many sources refer to one target; the foreign key stands in the source. */
        MANY_TO_ONE,
        /** One target at most for each source, and one source at most for each target; the key stands in either. */
        ONE_TO_ONE,
        /** Many targets refer to one source; the foreign key stands in the target. */
        ONE_TO_MANY,
        /** Both foreign keys stand in a junction. */
        MANY_TO_MANY;

        /** Whether it leads to more than one row. */
        public boolean isToMany() {
            return this == ONE_TO_MANY || this == MANY_TO_MANY;
        }
    }

    /**
     * The table between the two sides of a many-to-many relation.
     *
     * @param table its name
     * @param sourceColumns its columns that equal the relation's source columns
     * @param targetColumns its columns that equal the relation's target columns
     */
    public record Junction(ObjectName table, List<String> sourceColumns, List<String> targetColumns) {
        /** Copies the lists. */
        public Junction {
            sourceColumns = List.copyOf(sourceColumns);
            targetColumns = List.copyOf(targetColumns);
        }
    }

    /** Copies the lists. */
    public Relation {
        Objects.requireNonNull(name, "name");
        sourceColumns = List.copyOf(sourceColumns);
        targetColumns = List.copyOf(targetColumns);
        if ((kind == Kind.MANY_TO_MANY) != (junction != null)) {
            throw new IllegalArgumentException("a junction goes with MANY_TO_MANY, and only with it: " + name);
        }
    }
}

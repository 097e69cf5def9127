package dev.rex.dsl.error;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a database says about the constraint that was violated; each tells something else, so any part may be missing.
 *
 * @param table the table's name
 * @param constraint the constraint's name
 * @param columns the names of its columns
 */
public record Violated(@Nullable String table, @Nullable String constraint, List<String> columns)
        implements Serializable {
    /** Nothing is known. */
    public static final Violated UNKNOWN = new Violated(null, null, List.of());

    /** Copies the list. */
    public Violated {
        columns = List.copyOf(columns);
    }

    boolean is(ConstraintRef ref) {
        if (table != null && !table.equals(ref.table().name())) {
            return false;
        }
        if (constraint != null) {
            return constraint.equals(ref.name());
        }
        return table != null
                && !columns.isEmpty()
                && columns.size() == ref.columnNames().size()
                && ref.columnNames().containsAll(columns);
    }
}

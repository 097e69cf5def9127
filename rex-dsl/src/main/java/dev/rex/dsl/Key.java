package dev.rex.dsl;

import dev.rex.dsl.error.ConstraintRef;
import java.util.List;

/**
 * A key of a table.
 *
 * @param <T> the table's class
 */
public sealed interface Key<T> extends ConstraintRef permits UniqueKey, ForeignKey {
    /** Its columns, in order. */
    List<Column<T, ?>> columns();

    @Override
    default List<String> columnNames() {
        return columns().stream().map(c -> c.name()).toList();
    }
}

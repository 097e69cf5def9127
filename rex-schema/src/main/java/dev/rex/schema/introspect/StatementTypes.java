package dev.rex.schema.introspect;

import dev.rex.schema.DataType;
import dev.rex.schema.ObjectName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a database says of a statement that it has prepared.
 *
 * @param parameters the type of each parameter; null where it does not say
 * @param columns the columns of its rows, empty if it gives none
 */
public record StatementTypes(List<@Nullable DataType> parameters, List<Column> columns) {
    /** Copies the list of columns. */
    public StatementTypes {
        columns = List.copyOf(columns);
    }

    /**
     * A column of the rows.
     *
     * @param label what it is called
     * @param type its type; null if the database does not say
     * @param table the table or view that its values are read from; null if it is computed, or nobody says
     * @param column the column there; null without a table, or if nobody says
     */
    public record Column(
            String label,
            @Nullable DataType type,
            @Nullable ObjectName table,
            @Nullable String column) {}
}

package dev.rex.schema;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A statement of a file of SQL, with the types that a database gave it.
 *
 * @param file the file, below the folder of such files
 * @param name its name there
 * @param writes whether it may change what is stored
 * @param parameters its parameters, in the order in which they come first
 * @param columns the columns of its rows; none if it gives no rows
 */
public record QueryDef(String file, String name, boolean writes, List<Value> parameters, List<Value> columns) {
    /** Copies the lists. */
    public QueryDef {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(name, "name");
        parameters = List.copyOf(parameters);
        columns = List.copyOf(columns);
    }

    /**
     * A parameter or a column.
     *
     * @param name its name
     * @param type its type; of a parameter that is a list, that of an element
     * @param nullable whether it can be NULL
     * @param table the table or view that it is read from, written to or compared with; null if it is none's
     * @param column the column there; null without a table
     */
    public record Value(
            String name,
            DataType type,
            boolean nullable,
            @Nullable ObjectName table,
            @Nullable String column) {
        /** Rejects a column without a table, and the other way round. */
        public Value {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(type, "type");
            if ((table == null) != (column == null)) {
                throw new IllegalArgumentException("a column has a table: " + name);
            }
        }
    }
}

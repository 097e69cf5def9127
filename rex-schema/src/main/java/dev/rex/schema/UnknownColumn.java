package dev.rex.schema;

import java.util.List;
import java.util.stream.Stream;

/**
 * A column of a type that Rex does not know; its values are passed on as the driver gives them.
 *
 * @param table the table or view that it stands in
 * @param column its name
 * @param declared the type's name in the database; empty where the database has none
 */
public record UnknownColumn(ObjectName table, String column, String declared) {
    static Stream<UnknownColumn> in(ObjectName table, List<ColumnDef> columns) {
        return columns.stream()
                .filter(column -> column.type().isUnknown())
                .map(column ->
                        new UnknownColumn(table, column.name(), column.type().declared()));
    }

    /** For messages: {@code table.column (type)}. */
    @Override
    public String toString() {
        return table + "." + column + " (" + (declared.isEmpty() ? "no type" : declared) + ")";
    }
}

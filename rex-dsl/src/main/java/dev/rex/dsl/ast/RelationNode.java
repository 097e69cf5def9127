package dev.rex.dsl.ast;

import dev.rex.schema.DataType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How rows of two tables belong together: equal values in pairs of columns, by way of a junction table or not.
 *
 * @param name the relation's name, which names joins that nobody wrote
 * @param columns the columns of the table that it starts from
 * @param target the table that it leads to
 * @param targetColumns the columns there, one for each of {@code columns}; with a junction, those that the junction's
 *     second half refers to
 * @param types the types of {@code columns}
 * @param optional whether a row may have no counterpart
 * @param junction the table between the two, for many-to-many
 */
public record RelationNode(
        String name,
        List<String> columns,
        TableNode target,
        List<String> targetColumns,
        List<DataType> types,
        boolean optional,
        @Nullable Junction junction) {

    /**
     * The table between two tables.
     *
     * @param table its name
     * @param columns its columns that refer to the table that the relation starts from
     * @param targetColumns its columns that refer to the table that the relation leads to
     */
    public record Junction(TableNode table, List<String> columns, List<String> targetColumns) {
        /** Copies the lists. */
        public Junction {
            columns = List.copyOf(columns);
            targetColumns = List.copyOf(targetColumns);
        }
    }

    /** Copies the lists. */
    public RelationNode {
        types = List.copyOf(types);
        columns = List.copyOf(columns);
        targetColumns = List.copyOf(targetColumns);
    }
}

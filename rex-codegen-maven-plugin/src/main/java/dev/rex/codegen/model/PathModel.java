package dev.rex.codegen.model;

import com.palantir.javapoet.ClassName;
import dev.rex.schema.ObjectName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way from a table to another, with its Java names.
 *
 * @param method the method that is the path, {@code author}
 * @param field the field that keeps a path to one row
 * @param name the relation's name
 * @param many whether it leads to any number of rows
 * @param forward whether it follows a foreign key of the table; otherwise one that refers to it
 * @param optional whether there may be no row at its end
 * @param target the class of the other table
 * @param targetName the other table
 * @param columns the columns here
 * @param targetColumns the columns there, by name
 * @param junction the table between the two, for many-to-many
 */
public record PathModel(
        String method,
        String field,
        String name,
        boolean many,
        boolean forward,
        boolean optional,
        ClassName target,
        ObjectName targetName,
        List<ColumnModel> columns,
        List<String> targetColumns,
        @Nullable Junction junction) {
    /** Copies the lists. */
    public PathModel {
        columns = List.copyOf(columns);
        targetColumns = List.copyOf(targetColumns);
    }

    /**
     * A table between two.
     *
     * @param table its name
     * @param columns its columns that refer to this table
     * @param targetColumns its columns that refer to the other
     */
    public record Junction(ObjectName table, List<String> columns, List<String> targetColumns) {
        /** Copies the lists. */
        public Junction {
            columns = List.copyOf(columns);
            targetColumns = List.copyOf(targetColumns);
        }
    }
}

package dev.rex.codegen.model;

import com.palantir.javapoet.ClassName;
import dev.rex.schema.Relation;
import java.util.List;

/**
 * A way from a table to another, with its Java names.
 *
 * @param relation what the database says
 * @param method the method that is the path, {@code author}
 * @param field the field that keeps a path to one row; not used for others
 * @param forward whether it follows a foreign key of this table, and not one that refers to it
 * @param target the class of the other table
 * @param columns the columns of this table that decide
 */
public record PathModel(
        Relation relation, String method, String field, boolean forward, ClassName target, List<ColumnModel> columns) {
    /** Copies the list. */
    public PathModel {
        columns = List.copyOf(columns);
    }

    /** Whether it leads to any number of rows. */
    public boolean isToMany() {
        return relation.kind().isToMany();
    }
}

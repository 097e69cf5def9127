package dev.rex.codegen.model;

import com.palantir.javapoet.TypeName;
import dev.rex.schema.ColumnDef;

/**
 * A column with its Java names and type.
 *
 * @param def what the database says
 * @param constant the field of the table's class, {@code CREATED_AT}
 * @param property the component of the record and the method of what is written, {@code createdAt}
 * @param step the interface that asks a new row for it, {@code NeedsCreatedAt}
 * @param type its Java type
 */
public record ColumnModel(ColumnDef def, String constant, String property, String step, JavaType type) {
    /** Whether it can hold NULL. */
    public boolean nullable() {
        return def.nullable();
    }

    /** The Java type of its values as components and parameters: a primitive where it can be, nullable where it must. */
    public TypeName valueType() {
        return type.valueType(nullable());
    }
}

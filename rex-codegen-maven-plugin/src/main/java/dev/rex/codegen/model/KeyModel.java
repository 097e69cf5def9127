package dev.rex.codegen.model;

import dev.rex.schema.ObjectName;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A key of a table with its Java name.
 *
 * @param constant the field of the table's class, {@code EMAIL_KEY}
 * @param name the constraint's name
 * @param columns its columns
 * @param target the table that it refers to; null unless it is a foreign key
 */
public record KeyModel(
        String constant,
        String name,
        List<ColumnModel> columns,
        @Nullable ObjectName target) {
    /** The constant of the primary key. */
    public static final String PRIMARY = "PRIMARY_KEY";

    /** Copies the list. */
    public KeyModel {
        columns = List.copyOf(columns);
    }

    /** The table that a foreign key refers to. */
    public ObjectName requireTarget() {
        return Objects.requireNonNull(target, name);
    }
}

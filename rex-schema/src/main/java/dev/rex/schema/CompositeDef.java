package dev.rex.schema;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A composite type of the database: a row that stands in a column.
 *
 * @param name the type's name
 * @param attributes its parts in order, each like a column without a default
 * @param comment the comment on it
 */
public record CompositeDef(
        ObjectName name,
        List<ColumnDef> attributes,
        @Nullable String comment) {
    /** Copies the list, and makes all line ends of the comment alike. */
    public CompositeDef {
        Objects.requireNonNull(name, "name");
        attributes = List.copyOf(attributes);
        comment = LineEnds.ofText(comment);
    }
}

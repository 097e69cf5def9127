package dev.rex.schema;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A view.
 *
 * @param name its name
 * @param comment the comment on it
 * @param columns in the order of the view
 * @param definition the text of its query
 * @param materialized whether it keeps its rows
 * @param indexes those of a materialized one, by name
 */
public record ViewDef(
        ObjectName name,
        @Nullable String comment,
        List<ColumnDef> columns,
        String definition,
        boolean materialized,
        List<IndexDef> indexes) {
    /** Copies the lists, and makes all line ends alike. */
    public ViewDef {
        Objects.requireNonNull(name, "name");
        comment = LineEnds.ofText(comment);
        columns = List.copyOf(columns);
        indexes = List.copyOf(indexes);
        definition = LineEnds.ofSql(definition);
    }

    /** A view without indexes. */
    public ViewDef(
            ObjectName name,
            @Nullable String comment,
            List<ColumnDef> columns,
            String definition,
            boolean materialized) {
        this(name, comment, columns, definition, materialized, List.of());
    }

    /** The same view with other columns. */
    public ViewDef withColumns(List<ColumnDef> others) {
        return new ViewDef(name, comment, others, definition, materialized, indexes);
    }
}

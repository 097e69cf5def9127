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
 */
public record ViewDef(
        ObjectName name, @Nullable String comment, List<ColumnDef> columns, String definition, boolean materialized) {
    /** Copies the list, and makes all line ends alike. */
    public ViewDef {
        Objects.requireNonNull(name, "name");
        comment = LineEnds.ofText(comment);
        columns = List.copyOf(columns);
        definition = LineEnds.ofSql(definition);
    }

    /** The same view with other columns. */
    public ViewDef withColumns(List<ColumnDef> others) {
        return new ViewDef(name, comment, others, definition, materialized);
    }
}

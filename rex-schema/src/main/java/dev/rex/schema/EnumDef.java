package dev.rex.schema;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An enumerated type of the database.
 *
 * @param name the type's name
 * @param literals its values, in the database's order
 * @param comment the comment on it
 */
public record EnumDef(
        ObjectName name, List<String> literals, @Nullable String comment) {
    /** Copies the list, and makes all line ends of the comment alike. */
    public EnumDef {
        Objects.requireNonNull(name, "name");
        literals = List.copyOf(literals);
        comment = LineEnds.ofText(comment);
    }
}

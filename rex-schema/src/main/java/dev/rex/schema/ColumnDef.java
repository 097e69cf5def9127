package dev.rex.schema;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table or view.
 *
 * @param name as the database stores it
 * @param type what its values are
 * @param nullable whether it can hold NULL (a column of a primary key cannot, whatever its declaration says)
 * @param defaultExpression the SQL text of its default, or of its domain's, if there is one
 * @param generation who gives it its value
 * @param generationExpression the SQL text of a generated column's expression
 * @param comment the comment on it
 * @param domain the {@link DomainDef} that it is declared with, if it is one; {@code type} is what that stands on
 */
public record ColumnDef(
        String name,
        DataType type,
        boolean nullable,
        @Nullable String defaultExpression,
        Generation generation,
        @Nullable String generationExpression,
        @Nullable String comment,
        @Nullable ObjectName domain) {

    /** Rejects missing parts, and makes all line ends alike. */
    public ColumnDef {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(generation, "generation");
        defaultExpression = LineEnds.ofSqlOrNull(defaultExpression);
        generationExpression = LineEnds.ofSqlOrNull(generationExpression);
        comment = LineEnds.ofText(comment);
    }

    /** A column that no domain declares. */
    public ColumnDef(
            String name,
            DataType type,
            boolean nullable,
            @Nullable String defaultExpression,
            Generation generation,
            @Nullable String generationExpression,
            @Nullable String comment) {
        this(name, type, nullable, defaultExpression, generation, generationExpression, comment, null);
    }

    /** A plain column: no default, not generated, no comment. */
    public static ColumnDef of(String name, DataType type, boolean nullable) {
        return new ColumnDef(name, type, nullable, null, Generation.NONE, null, null);
    }

    /** The same column with another type. */
    public ColumnDef withType(DataType other) {
        return new ColumnDef(
                name, other, nullable, defaultExpression, generation, generationExpression, comment, domain);
    }

    /** Whether a new row must be given a value for it, because nothing else supplies one. */
    public boolean isRequired() {
        return !nullable && defaultExpression == null && generation == Generation.NONE;
    }

    /** Whether a statement may write it. */
    public boolean isWritable() {
        return generation.isWritable();
    }
}

package dev.rex.schema;

import java.util.List;
import java.util.Objects;

/**
 * A foreign key.
 *
 * @param name the constraint's name; where the database has none, {@code table_column_fkey}
 * @param columns the referencing columns
 * @param target the table referred to
 * @param targetColumns the columns referred to, one for each of {@code columns}
 * @param onDelete what happens to this row when the other is deleted
 * @param onUpdate what happens to this row when the other's key changes
 * @param deferral when it is checked
 * @param enforcement for which rows it holds
 * @param temporal whether the last column is a range, which several rows of the target may cover together ({@code
 *     period}): no equality leads to them
 */
public record ForeignKeyDef(
        String name,
        List<String> columns,
        ObjectName target,
        List<String> targetColumns,
        Action onDelete,
        Action onUpdate,
        Deferral deferral,
        Enforcement enforcement,
        boolean temporal) {

    /** A referential action. */
    public enum Action {
        /** Refused at the end of the statement or transaction. */
        NO_ACTION,
        /** Refused at once. */
        RESTRICT,
        /** Deleted or updated as well. */
        CASCADE,
        /** The referencing columns become NULL. */
        SET_NULL,
        /** The referencing columns become their default. */
        SET_DEFAULT
    }

    /** Copies the lists, which have equal length. */
    public ForeignKeyDef {
        columns = List.copyOf(columns);
        targetColumns = List.copyOf(targetColumns);
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(deferral, "deferral");
        Objects.requireNonNull(enforcement, "enforcement");
        if (columns.size() != targetColumns.size() || columns.isEmpty()) {
            throw new IllegalArgumentException("foreign key " + name + " pairs " + columns + " with " + targetColumns);
        }
    }
    /** A key of the usual kind: checked with each statement, for all rows. */
    public ForeignKeyDef(
            String name,
            List<String> columns,
            ObjectName target,
            List<String> targetColumns,
            Action onDelete,
            Action onUpdate) {
        this(
                name,
                columns,
                target,
                targetColumns,
                onDelete,
                onUpdate,
                Deferral.NOT_DEFERRABLE,
                Enforcement.ALWAYS,
                false);
    }
}

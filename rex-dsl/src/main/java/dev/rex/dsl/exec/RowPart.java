package dev.rex.dsl.exec;

import dev.rex.schema.DataType;
import java.util.List;

/**
 * Rows of one kind, where a statement gives several. The first column tells which part a row is of, from 0; the others are
 * shared by the parts, and NULL in the rows of those that do not use them.
 *
 * @param mapper makes a value of a row
 * @param columns its columns, those of the key of its parent last
 * @param sentAt the column, from 1, of the statement that holds each of them; 0 if it is not sent
 * @param keyTypes the types of the columns of its parent's key; none if it has no parent
 * @param nested the rows that belong to it, which come before it
 * @param <R> what a row becomes
 */
public record RowPart<R>(
        RowMapper<R> mapper,
        List<PlanColumn> columns,
        List<Integer> sentAt,
        List<DataType> keyTypes,
        List<Nested> nested) {
    /**
     * Rows that belong to others.
     *
     * @param part which part they are, from 0
     * @param column the parent's column, from 1, in whose place they stand
     * @param keyColumns the parent's columns, from 1, that hold the key by which it finds them
     */
    public record Nested(int part, int column, List<Integer> keyColumns) {
        /** Copies the list. */
        public Nested {
            keyColumns = List.copyOf(keyColumns);
        }
    }

    /** Copies the lists. */
    public RowPart {
        columns = List.copyOf(columns);
        sentAt = List.copyOf(sentAt);
        keyTypes = List.copyOf(keyTypes);
        nested = List.copyOf(nested);
    }
}

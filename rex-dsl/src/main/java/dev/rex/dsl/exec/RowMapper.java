package dev.rex.dsl.exec;

/**
 * Makes a value of the columns of one row.
 *
 * @param <R> the value's type
 */
@FunctionalInterface
public interface RowMapper<R> {
    /**
     * Reads the columns from {@code index} on, each at most once and from left to right.
     *
     * @param row the current row
     * @param index the first column that is its own, counted from 1
     */
    R read(RowReader row, int index);

    /**
     * What the value of one of its columns becomes, for messages: {@code component age of User}; empty if that is not
     * known.
     *
     * @param column counted from 0, the first column that is its own
     */
    default String componentOf(int column) {
        return "";
    }
}

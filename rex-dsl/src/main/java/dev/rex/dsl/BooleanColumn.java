package dev.rex.dsl;

/**
 * A column that holds a truth value, and so a condition.
 *
 * @param <T> the table's class
 */
public interface BooleanColumn<T> extends Column<T, Boolean>, Condition {}

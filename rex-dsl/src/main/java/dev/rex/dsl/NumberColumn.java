package dev.rex.dsl;

/**
 * A column that holds a number.
 *
 * @param <T> the table's class
 * @param <V> the Java type of its values
 */
public interface NumberColumn<T, V extends Number> extends Column<T, V>, NumberExpr<V> {}

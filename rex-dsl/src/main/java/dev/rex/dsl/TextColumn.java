package dev.rex.dsl;

/**
 * A column that holds a text.
 *
 * @param <T> the table's class
 */
public interface TextColumn<T> extends Column<T, String>, TextExpr {}

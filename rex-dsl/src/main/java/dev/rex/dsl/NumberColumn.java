package dev.rex.dsl;

import dev.rex.dsl.ast.ExcludedNode;

/**
 * A column that holds a number.
 *
 * @param <T> the table's class
 * @param <V> the Java type of its values
 */
public interface NumberColumn<T, V extends Number> extends Column<T, V>, NumberExpr<V> {
    @Override
    default NumberExpr<V> excluded() {
        return NumberExpr.of(new ExcludedNode(name()), type());
    }
}

package dev.rex.dsl;

import dev.rex.dsl.ast.ExcludedNode;
import java.time.temporal.Temporal;

/**
 * A column that holds a date or time.
 *
 * @param <T> the table's class
 * @param <V> the Java type of its values
 */
public interface TimeColumn<T, V extends Temporal> extends Column<T, V>, TimeExpr<V> {
    @Override
    default TimeExpr<V> excluded() {
        return TimeExpr.of(new ExcludedNode(name()), type());
    }
}

package dev.rex.dsl;

import dev.rex.dsl.ast.ExcludedNode;

/**
 * A column that holds a truth value, and so a condition.
 *
 * @param <T> the table's class
 */
public interface BooleanColumn<T> extends Column<T, Boolean>, Condition {
    @Override
    default Condition excluded() {
        return Condition.of(new ExcludedNode(name()));
    }
}

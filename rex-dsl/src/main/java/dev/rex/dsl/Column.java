package dev.rex.dsl;

import dev.rex.dsl.ast.AssignmentNode;
import dev.rex.dsl.ast.BindNode;
import dev.rex.dsl.ast.ColumnNode;
import dev.rex.dsl.ast.DefaultNode;
import dev.rex.dsl.ast.ExcludedNode;
import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.ParamNode;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param <T> the table's class: what is set on one table cannot be a column of another
 * @param <V> the Java type of its values
 */
public interface Column<T, V> extends Expr<V> {
    @Override
    ColumnNode node();

    /** Its name in the database. */
    default String name() {
        return node().name();
    }

    /** {@code column = value}; null sets it to NULL. */
    default Assignment<T> set(@Nullable V value) {
        return assign(type().write(value, node()));
    }

    /** {@code column = expression}. */
    default Assignment<T> set(Expr<V> value) {
        ExprNode other = value.node();
        return assign(other instanceof ParamNode param ? new ParamNode(param.name(), param.type(), node()) : other);
    }

    /** {@code column = NULL}. */
    default Assignment<T> setNull() {
        return assign(new BindNode(null, type().dataType()));
    }

    /** {@code column = default}. */
    default Assignment<T> setDefault() {
        return assign(new DefaultNode());
    }

    /** {@code column = excluded.column}: in an upsert, the value that could not be inserted. */
    default Assignment<T> setExcluded() {
        return assign(new ExcludedNode(name()));
    }

    /** {@code excluded.column}: in an upsert, the value that could not be inserted. */
    default Expr<V> excluded() {
        return Expr.of(new ExcludedNode(name()), type());
    }

    private Assignment<T> assign(ExprNode value) {
        return new Assignment<>(new AssignmentNode(name(), value));
    }
}

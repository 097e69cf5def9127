package dev.rex.dsl;

import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.ParamNode;
import org.jspecify.annotations.Nullable;

/**
 * A value that a constant query leaves open, and that is given each time it is run.
 *
 * @param name what errors call it; two parameters of one query have different names
 * @param type the type of its values
 * @param <V> the Java type of its values
 */
public record Param<V>(String name, SqlType<V> type) implements Expr<V> {
    @Override
    public ExprNode node() {
        return new ParamNode(name, type.dataType());
    }

    /** The value for one run; null is bound as NULL. */
    public Binding bind(@Nullable V value) {
        return new Binding(name, value == null ? null : type.toDatabase(value));
    }
}

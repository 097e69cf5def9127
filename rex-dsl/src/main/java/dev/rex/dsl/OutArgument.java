package dev.rex.dsl;

import dev.rex.dsl.ast.BindNode;
import dev.rex.dsl.ast.CastNode;
import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.LiteralNode;

/**
 * An argument that a procedure gives back, and by which its value is found among the results: it is itself, and no other
 * of the same type. Immutable.
 *
 * @param <V> the Java type of the value
 */
public final class OutArgument<V> implements Expr<V> {
    private final ExprNode node;
    private final SqlType<V> type;

    private OutArgument(ExprNode node, SqlType<V> type) {
        this.node = node;
        this.type = type;
    }

    static <V> OutArgument<V> out(SqlType<V> type) {
        return new OutArgument<>(new CastNode(new LiteralNode("null"), type.dataType(), type.dataType()), type);
    }

    static <V> OutArgument<V> inOut(V value, SqlType<V> type) {
        BindNode bind = new BindNode(type.toDatabase(value), type.dataType());
        return new OutArgument<>(new CastNode(bind, type.dataType(), type.dataType()), type);
    }

    @Override
    public ExprNode node() {
        return node;
    }

    @Override
    public SqlType<V> type() {
        return type;
    }
}

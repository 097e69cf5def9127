package dev.rex.dsl;

import dev.rex.dsl.ast.BindNode;
import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.Operator;
import dev.rex.dsl.ast.OperatorNode;
import dev.rex.schema.DataType;

/**
 * A number.
 *
 * @param <V> the Java type of the value
 */
public interface NumberExpr<V extends Number> extends Expr<V> {
    /** A number made of a node. */
    static <V extends Number> NumberExpr<V> of(ExprNode node, SqlType<V> type) {
        return new NumberValue<>(node, type);
    }

    /** {@code this + value}. */
    default NumberExpr<V> plus(V value) {
        return combine(Operator.PLUS, bind(value));
    }

    /** {@code this + other}. */
    default NumberExpr<V> plus(Expr<V> other) {
        return combine(Operator.PLUS, other.node());
    }

    /** {@code this - value}. */
    default NumberExpr<V> minus(V value) {
        return combine(Operator.MINUS, bind(value));
    }

    /** {@code this - other}. */
    default NumberExpr<V> minus(Expr<V> other) {
        return combine(Operator.MINUS, other.node());
    }

    /** {@code this * value}. */
    default NumberExpr<V> times(V value) {
        return combine(Operator.TIMES, bind(value));
    }

    /** {@code this * other}. */
    default NumberExpr<V> times(Expr<V> other) {
        return combine(Operator.TIMES, other.node());
    }

    /** {@code this / value}: of two integers, the integer part. */
    default NumberExpr<V> dividedBy(V value) {
        return combine(division(), bind(value));
    }

    /** {@code this / other}: of two integers, the integer part. */
    default NumberExpr<V> dividedBy(Expr<V> other) {
        return combine(division(), other.node());
    }

    /** {@code this % value}. */
    default NumberExpr<V> modulo(V value) {
        return combine(Operator.MODULO, bind(value));
    }

    private Operator division() {
        return type().dataType().kind() == DataType.Kind.DECIMAL ? Operator.FRACTION : Operator.DIVIDE;
    }

    private BindNode bind(V value) {
        return new BindNode(type().toDatabase(value), type().dataType());
    }

    private NumberExpr<V> combine(Operator operator, ExprNode right) {
        return of(new OperatorNode(operator, node(), right), type());
    }
}

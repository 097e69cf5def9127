package dev.rex.dsl;

import dev.rex.dsl.ast.BetweenNode;
import dev.rex.dsl.ast.BindNode;
import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.FunctionNode;
import dev.rex.dsl.ast.Operator;
import dev.rex.dsl.ast.OperatorNode;
import dev.rex.dsl.render.InvalidQueryException;
import dev.rex.schema.DataType;
import java.math.BigDecimal;
import java.util.List;

/**
 * A number. It stands beside whole numbers of Java and beside numbers of its own kind; one of another kind is cast first, so
 * that the kind of the result is never a surprise: {@code PRICE.times(toDecimal(QUANTITY))}.
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
        return remainder(bind(value));
    }

    /** {@code this % other}. */
    default NumberExpr<V> modulo(Expr<V> other) {
        return remainder(other.node());
    }

    /** {@code this + number}: a whole number is one of any kind. */
    default NumberExpr<V> plus(int number) {
        return combine(Operator.PLUS, bind(number));
    }

    /** {@code this - number}. */
    default NumberExpr<V> minus(int number) {
        return combine(Operator.MINUS, bind(number));
    }

    /** {@code this * number}. */
    default NumberExpr<V> times(int number) {
        return combine(Operator.TIMES, bind(number));
    }

    /** {@code this / number}: of two integers, the integer part. */
    default NumberExpr<V> dividedBy(int number) {
        return combine(division(), bind(number));
    }

    /** {@code this % number}. */
    default NumberExpr<V> modulo(int number) {
        return remainder(bind(number));
    }

    /** {@code this = number}. */
    default Condition eq(int number) {
        return compare(Operator.EQ, number);
    }

    /** {@code this <> number}. */
    default Condition ne(int number) {
        return compare(Operator.NE, number);
    }

    /** {@code this < number}. */
    default Condition lt(int number) {
        return compare(Operator.LT, number);
    }

    /** {@code this <= number}. */
    default Condition le(int number) {
        return compare(Operator.LE, number);
    }

    /** {@code this > number}. */
    default Condition gt(int number) {
        return compare(Operator.GT, number);
    }

    /** {@code this >= number}. */
    default Condition ge(int number) {
        return compare(Operator.GE, number);
    }

    /** {@code this between low and high}, both of them included. */
    default Condition between(int low, int high) {
        return Condition.of(new BetweenNode(node(), bind(low), bind(high)));
    }

    private Condition compare(Operator operator, int number) {
        return Condition.of(new OperatorNode(operator, node(), bind(number)));
    }

    private BindNode bind(int number) {
        DataType type = type().dataType();
        Object value =
                switch (type.kind()) {
                    case SMALLINT -> small(number);
                    case INTEGER -> number;
                    case BIGINT -> (long) number;
                    case DECIMAL -> BigDecimal.valueOf(number);
                    case REAL -> (float) number;
                    case DOUBLE -> (double) number;
                    default ->
                        throw new InvalidQueryException(
                                "a whole number stands beside a " + type(), "give a value of its own type");
                };
        return new BindNode(value, type);
    }

    private short small(int number) {
        if (number != (short) number) {
            throw new InvalidQueryException(
                    number + " stands beside a " + type(), "give a smaller number, or cast to a wider type first");
        }
        return (short) number;
    }

    /** The operator is one of integers: databases lack it for other numbers, or cut off their fractions. */
    private NumberExpr<V> remainder(ExprNode divisor) {
        return switch (type().dataType().kind()) {
            case DECIMAL -> of(new FunctionNode("mod", List.of(node(), divisor)), type());
            case REAL, DOUBLE -> of(new FunctionNode("mod_double", List.of(node(), divisor)), type());
            default -> combine(Operator.MODULO, divisor);
        };
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

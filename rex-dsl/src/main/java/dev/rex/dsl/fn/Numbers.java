package dev.rex.dsl.fn;

import dev.rex.dsl.NumberExpr;
import dev.rex.dsl.SqlType;
import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.FunctionNode;
import dev.rex.dsl.ast.LiteralNode;
import dev.rex.dsl.ast.Operator;
import dev.rex.dsl.ast.OperatorNode;
import dev.rex.dsl.render.InvalidQueryException;
import java.util.List;

/** Functions of numbers. Sums and the like are methods of {@link NumberExpr}. */
public final class Numbers {
    private Numbers() {}

    /** {@code abs(number)}. */
    public static <V extends Number> NumberExpr<V> abs(NumberExpr<V> number) {
        return same("abs", number);
    }

    /** {@code -number}, as {@code 0 - number}. */
    public static <V extends Number> NumberExpr<V> negate(NumberExpr<V> number) {
        return NumberExpr.of(new OperatorNode(Operator.MINUS, new LiteralNode("0"), number.node()), number.type());
    }

    /** {@code sign(number)}: -1, 0 or 1. */
    public static NumberExpr<Integer> sign(NumberExpr<?> number) {
        return NumberExpr.of(call("sign", number.node()), SqlType.INTEGER);
    }

    /** {@code ceil(number)}: the least whole number that is no less. */
    public static <V extends Number> NumberExpr<V> ceil(NumberExpr<V> number) {
        return whole("ceil", number);
    }

    /** {@code floor(number)}: the greatest whole number that is no greater. */
    public static <V extends Number> NumberExpr<V> floor(NumberExpr<V> number) {
        return whole("floor", number);
    }

    /** {@code round(number)}: the nearest whole number, of two that are as near the one farther from 0. */
    public static <V extends Number> NumberExpr<V> round(NumberExpr<V> number) {
        return isFloating(number) ? round(number, 0) : whole("round", number);
    }

    /**
     * {@code round(number, digits)}: the nearest number of so many digits behind the point, of two that are as near the
     * one farther from 0.
     */
    public static <V extends Number> NumberExpr<V> round(NumberExpr<V> number, int digits) {
        if (digits < 0) {
            throw new InvalidQueryException(
                    "a number is rounded to " + digits + " digits",
                    "give 0 or more; for tens and hundreds divide first, and multiply again");
        }
        if (isWhole(number)) {
            return number;
        }
        ExprNode places = new LiteralNode(Integer.toString(digits));
        String name = isFloating(number) ? "round_double" : "round";
        return NumberExpr.of(call(name, number.node(), places), number.type());
    }

    /** {@code trunc(number)}: without what stands behind the point. */
    public static <V extends Number> NumberExpr<V> trunc(NumberExpr<V> number) {
        return whole("trunc", number);
    }

    /** {@code mod(number, divisor)}: what is left of a division. */
    public static <V extends Number> NumberExpr<V> mod(NumberExpr<V> number, V divisor) {
        return number.modulo(divisor);
    }

    /** {@code sqrt(number)}. */
    public static NumberExpr<Double> sqrt(NumberExpr<?> number) {
        return real("sqrt", number.node());
    }

    /** {@code power(number, exponent)}. */
    public static NumberExpr<Double> power(NumberExpr<?> number, NumberExpr<?> exponent) {
        return real("power", number.node(), exponent.node());
    }

    /** {@code exp(number)}: e to that power. */
    public static NumberExpr<Double> exp(NumberExpr<?> number) {
        return real("exp", number.node());
    }

    /** {@code ln(number)}: the natural logarithm. */
    public static NumberExpr<Double> ln(NumberExpr<?> number) {
        return real("ln", number.node());
    }

    /** {@code log10(number)}. */
    public static NumberExpr<Double> log10(NumberExpr<?> number) {
        return real("log10", number.node());
    }

    /** {@code pi()}. */
    public static NumberExpr<Double> pi() {
        return real("pi");
    }

    /** {@code random()}: at least 0, less than 1, another one for each row. */
    public static NumberExpr<Double> random() {
        return real("random");
    }

    /** {@code sin(angle)}, in radians. */
    public static NumberExpr<Double> sin(NumberExpr<?> angle) {
        return real("sin", angle.node());
    }

    /** {@code cos(angle)}, in radians. */
    public static NumberExpr<Double> cos(NumberExpr<?> angle) {
        return real("cos", angle.node());
    }

    /** {@code atan2(y, x)}: the angle of a point, in radians. */
    public static NumberExpr<Double> atan2(NumberExpr<?> y, NumberExpr<?> x) {
        return real("atan2", y.node(), x.node());
    }

    /** {@code radians(degrees)}. */
    public static NumberExpr<Double> radians(NumberExpr<?> degrees) {
        return real("radians", degrees.node());
    }

    /** An integer is whole already; PostgreSQL would make it a floating-point number. */
    private static <V extends Number> NumberExpr<V> whole(String name, NumberExpr<V> number) {
        return isWhole(number) ? number : same(name, number);
    }

    private static boolean isWhole(NumberExpr<?> number) {
        return switch (number.type().dataType().kind()) {
            case SMALLINT, INTEGER, BIGINT -> true;
            default -> false;
        };
    }

    private static boolean isFloating(NumberExpr<?> number) {
        return switch (number.type().dataType().kind()) {
            case REAL, DOUBLE -> true;
            default -> false;
        };
    }

    private static <V extends Number> NumberExpr<V> same(String name, NumberExpr<V> number) {
        return NumberExpr.of(call(name, number.node()), number.type());
    }

    private static NumberExpr<Double> real(String name, ExprNode... arguments) {
        return NumberExpr.of(call(name, arguments), SqlType.DOUBLE);
    }

    private static ExprNode call(String name, ExprNode... arguments) {
        return new FunctionNode(name, List.of(arguments));
    }
}

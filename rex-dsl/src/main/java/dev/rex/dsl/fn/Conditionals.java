package dev.rex.dsl.fn;

import dev.rex.dsl.Condition;
import dev.rex.dsl.Expr;
import dev.rex.dsl.NumberExpr;
import dev.rex.dsl.Sql;
import dev.rex.dsl.TextExpr;
import dev.rex.dsl.TimeExpr;
import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.FunctionNode;
import dev.rex.dsl.ast.Operator;
import dev.rex.dsl.ast.OperatorNode;
import java.math.BigDecimal;
import java.time.temporal.Temporal;
import java.util.List;

/**
 * Values that depend on conditions and on NULL.
 *
 * <pre>{@code
 * sum(when(ITEMS.KIND.eq("book"), ITEMS.PRICE).otherwise(decimal(0)))
 * // sum(case when "items"."kind" = ? then "items"."price" else ? end)
 * }</pre>
 */
public final class Conditionals {
    private Conditionals() {}

    /** {@code case when condition then value ..}. */
    public static <V> Case<V, Expr<V>> when(Condition condition, Expr<V> value) {
        return Case.of(condition, value, node -> Expr.of(node, value.type()));
    }

    /** {@code case when condition then value ..}, a number. */
    public static <V extends Number> Case<V, NumberExpr<V>> when(Condition condition, NumberExpr<V> value) {
        return Case.of(condition, value, node -> NumberExpr.of(node, value.type()));
    }

    /** {@code case when condition then value ..}, a text. */
    public static Case<String, TextExpr> when(Condition condition, TextExpr value) {
        return Case.of(condition, value, TextExpr::of);
    }

    /** {@code case when condition then value ..}, a time. */
    public static <V extends Temporal> Case<V, TimeExpr<V>> when(Condition condition, TimeExpr<V> value) {
        return Case.of(condition, value, node -> TimeExpr.of(node, value.type()));
    }

    /** {@code case when condition then value ..}, a condition. */
    public static Case<Boolean, Condition> when(Condition condition, Condition value) {
        return Case.of(condition, value, Condition::of);
    }

    /** {@code case when condition then value ..}, a text. */
    public static Case<String, TextExpr> when(Condition condition, String value) {
        return when(condition, Sql.val(value));
    }

    /** {@code case when condition then value ..}, a number of 32 bits. */
    public static Case<Integer, NumberExpr<Integer>> when(Condition condition, int value) {
        return when(condition, Sql.val(value));
    }

    /** {@code case when condition then value ..}, an exact decimal. */
    public static Case<BigDecimal, NumberExpr<BigDecimal>> when(Condition condition, BigDecimal value) {
        return when(condition, Sql.val(value));
    }

    /** {@code case operand when value then result ..}. */
    public static <C> CaseOf<C> caseOf(Expr<C> operand) {
        return new CaseOf<>(operand);
    }

    /** {@code coalesce(value, other)}: the other if the value is NULL. */
    public static <V> Expr<V> coalesce(Expr<V> value, V other) {
        return coalesce(value, Expr.value(other, value.type()));
    }

    /** {@code coalesce(value, other)}: the other if the value is NULL. */
    public static <V> Expr<V> coalesce(Expr<V> value, Expr<V> other) {
        return Expr.of(call("coalesce", value, other), value.type());
    }

    /** {@code coalesce(value, other)} of numbers. */
    public static <V extends Number> NumberExpr<V> coalesce(NumberExpr<V> value, V other) {
        return coalesce(value, NumberExpr.of(Expr.value(other, value.type()).node(), value.type()));
    }

    /** {@code coalesce(value, other)} of numbers. */
    public static <V extends Number> NumberExpr<V> coalesce(NumberExpr<V> value, NumberExpr<V> other) {
        return NumberExpr.of(call("coalesce", value, other), value.type());
    }

    /** {@code coalesce(value, other)} of texts. */
    public static TextExpr coalesce(TextExpr value, String other) {
        return coalesce(value, Sql.val(other));
    }

    /** {@code coalesce(value, other)} of texts. */
    public static TextExpr coalesce(TextExpr value, TextExpr other) {
        return TextExpr.of(call("coalesce", value, other));
    }

    /** {@code coalesce(value, other)} of times. */
    public static <V extends Temporal> TimeExpr<V> coalesce(TimeExpr<V> value, V other) {
        return coalesce(value, TimeExpr.of(Expr.value(other, value.type()).node(), value.type()));
    }

    /** {@code coalesce(value, other)} of times. */
    public static <V extends Temporal> TimeExpr<V> coalesce(TimeExpr<V> value, TimeExpr<V> other) {
        return TimeExpr.of(call("coalesce", value, other), value.type());
    }

    /** {@code coalesce(value, other)} of conditions. */
    public static Condition coalesce(Condition value, boolean other) {
        return Condition.of(call("coalesce", value, Sql.val(other)));
    }

    /** {@code nullif(value, other)}: NULL if the two are equal. */
    public static <V> Expr<V> nullif(Expr<V> value, V other) {
        return Expr.of(call("nullif", value, Expr.value(other, value.type())), value.type());
    }

    /** {@code nullif(value, other)} of numbers. */
    public static <V extends Number> NumberExpr<V> nullif(NumberExpr<V> value, V other) {
        return NumberExpr.of(call("nullif", value, Expr.value(other, value.type())), value.type());
    }

    /** {@code nullif(value, other)} of texts. */
    public static TextExpr nullif(TextExpr value, String other) {
        return TextExpr.of(call("nullif", value, Sql.val(other)));
    }

    /** {@code greatest(a, b)}: the greater of two; NULL only if both are. */
    public static <V extends Number> NumberExpr<V> greatest(NumberExpr<V> a, NumberExpr<V> b) {
        return NumberExpr.of(call("greatest", a, b), a.type());
    }

    /** {@code greatest(a, b)}: the greater of two; NULL only if both are. */
    public static <V> Expr<V> greatest(Expr<V> a, Expr<V> b) {
        return Expr.of(call("greatest", a, b), a.type());
    }

    /** {@code least(a, b)}: the less of two; NULL only if both are. */
    public static <V extends Number> NumberExpr<V> least(NumberExpr<V> a, NumberExpr<V> b) {
        return NumberExpr.of(call("least", a, b), a.type());
    }

    /** {@code least(a, b)}: the less of two; NULL only if both are. */
    public static <V> Expr<V> least(Expr<V> a, Expr<V> b) {
        return Expr.of(call("least", a, b), a.type());
    }

    /** {@code a is distinct from b}: NULL is a value like any other. */
    public static <V> Condition isDistinct(Expr<V> a, Expr<V> b) {
        return Condition.of(new OperatorNode(Operator.DISTINCT_FROM, a.node(), b.node()));
    }

    /** {@code a is not distinct from b}: NULL equals NULL. */
    public static <V> Condition isNotDistinct(Expr<V> a, Expr<V> b) {
        return Condition.of(new OperatorNode(Operator.NOT_DISTINCT_FROM, a.node(), b.node()));
    }

    private static ExprNode call(String name, Expr<?> a, Expr<?> b) {
        return new FunctionNode(name, List.of(a.node(), b.node()));
    }
}

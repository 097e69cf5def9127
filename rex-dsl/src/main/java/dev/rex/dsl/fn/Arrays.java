package dev.rex.dsl.fn;

import dev.rex.dsl.Condition;
import dev.rex.dsl.Expr;
import dev.rex.dsl.NumberExpr;
import dev.rex.dsl.Quantified;
import dev.rex.dsl.QueryExpression;
import dev.rex.dsl.Sql;
import dev.rex.dsl.SqlType;
import dev.rex.dsl.TextExpr;
import dev.rex.dsl.ast.AggregateNode;
import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.FunctionNode;
import dev.rex.dsl.ast.LiteralNode;
import dev.rex.dsl.ast.QuantifiedNode;
import java.util.List;

/** Functions of arrays, which are lists in Java. Positions count from 1. */
public final class Arrays {
    private Arrays() {}

    /** {@code array @> other}: it has all elements of the other. */
    public static <V> Condition contains(Expr<List<V>> array, Expr<List<V>> other) {
        return condition("array_contains", array, other);
    }

    /** {@code array @> values}: it has all of them. */
    public static <V> Condition contains(Expr<List<V>> array, List<V> values) {
        return contains(array, Expr.value(values, array.type()));
    }

    /** {@code array <@ other}: the other has all its elements. */
    public static <V> Condition containedBy(Expr<List<V>> array, Expr<List<V>> other) {
        return condition("array_contains", other, array);
    }

    /** {@code array && other}: they have an element in common. */
    public static <V> Condition overlaps(Expr<List<V>> array, Expr<List<V>> other) {
        return condition("array_overlaps", array, other);
    }

    /** {@code array && values}: it has one of them. */
    public static <V> Condition overlaps(Expr<List<V>> array, List<V> values) {
        return overlaps(array, Expr.value(values, array.type()));
    }

    /** {@code any (array)}, on the right of a comparison: it holds for one of the elements. */
    public static <V> Quantified<V> any(Expr<List<V>> array) {
        return new Quantified<>(new QuantifiedNode(false, array.node()));
    }

    /** {@code all (array)}, on the right of a comparison: it holds for every one of the elements. */
    public static <V> Quantified<V> all(Expr<List<V>> array) {
        return new Quantified<>(new QuantifiedNode(true, array.node()));
    }

    /** {@code cardinality(array)}: how many elements it has. */
    public static NumberExpr<Integer> cardinality(Expr<? extends List<?>> array) {
        return NumberExpr.of(new FunctionNode("cardinality", List.of(array.node())), SqlType.INTEGER);
    }

    /** {@code array[position]}: NULL where there is none. */
    public static <V> Expr<V> element(Expr<List<V>> array, int position, SqlType<V> type) {
        return Expr.of(call("array_element", array.node(), new LiteralNode(Integer.toString(position))), type);
    }

    /** {@code array_position(array, value)}: where the value stands first; NULL if it does not. */
    public static <V> NumberExpr<Integer> position(Expr<List<V>> array, Expr<V> value) {
        return NumberExpr.of(call("array_position", array.node(), value.node()), SqlType.INTEGER);
    }

    /** {@code array_append(array, value)}: one element longer. */
    public static <V> Expr<List<V>> append(Expr<List<V>> array, Expr<V> value) {
        return Expr.of(call("array_append", array.node(), value.node()), array.type());
    }

    /** {@code array_remove(array, value)}: without the elements that equal it. */
    public static <V> Expr<List<V>> remove(Expr<List<V>> array, Expr<V> value) {
        return Expr.of(call("array_remove", array.node(), value.node()), array.type());
    }

    /** {@code array_cat(array, other)}: the elements of both, one after the other. */
    public static <V> Expr<List<V>> concat(Expr<List<V>> array, Expr<List<V>> other) {
        return Expr.of(call("array_cat", array.node(), other.node()), array.type());
    }

    /** {@code array_to_string(array, separator)}. */
    public static TextExpr join(Expr<? extends List<?>> array, String separator) {
        return TextExpr.of(
                call("array_to_string", array.node(), Sql.val(separator).node()));
    }

    /** {@code array_agg(value)}: the values of a group, which must not be NULL; NULL for a group without rows. */
    public static <V> ValueAggregate<List<V>> arrayAgg(Expr<V> value) {
        return new ValueAggregate<>(
                AggregateNode.of("array_agg", List.of(value.node())), SqlType.ofArray(value.type()));
    }

    /** {@code array(select ..)}: the values of a select of one column, in its order; empty if it has no rows. */
    public static <V> Expr<List<V>> arrayOf(QueryExpression<V> select) {
        return Expr.of(
                call("array_of_rows", select.asScalar().node()),
                SqlType.ofArray(select.expression().type()));
    }

    private static Condition condition(String name, Expr<?> a, Expr<?> b) {
        return Condition.of(call(name, a.node(), b.node()));
    }

    private static ExprNode call(String name, ExprNode... arguments) {
        return new FunctionNode(name, List.of(arguments));
    }
}

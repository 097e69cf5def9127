package dev.rex.dsl;

import dev.rex.dsl.ast.BetweenNode;
import dev.rex.dsl.ast.BindNode;
import dev.rex.dsl.ast.CastNode;
import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.InListNode;
import dev.rex.dsl.ast.InSelectNode;
import dev.rex.dsl.ast.NullTestNode;
import dev.rex.dsl.ast.Operator;
import dev.rex.dsl.ast.OperatorNode;
import dev.rex.dsl.ast.TruthNode;
import dev.rex.dsl.ast.ValueNode;
import dev.rex.dsl.exec.RowReader;
import dev.rex.dsl.render.InvalidQueryException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A value that the database computes: a column, a parameter, a function of others. Immutable.
 *
 * <p>The comparisons with a Java value bind it; null is refused, because nothing in SQL equals NULL.
 *
 * @param <V> the Java type of the value
 */
public interface Expr<V> extends Projection<V> {
    /** The expression as a node. */
    ExprNode node();

    /** The type of its values. */
    SqlType<V> type();

    /** An expression of any type. */
    static <V> Expr<V> of(ExprNode node, SqlType<V> type) {
        return new Value<>(node, type);
    }

    @Override
    default int width() {
        return 1;
    }

    @Override
    default void forEachColumn(Consumer<Expr<?>> out) {
        out.accept(this);
    }

    @Override
    @SuppressWarnings("NullAway") // NULL is a null component of the row's record: V stands for both
    default V read(RowReader row, int index) {
        return type().read(row, index);
    }

    /** {@code this = value}. */
    default Condition eq(V value) {
        return compare(Operator.EQ, value, "isNull()");
    }

    /** {@code this = other}. */
    default Condition eq(Expr<V> other) {
        return compare(Operator.EQ, other);
    }

    /** {@code this <> value}. */
    default Condition ne(V value) {
        return compare(Operator.NE, value, "isNotNull()");
    }

    /** {@code this <> other}. */
    default Condition ne(Expr<V> other) {
        return compare(Operator.NE, other);
    }

    /** {@code this < value}. */
    default Condition lt(V value) {
        return compare(Operator.LT, value, "isNull()");
    }

    /** {@code this < other}. */
    default Condition lt(Expr<V> other) {
        return compare(Operator.LT, other);
    }

    /** {@code this <= value}. */
    default Condition le(V value) {
        return compare(Operator.LE, value, "isNull()");
    }

    /** {@code this <= other}. */
    default Condition le(Expr<V> other) {
        return compare(Operator.LE, other);
    }

    /** {@code this > value}. */
    default Condition gt(V value) {
        return compare(Operator.GT, value, "isNull()");
    }

    /** {@code this > other}. */
    default Condition gt(Expr<V> other) {
        return compare(Operator.GT, other);
    }

    /** {@code this >= value}. */
    default Condition ge(V value) {
        return compare(Operator.GE, value, "isNull()");
    }

    /** {@code this >= other}. */
    default Condition ge(Expr<V> other) {
        return compare(Operator.GE, other);
    }

    /** {@code this between low and high}, both of them included. */
    default Condition between(V low, V high) {
        String instead = "isNull(), ge(..) or le(..)";
        return Condition.of(new BetweenNode(node(), bind(low, "between", instead), bind(high, "between", instead)));
    }

    /** {@code this is distinct from value}: null is a value like any other. */
    default Condition isDistinctFrom(@Nullable V value) {
        return Condition.of(new OperatorNode(Operator.DISTINCT_FROM, node(), bindOrNull(value)));
    }

    /** {@code this is not distinct from value}: null equals null. */
    default Condition isNotDistinctFrom(@Nullable V value) {
        return Condition.of(new OperatorNode(Operator.NOT_DISTINCT_FROM, node(), bindOrNull(value)));
    }

    /** {@code this in (values)}; an empty list holds nothing, so the condition never holds. */
    default Condition in(Collection<V> values) {
        return in(values, false);
    }

    /** {@code this in (values)}. */
    @SuppressWarnings("unchecked")
    default Condition in(V... values) {
        return in(Arrays.asList(values));
    }

    /** {@code this in (select ..)}. */
    default Condition in(Select<V> select) {
        return in(select, false);
    }

    /** {@code this not in (values)}; an empty list holds nothing, so the condition always holds. */
    default Condition notIn(Collection<V> values) {
        return in(values, true);
    }

    /** {@code this not in (values)}. */
    @SuppressWarnings("unchecked")
    default Condition notIn(V... values) {
        return notIn(Arrays.asList(values));
    }

    /** {@code this not in (select ..)}: never holds if the select gives a NULL, as SQL has it. */
    default Condition notIn(Select<V> select) {
        return in(select, true);
    }

    /** {@code this is null}. */
    default Condition isNull() {
        return Condition.of(new NullTestNode(node(), false));
    }

    /** {@code this is not null}. */
    default Condition isNotNull() {
        return Condition.of(new NullTestNode(node(), true));
    }

    /** From least to greatest. */
    default Order asc() {
        return Order.of(node(), false);
    }

    /** From greatest to least. */
    default Order desc() {
        return Order.of(node(), true);
    }

    /** {@code cast(this as type)}. */
    default <W> Expr<W> cast(SqlType<W> target) {
        return Expr.of(new CastNode(node(), target.dataType()), target);
    }

    private Condition compare(Operator operator, @Nullable V value, String instead) {
        return Condition.of(new OperatorNode(operator, node(), bind(value, operator.sql(), instead)));
    }

    private Condition compare(Operator operator, Expr<V> other) {
        return Condition.of(new OperatorNode(operator, node(), other.node()));
    }

    private ValueNode bind(@Nullable V value, String operator, String instead) {
        if (value == null) {
            throw new InvalidQueryException(
                    "a value is compared with null by " + operator + ", which never holds", "use " + instead);
        }
        return new BindNode(type().toDatabase(value), type().dataType());
    }

    private ValueNode bindOrNull(@Nullable V value) {
        return new BindNode(value == null ? null : type().toDatabase(value), type().dataType());
    }

    private Condition in(Select<V> select, boolean negated) {
        select.expression();
        return Condition.of(new InSelectNode(node(), select.node(), negated));
    }

    private Condition in(Collection<V> values, boolean negated) {
        if (values.isEmpty()) {
            return Condition.of(negated ? TruthNode.TRUE : TruthNode.FALSE);
        }
        List<ValueNode> nodes = new ArrayList<>(values.size());
        for (V value : values) {
            nodes.add(bind(value, "in", "isNull() beside it"));
        }
        return Condition.of(new InListNode(node(), nodes, negated));
    }
}

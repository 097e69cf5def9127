package dev.rex.dsl;

import dev.rex.dsl.ast.BetweenNode;
import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.InListNode;
import dev.rex.dsl.ast.InSelectNode;
import dev.rex.dsl.ast.NullTestNode;
import dev.rex.dsl.ast.Operator;
import dev.rex.dsl.ast.OperatorNode;
import dev.rex.dsl.ast.ScalarNode;
import dev.rex.dsl.ast.TruthNode;
import dev.rex.dsl.ast.ValueNode;
import dev.rex.dsl.render.InvalidQueryException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What values can be compared with: every {@link Expr} is one. A Java value is bound; null is refused, because nothing in
 * SQL equals NULL. A query on the right has one column, and gives one row or none (then the comparison is unknown).
 *
 * @param <V> the Java type of the value
 */
public sealed interface Operand<V> permits Expr {
    /** The expression as a node. */
    ExprNode node();

    /** The type of its values. */
    SqlType<V> type();

    /** {@code this = value}. */
    default Condition eq(V value) {
        return compare(Operator.EQ, value, "isNull()");
    }

    /** {@code this = other}. */
    default Condition eq(Expr<V> other) {
        return compare(Operator.EQ, other.node());
    }

    /** {@code this = (select ..)}. */
    default Condition eq(QueryExpression<V> query) {
        return compare(Operator.EQ, query);
    }

    /** {@code this = any (..)} or {@code this = all (..)}. */
    default Condition eq(Quantified<V> values) {
        return compare(Operator.EQ, values.node());
    }

    /** {@code this <> value}. */
    default Condition ne(V value) {
        return compare(Operator.NE, value, "isNotNull()");
    }

    /** {@code this <> other}. */
    default Condition ne(Expr<V> other) {
        return compare(Operator.NE, other.node());
    }

    /** {@code this <> (select ..)}. */
    default Condition ne(QueryExpression<V> query) {
        return compare(Operator.NE, query);
    }

    /** {@code this <> all (..)} or {@code this <> any (..)}. */
    default Condition ne(Quantified<V> values) {
        return compare(Operator.NE, values.node());
    }

    /** {@code this < value}. */
    default Condition lt(V value) {
        return compare(Operator.LT, value, "isNull()");
    }

    /** {@code this < other}. */
    default Condition lt(Expr<V> other) {
        return compare(Operator.LT, other.node());
    }

    /** {@code this < (select ..)}. */
    default Condition lt(QueryExpression<V> query) {
        return compare(Operator.LT, query);
    }

    /** {@code this < all (..)} or {@code this < any (..)}. */
    default Condition lt(Quantified<V> values) {
        return compare(Operator.LT, values.node());
    }

    /** {@code this <= value}. */
    default Condition le(V value) {
        return compare(Operator.LE, value, "isNull()");
    }

    /** {@code this <= other}. */
    default Condition le(Expr<V> other) {
        return compare(Operator.LE, other.node());
    }

    /** {@code this <= (select ..)}. */
    default Condition le(QueryExpression<V> query) {
        return compare(Operator.LE, query);
    }

    /** {@code this <= all (..)} or {@code this <= any (..)}. */
    default Condition le(Quantified<V> values) {
        return compare(Operator.LE, values.node());
    }

    /** {@code this > value}. */
    default Condition gt(V value) {
        return compare(Operator.GT, value, "isNull()");
    }

    /** {@code this > other}. */
    default Condition gt(Expr<V> other) {
        return compare(Operator.GT, other.node());
    }

    /** {@code this > (select ..)}. */
    default Condition gt(QueryExpression<V> query) {
        return compare(Operator.GT, query);
    }

    /** {@code this > all (..)} or {@code this > any (..)}. */
    default Condition gt(Quantified<V> values) {
        return compare(Operator.GT, values.node());
    }

    /** {@code this >= value}. */
    default Condition ge(V value) {
        return compare(Operator.GE, value, "isNull()");
    }

    /** {@code this >= other}. */
    default Condition ge(Expr<V> other) {
        return compare(Operator.GE, other.node());
    }

    /** {@code this >= (select ..)}. */
    default Condition ge(QueryExpression<V> query) {
        return compare(Operator.GE, query);
    }

    /** {@code this >= all (..)} or {@code this >= any (..)}. */
    default Condition ge(Quantified<V> values) {
        return compare(Operator.GE, values.node());
    }

    /** {@code this between low and high}, both of them included. */
    default Condition between(V low, V high) {
        String instead = "isNull(), ge(..) or le(..)";
        return Condition.of(new BetweenNode(node(), bind(low, "between", instead), bind(high, "between", instead)));
    }

    /** {@code this between low and high}, both of them included. */
    default Condition between(Expr<V> low, Expr<V> high) {
        return Condition.of(new BetweenNode(node(), low.node(), high.node()));
    }

    /** {@code this is distinct from value}: null is a value like any other. */
    default Condition isDistinctFrom(@Nullable V value) {
        return compare(Operator.DISTINCT_FROM, bindOrNull(value));
    }

    /** {@code this is not distinct from value}: null equals null. */
    default Condition isNotDistinctFrom(@Nullable V value) {
        return compare(Operator.NOT_DISTINCT_FROM, bindOrNull(value));
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
    default Condition in(QueryExpression<V> query) {
        return in(query, false);
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

    /** {@code this not in (select ..)}: never holds if the query gives a NULL, as SQL has it. */
    default Condition notIn(QueryExpression<V> query) {
        return in(query, true);
    }

    /** {@code this is null}. */
    default Condition isNull() {
        return Condition.of(new NullTestNode(node(), false));
    }

    /** {@code this is not null}. */
    default Condition isNotNull() {
        return Condition.of(new NullTestNode(node(), true));
    }

    private Condition compare(Operator operator, @Nullable V value, String instead) {
        return compare(operator, bind(value, operator.sql(), instead));
    }

    private Condition compare(Operator operator, QueryExpression<V> query) {
        return compare(operator, new ScalarNode(query.single().node()));
    }

    private Condition compare(Operator operator, ExprNode other) {
        return Condition.of(new OperatorNode(operator, node(), other));
    }

    private ValueNode bind(@Nullable V value, String operator, String instead) {
        if (value == null) {
            throw new InvalidQueryException(
                    "a value is compared with null by " + operator + ", which never holds", "use " + instead);
        }
        return type().bind(value, node());
    }

    private ValueNode bindOrNull(@Nullable V value) {
        return type().bind(value, node());
    }

    private Condition in(QueryExpression<V> query, boolean negated) {
        return Condition.of(new InSelectNode(node(), query.single().node(), negated));
    }

    private Condition in(Collection<V> values, boolean negated) {
        if (values.isEmpty()) {
            return Condition.of(negated ? TruthNode.TRUE : TruthNode.FALSE);
        }
        List<ExprNode> nodes = new ArrayList<>(values.size());
        for (V value : values) {
            nodes.add(bind(value, "in", "isNull() beside it"));
        }
        return Condition.of(new InListNode(node(), nodes, negated));
    }
}

package dev.rex.dsl.fn;

import dev.rex.dsl.Condition;
import dev.rex.dsl.Expr;
import dev.rex.dsl.NamedWindow;
import dev.rex.dsl.Order;
import dev.rex.dsl.Window;
import dev.rex.dsl.ast.AggregateNode;
import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.OrderNode;
import dev.rex.dsl.ast.OverNode;
import dev.rex.dsl.ast.WindowNode;
import java.util.Arrays;
import java.util.List;

/**
 * A call of an aggregate: a value by itself, with a choice of rows, or over a window. Immutable.
 *
 * @param <S> the same with a choice of rows
 * @param <E> what it is over a window
 */
public sealed interface AggregateCall<S extends Expr<?>, E extends Expr<?>>
        permits ConditionAggregate, NumberAggregate, TextAggregate, TimeAggregate, ValueAggregate {
    /** The call as a node. */
    AggregateNode node();

    /** The same call, written otherwise. */
    S with(AggregateNode changed);

    /** An expression with values of the same kind. */
    E like(ExprNode expr);

    /** {@code filter (where condition)}: over the rows that fulfil it. */
    default S filter(Condition condition) {
        return with(node().withFilter(condition.node()));
    }

    /** {@code function(distinct ..)}: over different values, each once. */
    default S distinct() {
        return with(node().withDistinct());
    }

    /** {@code function(.. order by ..)}: over the rows in that order. */
    default S orderBy(Order... orders) {
        List<OrderNode> nodes = Arrays.stream(orders).map(Order::node).toList();
        return with(node().withOrderBy(nodes));
    }

    /** {@code over ()}: over all rows of the result, for each of them. */
    default E over() {
        return like(new OverNode(node(), WindowNode.ALL));
    }

    /** {@code over (..)}: over the rows that each row sees. */
    default E over(Window window) {
        return like(new OverNode(node(), window.node()));
    }

    /** {@code over name}: over a window that the select declares. */
    default E over(NamedWindow window) {
        return like(new OverNode(node(), window.node()));
    }
}

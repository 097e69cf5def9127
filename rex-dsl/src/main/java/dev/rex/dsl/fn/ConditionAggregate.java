package dev.rex.dsl.fn;

import dev.rex.dsl.Condition;
import dev.rex.dsl.ast.AggregateNode;
import dev.rex.dsl.ast.ExprNode;

/**
 * An aggregate that holds or does not.
 *
 * @param node the call
 */
public record ConditionAggregate(AggregateNode node)
        implements Condition, AggregateCall<ConditionAggregate, Condition> {
    @Override
    public ConditionAggregate with(AggregateNode changed) {
        return new ConditionAggregate(changed);
    }

    @Override
    public Condition like(ExprNode expr) {
        return Condition.of(expr);
    }
}

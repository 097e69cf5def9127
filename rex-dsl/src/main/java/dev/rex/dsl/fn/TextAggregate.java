package dev.rex.dsl.fn;

import dev.rex.dsl.TextExpr;
import dev.rex.dsl.ast.AggregateNode;
import dev.rex.dsl.ast.ExprNode;

/**
 * An aggregate that is a text.
 *
 * @param node the call
 */
public record TextAggregate(AggregateNode node) implements TextExpr, AggregateCall<TextAggregate, TextExpr> {
    @Override
    public TextAggregate with(AggregateNode changed) {
        return new TextAggregate(changed);
    }

    @Override
    public TextExpr like(ExprNode expr) {
        return TextExpr.of(expr);
    }
}

package dev.rex.dsl;

import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.JunctionNode;
import dev.rex.dsl.ast.LiteralNode;
import dev.rex.dsl.ast.NotNode;
import dev.rex.dsl.ast.Operator;
import dev.rex.dsl.ast.OperatorNode;
import dev.rex.dsl.ast.TruthNode;
import dev.rex.dsl.exec.RowReader;
import java.util.Collection;

/**
 * An expression that holds, does not hold, or is unknown (NULL). Conditions compose; those that always or never hold
 * disappear on the way.
 */
public interface Condition extends Expr<Boolean> {
    /** A condition made of a node. */
    static Condition of(ExprNode node) {
        return new Predicate(node);
    }

    /** All of them hold; always, if there is none. */
    static Condition all(Collection<? extends Condition> conditions) {
        return join(true, conditions);
    }

    /** At least one of them holds; never, if there is none. */
    static Condition any(Collection<? extends Condition> conditions) {
        return join(false, conditions);
    }

    @Override
    default SqlType<Boolean> type() {
        return SqlType.BOOLEAN;
    }

    @Override
    @SuppressWarnings("NullAway") // as in Expr
    default Boolean read(RowReader row, int index) {
        return row.booleanOrNull(index);
    }

    /** {@code this and other}. */
    default Condition and(Condition other) {
        return of(join(true, node(), other.node()));
    }

    /** {@code this or other}. */
    default Condition or(Condition other) {
        return of(join(false, node(), other.node()));
    }

    /** {@code not this}: unknown stays unknown. */
    default Condition not() {
        ExprNode node = node();
        if (node instanceof TruthNode truth) {
            return of(truth.value() ? TruthNode.FALSE : TruthNode.TRUE);
        }
        return of(node instanceof NotNode not ? not.operand() : new NotNode(node));
    }

    /** {@code this is true}: does not hold if this is unknown. */
    default Condition isTrue() {
        return node() instanceof TruthNode truth
                ? of(truth)
                : of(new OperatorNode(Operator.IS, node(), new LiteralNode("true")));
    }

    /** {@code this is false}: does not hold if this is unknown. */
    default Condition isFalse() {
        return node() instanceof TruthNode
                ? not()
                : of(new OperatorNode(Operator.IS, node(), new LiteralNode("false")));
    }

    private static Condition join(boolean conjunction, Collection<? extends Condition> conditions) {
        ExprNode joined = conjunction ? TruthNode.TRUE : TruthNode.FALSE;
        for (Condition condition : conditions) {
            joined = join(conjunction, joined, condition.node());
        }
        return of(joined);
    }

    private static ExprNode join(boolean conjunction, ExprNode first, ExprNode second) {
        if (first instanceof TruthNode truth) {
            return truth.value() == conjunction ? second : first;
        }
        if (second instanceof TruthNode truth) {
            return truth.value() == conjunction ? first : second;
        }
        if (!(second instanceof JunctionNode chain) || chain.conjunction() != conjunction) {
            return new JunctionNode(conjunction, first, second);
        }
        ExprNode joined = first;
        for (ExprNode operand : chain.operands()) {
            joined = new JunctionNode(conjunction, joined, operand);
        }
        return joined;
    }
}

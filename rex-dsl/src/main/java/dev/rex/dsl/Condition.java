package dev.rex.dsl;

import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.JunctionNode;
import dev.rex.dsl.ast.LiteralNode;
import dev.rex.dsl.ast.NotNode;
import dev.rex.dsl.ast.Operator;
import dev.rex.dsl.ast.OperatorNode;
import dev.rex.dsl.ast.TruthNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

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

    /** {@code this and other}. */
    default Condition and(Condition other) {
        return join(true, List.of(this, other));
    }

    /** {@code this or other}. */
    default Condition or(Condition other) {
        return join(false, List.of(this, other));
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
        TruthNode neutral = conjunction ? TruthNode.TRUE : TruthNode.FALSE;
        List<ExprNode> operands = new ArrayList<>(conditions.size());
        for (Condition condition : conditions) {
            ExprNode node = condition.node();
            if (node instanceof TruthNode truth) {
                if (truth.value() != conjunction) {
                    return of(truth);
                }
            } else if (node instanceof JunctionNode inner && inner.conjunction() == conjunction) {
                operands.addAll(inner.operands());
            } else {
                operands.add(node);
            }
        }
        return switch (operands.size()) {
            case 0 -> of(neutral);
            case 1 -> of(operands.get(0));
            default -> of(new JunctionNode(conjunction, operands));
        };
    }
}

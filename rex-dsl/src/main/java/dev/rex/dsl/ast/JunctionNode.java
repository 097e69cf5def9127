package dev.rex.dsl.ast;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Conditions joined by {@code and} or {@code or}. A longer chain grows at its end, so that one more condition is one
 * more node: {@code a and b and c} is {@code (a and b) and c}.
 *
 * @param conjunction {@code and}; otherwise {@code or}
 * @param first the chain so far, or its first condition
 * @param last the condition at the end; itself no chain of the same kind
 */
public record JunctionNode(boolean conjunction, ExprNode first, ExprNode last) implements ExprNode {
    /** The conditions of the chain, from left to right; at least two. */
    public List<ExprNode> operands() {
        int count = 2;
        for (JunctionNode chain = before(); chain != null; chain = chain.before()) {
            count++;
        }
        ExprNode[] operands = new ExprNode[count];
        JunctionNode chain = this;
        for (int i = count - 1; i > 1; i--) {
            operands[i] = chain.last;
            chain = (JunctionNode) chain.first;
        }
        operands[1] = chain.last;
        operands[0] = chain.first;
        return Arrays.asList(operands);
    }

    private @Nullable JunctionNode before() {
        return first instanceof JunctionNode chain && chain.conjunction == conjunction ? chain : null;
    }

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitJunction(this);
    }
}

package dev.rex.dsl.render;

import dev.rex.dsl.ast.BetweenNode;
import dev.rex.dsl.ast.ColumnNode;
import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.InListNode;
import dev.rex.dsl.ast.InSelectNode;
import dev.rex.dsl.ast.JunctionNode;
import dev.rex.dsl.ast.LikeNode;
import dev.rex.dsl.ast.NotNode;
import dev.rex.dsl.ast.NullTestNode;
import dev.rex.dsl.ast.Operator;
import dev.rex.dsl.ast.OperatorNode;
import dev.rex.dsl.ast.TemplateNode;
import dev.rex.dsl.ast.TruthNode;
import dev.rex.dsl.ast.ValueNode;

/** How tightly expressions bind: an operand that binds less tightly than what is around it needs parentheses. */
final class Precedence {
    /** What is not known, because somebody else wrote it. */
    static final int NONE = 0;

    static final int OR = 1;
    static final int AND = 2;
    static final int NOT = 3;
    static final int COMPARISON = Operator.EQ.precedence();
    static final int PRIMARY = 10;

    private Precedence() {}

    static int of(ExprNode node) {
        if (node instanceof ColumnNode || node instanceof ValueNode) {
            return PRIMARY; // what most operands are
        }
        if (node instanceof OperatorNode operator) {
            return operator.operator().precedence();
        }
        if (node instanceof JunctionNode junction) {
            return junction.conjunction() ? AND : OR;
        }
        if (node instanceof NotNode) {
            return NOT;
        }
        if (node instanceof TemplateNode) {
            return NONE;
        }
        boolean comparison = node instanceof BetweenNode
                || node instanceof InListNode
                || node instanceof InSelectNode
                || node instanceof LikeNode
                || node instanceof NullTestNode
                || node instanceof TruthNode;
        return comparison ? COMPARISON : PRIMARY;
    }
}

package dev.rex.dsl.ast;

import java.util.List;

/** A statement that gives rows, and so can stand within another. */
public sealed interface QueryNode extends StatementNode permits SelectNode, SetNode {
    /** What it selects; of several selects, what the first does. */
    List<ExprNode> columns();
}

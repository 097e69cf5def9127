package dev.rex.dsl.ast;

import dev.rex.schema.DataType;

/** What a placeholder in the text stands for. */
public sealed interface ValueNode extends ExprNode permits BindNode, ParamNode {
    /** How the value is bound. */
    DataType type();
}

package dev.rex.dsl.ast;

import dev.rex.schema.DataType;
import org.jspecify.annotations.Nullable;

/** What a placeholder in the text stands for. */
public sealed interface ValueNode extends ExprNode permits BindNode, ParamNode {
    /** How the value is bound. */
    DataType type();

    /** The column that the value is written to; null for one that is compared or computed with. */
    @Nullable
    ColumnNode column();
}

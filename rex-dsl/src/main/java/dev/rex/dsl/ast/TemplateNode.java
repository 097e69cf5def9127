package dev.rex.dsl.ast;

import java.util.List;

/**
 * SQL that the program wrote, with holes for expressions.
 *
 * @param sql the text; {@code {0}} stands for the first argument
 * @param arguments what the holes are filled with
 */
public record TemplateNode(String sql, List<ExprNode> arguments) implements ExprNode {
    /** Copies the list. */
    public TemplateNode {
        arguments = List.copyOf(arguments);
    }

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitTemplate(this);
    }
}

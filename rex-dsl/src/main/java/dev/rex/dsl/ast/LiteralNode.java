package dev.rex.dsl.ast;

/**
 * Text that is SQL already: a keyword or a number that the program wrote, never input.
 *
 * @param sql written as it is
 */
public record LiteralNode(String sql) implements ExprNode {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitLiteral(this);
    }
}

package dev.rex.dsl.ast;

/**
 * Not NULL when the row of an outer-joined source is there, NULL when it is missing.
 *
 * @param source a table without any NOT NULL column
 */
public record PresenceNode(SourceNode source) implements ExprNode {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitPresence(this);
    }
}

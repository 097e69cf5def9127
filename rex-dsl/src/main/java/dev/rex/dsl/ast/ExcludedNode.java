package dev.rex.dsl.ast;

/**
 * The value that an upsert could not insert: {@code excluded.column}.
 *
 * @param column as the database stores it
 */
public record ExcludedNode(String column) implements ExprNode {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitExcluded(this);
    }
}

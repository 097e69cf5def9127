package dev.rex.dsl.ast;

/**
 * {@code operand like pattern escape '\'}.
 *
 * @param operand what is looked at
 * @param pattern with {@code %} and {@code _}; a value, so it is bound
 * @param ignoreCase whether upper and lower case are the same
 * @param negated {@code not like}
 */
public record LikeNode(ExprNode operand, String pattern, boolean ignoreCase, boolean negated) implements ExprNode {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitLike(this);
    }
}

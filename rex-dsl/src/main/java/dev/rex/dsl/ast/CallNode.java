package dev.rex.dsl.ast;

/**
 * {@code call procedure(..)}.
 *
 * @param call the procedure and its arguments
 */
public record CallNode(RoutineNode call) implements StatementNode {}

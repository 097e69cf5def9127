package dev.rex.dsl;

import dev.rex.dsl.ast.AssignmentNode;

/**
 * A column of a table and what it is set to.
 *
 * @param node the same, as a node
 * @param <T> the table, so that a column of another one does not compile
 */
@SuppressWarnings("UnusedTypeParameter") // it is there for the compiler
public record Assignment<T>(AssignmentNode node) {}

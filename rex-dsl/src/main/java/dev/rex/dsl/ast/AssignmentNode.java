package dev.rex.dsl.ast;

/**
 * A column and what it is set to.
 *
 * @param column as the database stores it
 * @param value its new value
 */
public record AssignmentNode(String column, ExprNode value) {}

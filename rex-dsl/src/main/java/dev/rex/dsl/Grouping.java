package dev.rex.dsl;

import dev.rex.dsl.ast.ExprNode;

/**
 * What makes groups, beside plain columns: {@code rollup(..)}, {@code cube(..)}, {@code groupingSets(..)}, made by {@code
 * dev.rex.dsl.fn.Groupings}.
 *
 * @param node the same, as a node
 */
public record Grouping(ExprNode node) {}

package dev.rex.dsl;

import dev.rex.dsl.ast.ExprNode;

/** A condition that is no column. */
record Predicate(ExprNode node) implements Condition {}

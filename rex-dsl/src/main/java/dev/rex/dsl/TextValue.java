package dev.rex.dsl;

import dev.rex.dsl.ast.ExprNode;

/** A text that is no column. */
record TextValue(ExprNode node) implements TextExpr {}

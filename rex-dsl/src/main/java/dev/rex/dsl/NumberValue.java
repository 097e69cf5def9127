package dev.rex.dsl;

import dev.rex.dsl.ast.ExprNode;

/** A number that is no column. */
record NumberValue<V extends Number>(ExprNode node, SqlType<V> type) implements NumberExpr<V> {}

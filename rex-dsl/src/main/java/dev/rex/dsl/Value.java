package dev.rex.dsl;

import dev.rex.dsl.ast.ExprNode;

/** An expression without operations of its own. */
record Value<V>(ExprNode node, SqlType<V> type) implements Expr<V> {}

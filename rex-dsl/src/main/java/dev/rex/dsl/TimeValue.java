package dev.rex.dsl;

import dev.rex.dsl.ast.ExprNode;
import java.time.temporal.Temporal;

/** A date or time that is no column. */
record TimeValue<V extends Temporal>(ExprNode node, SqlType<V> type) implements TimeExpr<V> {}

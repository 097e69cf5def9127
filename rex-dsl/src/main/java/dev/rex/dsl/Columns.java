package dev.rex.dsl;

import dev.rex.dsl.ast.ColumnNode;
import java.time.temporal.Temporal;

/** The columns of all kinds, behind their interfaces. */
final class Columns {
    private Columns() {}

    record Plain<T, V>(ColumnNode node, SqlType<V> type) implements Column<T, V> {}

    record Numbers<T, V extends Number>(ColumnNode node, SqlType<V> type) implements NumberColumn<T, V> {}

    record Texts<T>(ColumnNode node) implements TextColumn<T> {}

    record Booleans<T>(ColumnNode node) implements BooleanColumn<T> {}

    record Times<T, V extends Temporal>(ColumnNode node, SqlType<V> type) implements TimeColumn<T, V> {}
}

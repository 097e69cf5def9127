package dev.rex.dsl;

import dev.rex.dsl.ast.ColumnNode;
import dev.rex.dsl.exec.RowReader;
import java.time.temporal.Temporal;

/** The columns of all kinds, behind their interfaces. They read their values without asking for their type first. */
final class Columns {
    private Columns() {}

    record Plain<T, V>(ColumnNode node, SqlType<V> type) implements Column<T, V> {
        @Override
        @SuppressWarnings("NullAway") // as in Expr
        public V read(RowReader row, int index) {
            return type.read(row, index);
        }
    }

    record Numbers<T, V extends Number>(ColumnNode node, SqlType<V> type) implements NumberColumn<T, V> {
        @Override
        @SuppressWarnings("NullAway") // as in Expr
        public V read(RowReader row, int index) {
            return type.read(row, index);
        }
    }

    record Texts<T>(ColumnNode node) implements TextColumn<T> {}

    record TypedTexts<T>(ColumnNode node, SqlType<String> type) implements TextColumn<T> {}

    record Booleans<T>(ColumnNode node) implements BooleanColumn<T> {}

    record Times<T, V extends Temporal>(ColumnNode node, SqlType<V> type) implements TimeColumn<T, V> {
        @Override
        @SuppressWarnings("NullAway") // as in Expr
        public V read(RowReader row, int index) {
            return type.read(row, index);
        }
    }
}

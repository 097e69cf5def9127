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

    /** A column of numbers. The types that most of them have are read by the shortest way. */
    @SuppressWarnings("unchecked") // a type that is the same object has the same values
    static <T, V extends Number> NumberColumn<T, V> number(ColumnNode node, SqlType<V> type) {
        if ((SqlType<?>) type == SqlType.BIGINT) {
            return (NumberColumn<T, V>) new Bigints<T>(node);
        }
        return (SqlType<?>) type == SqlType.INTEGER
                ? (NumberColumn<T, V>) new Integers<T>(node)
                : new Numbers<>(node, type);
    }

    record Bigints<T>(ColumnNode node) implements NumberColumn<T, Long> {
        @Override
        public SqlType<Long> type() {
            return SqlType.BIGINT;
        }

        @Override
        @SuppressWarnings("NullAway") // as in Expr
        public Long read(RowReader row, int index) {
            return row.longOrNull(index);
        }
    }

    record Integers<T>(ColumnNode node) implements NumberColumn<T, Integer> {
        @Override
        public SqlType<Integer> type() {
            return SqlType.INTEGER;
        }

        @Override
        @SuppressWarnings("NullAway") // as in Expr
        public Integer read(RowReader row, int index) {
            return row.intOrNull(index);
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

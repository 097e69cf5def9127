package dev.rex.dsl.exec;

import dev.rex.dsl.ast.BindNode;
import dev.rex.dsl.ast.ColumnNode;
import dev.rex.dsl.ast.ValueNode;
import dev.rex.dsl.dialect.RowBlock;
import dev.rex.schema.DataType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Rows of a bulk load that wait to be written together, with values for the same columns. */
final class BulkPortion implements RowBlock {
    private static final long MOST_CHARACTERS = 4_000_000;

    private final int most;
    private final List<ColumnNode> all;
    private final IntPredicate optional;
    /** Whether values of a column can be of any size. */
    private final boolean[] unbounded;

    private final List<@Nullable Object[]> rows = new ArrayList<>();
    private final BitSet given = new BitSet();
    private int[] positions = new int[0];
    private long characters;

    /** An empty portion for at most so many rows. */
    BulkPortion(BulkRows rows, int most) {
        this.most = most;
        this.all = rows.columns();
        this.optional = rows.optional();
        this.unbounded = new boolean[all.size()];
        for (int i = 0; i < unbounded.length; i++) {
            unbounded[i] = isUnbounded(all.get(i).type().kind());
        }
    }

    private static boolean isUnbounded(DataType.Kind kind) {
        return switch (kind) {
            case BOOLEAN, SMALLINT, INTEGER, BIGINT, REAL, DOUBLE, DATE, TIME, TIME_TZ, TIMESTAMP, TIMESTAMP_TZ, UUID ->
                false;
            case DECIMAL, TEXT, ENUM, LITERAL, BINARY, JSON, INTERVAL, ARRAY, RANGE, MULTIRANGE, OTHER -> true;
        };
    }

    /** Takes a row, unless there is no room for it or it leaves out other columns. */
    boolean add(@Nullable Object[] row) {
        if (rows.isEmpty()) {
            given.clear();
            characters = 0;
            for (int i = 0; i < row.length; i++) {
                given.set(i, row[i] != BulkRows.ABSENT);
            }
        } else if (rows.size() == most || characters > MOST_CHARACTERS || !fits(row)) {
            return false;
        }
        characters += size(row);
        rows.add(row);
        return true;
    }

    private boolean fits(@Nullable Object[] row) {
        for (int i = 0; i < row.length; i++) {
            if ((row[i] != BulkRows.ABSENT) != given.get(i)) {
                return widen(row);
            }
        }
        return true;
    }

    /** A column that is NULL where it is left out can be written for all rows if one of them has it. */
    private boolean widen(@Nullable Object[] row) {
        BitSet added = new BitSet();
        for (int i = 0; i < row.length; i++) {
            if ((row[i] != BulkRows.ABSENT) != given.get(i)) {
                if (!optional.test(i)) {
                    return false;
                }
                added.set(i, row[i] != BulkRows.ABSENT);
            }
        }
        given.or(added);
        return true;
    }

    private long size(@Nullable Object[] row) {
        long size = 8L * row.length;
        for (int i = 0; i < row.length; i++) {
            if (unbounded[i]) {
                size += size(row[i]);
            }
        }
        return size;
    }

    private static long size(@Nullable Object value) {
        if (value instanceof String text) {
            return text.length();
        }
        if (value instanceof byte[] bytes) {
            return bytes.length;
        }
        return value instanceof Collection<?> list ? 16L * list.size() : 8;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** No more rows come: its columns are known. */
    void seal() {
        positions = given.stream().toArray();
    }

    void clear() {
        rows.clear();
    }

    /** The columns that its rows have values for, as a key: those at these positions. */
    BitSet given() {
        return (BitSet) given.clone();
    }

    List<String> names() {
        List<String> names = new ArrayList<>(positions.length);
        for (int position : positions) {
            names.add(all.get(position).name());
        }
        return names;
    }

    /** A column, counted from 0. */
    ColumnNode column(int column) {
        return all.get(positions[column]);
    }

    /** The values of some of its rows, as they follow each other in a statement. */
    List<ValueNode> values(int from, int to) {
        List<ValueNode> values = new ArrayList<>((to - from) * positions.length);
        for (int row = from; row < to; row++) {
            for (int position : positions) {
                ColumnNode column = all.get(position);
                values.add(new BindNode(present(rows.get(row)[position]), column.type(), column));
            }
        }
        return values;
    }

    @Override
    public int rows() {
        return rows.size();
    }

    @Override
    public int columns() {
        return positions.length;
    }

    @Override
    public String name(int column) {
        return all.get(positions[column]).name();
    }

    @Override
    public DataType type(int column) {
        return all.get(positions[column]).type();
    }

    @Override
    public @Nullable Object value(int row, int column) {
        return present(rows.get(row)[positions[column]]);
    }

    /** Where others give a value, NULL is what it is to leave it out. */
    private static @Nullable Object present(@Nullable Object value) {
        return value == BulkRows.ABSENT ? null : value;
    }
}

package dev.rex.dsl;

import dev.rex.dsl.exec.RowReader;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Several projections side by side: what {@code fields(..)} makes. As it is, a row becomes a {@link Row}. */
public abstract class FieldList implements Projection<Row> {
    private final List<Projection<?>> fields;
    private final int[] offsets;
    private final int width;

    FieldList(Projection<?>... fields) {
        this.fields = Arrays.asList(fields);
        this.offsets = new int[fields.length];
        int end = 0;
        for (int i = 0; i < fields.length; i++) {
            offsets[i] = end;
            end += fields[i].width();
        }
        this.width = end;
    }

    @Override
    public final int width() {
        return width;
    }

    @Override
    public final void forEachColumn(Consumer<Expr<?>> out) {
        for (int i = 0; i < offsets.length; i++) {
            fields.get(i).forEachColumn(out);
        }
    }

    @Override
    public final void forEachRequiredSource(Consumer<FromItem> out) {
        for (int i = 0; i < offsets.length; i++) {
            fields.get(i).forEachRequiredSource(out);
        }
    }

    @Override
    public final String componentOf(int column) {
        int field = at(column);
        return fields.get(field).componentOf(column - offsets[field]);
    }

    @Override
    public final Row read(RowReader row, int index) {
        @Nullable Object[] values = new @Nullable Object[offsets.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = fields.get(i).read(row, index + offsets[i]);
        }
        return new Row(fields, values);
    }

    /** The position of the field that a column belongs to. */
    final int at(int column) {
        int field = offsets.length - 1;
        while (offsets[field] > column) {
            field--;
        }
        return field;
    }

    final List<Projection<?>> fields() {
        return fields;
    }

    /** Where the field of that position begins, counted from the first column. */
    final int offset(int field) {
        return offsets[field];
    }
}

package dev.rex.dsl;

import dev.rex.dsl.exec.RowReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A row with the keys of its place in an order. */
record KeyedRow<R>(R row, List<@Nullable Object> keys) {

    /** A projection that reads the keys after what it reads for the row. */
    record Keyed<R>(Projection<R> projection, List<Expr<?>> order) implements Projection<KeyedRow<R>> {
        @Override
        public int width() {
            return projection.width() + order.size();
        }

        @Override
        public void forEachColumn(Consumer<Expr<?>> out) {
            projection.forEachColumn(out);
            order.forEach(out);
        }

        @Override
        public void forEachRequiredSource(Consumer<FromItem> out) {
            projection.forEachRequiredSource(out);
        }

        @Override
        public String componentOf(int column) {
            return column < projection.width() ? projection.componentOf(column) : "";
        }

        @Override
        public KeyedRow<R> read(RowReader reader, int index) {
            R row = projection.read(reader, index);
            @Nullable Object[] keys = new @Nullable Object[order.size()];
            for (int i = 0; i < keys.length; i++) {
                keys[i] = reader.valueAt(
                        index + projection.width() + i, order.get(i).type().dataType());
            }
            return new KeyedRow<>(row, new ArrayList<>(Arrays.asList(keys)));
        }
    }

    /** Whether the database may take both for the same place. */
    boolean isAt(KeyedRow<?> other) {
        for (int i = 0; i < keys.size(); i++) {
            Object own = keys.get(i);
            Object others = other.keys.get(i);
            if (!isSame(own, others)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSame(@Nullable Object own, @Nullable Object others) {
        if (own instanceof Double a && others instanceof Double b) {
            return a.equals(b) || a.doubleValue() == b; // there are two zeros
        }
        if (own instanceof Number a && others instanceof Number b && isFinite(a) && isFinite(b)) {
            return new BigDecimal(a.toString()).compareTo(new BigDecimal(b.toString())) == 0;
        }
        return Arrays.deepEquals(new Object[] {own}, new Object[] {others});
    }

    private static boolean isFinite(Number number) {
        return number instanceof BigDecimal || Double.isFinite(number.doubleValue());
    }
}

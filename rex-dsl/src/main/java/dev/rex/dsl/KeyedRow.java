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
    record Keyed<R>(Projection<R> projection, List<Order> orders) implements Projection<KeyedRow<R>> {
        @Override
        public int width() {
            return projection.width() + orders.size();
        }

        @Override
        public void forEachColumn(Consumer<Expr<?>> out) {
            projection.forEachColumn(out);
            orders.forEach(order -> out.accept(Expr.of(order.node().expr(), order.type())));
        }

        @Override
        public void forEachRequiredSource(Consumer<FromItem> out) {
            projection.forEachRequiredSource(out);
        }

        @Override
        public String target(int column) {
            return column < projection.width() ? projection.target(column) : "";
        }

        @Override
        public KeyedRow<R> read(RowReader reader, int index) {
            R row = projection.read(reader, index);
            @Nullable Object[] keys = new @Nullable Object[orders.size()];
            for (int i = 0; i < keys.length; i++) {
                keys[i] = reader.valueAt(
                        index + projection.width() + i, orders.get(i).type().dataType());
            }
            return new KeyedRow<>(row, new ArrayList<>(Arrays.asList(keys)));
        }
    }

    /** Whether the database may take both for the same place. */
    boolean isAt(KeyedRow<?> other) {
        for (int i = 0; i < keys.size(); i++) {
            Object own = keys.get(i);
            Object others = other.keys.get(i);
            boolean same = (own instanceof BigDecimal a && others instanceof BigDecimal b)
                    ? a.compareTo(b) == 0
                    : Arrays.deepEquals(new Object[] {own}, new Object[] {others});
            if (!same) {
                return false;
            }
        }
        return true;
    }
}

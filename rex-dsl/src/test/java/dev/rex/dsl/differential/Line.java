package dev.rex.dsl.differential;

import dev.rex.dsl.Expr;
import dev.rex.dsl.FromItem;
import dev.rex.dsl.Projection;
import dev.rex.dsl.exec.RowReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Any number of projections side by side, as a list of their values.
 *
 * @param items what stands there
 */
record Line(List<Item> items) implements Projection<List<@Nullable Object>> {
    @Override
    public int width() {
        return items.stream().mapToInt(item -> item.projection().width()).sum();
    }

    @Override
    public void forEachColumn(Consumer<Expr<?>> out) {
        items.forEach(item -> item.projection().forEachColumn(out));
    }

    @Override
    public void forEachRequiredSource(Consumer<FromItem> out) {
        items.forEach(item -> item.projection().forEachRequiredSource(out));
    }

    @Override
    public List<@Nullable Object> read(RowReader row, int index) {
        List<@Nullable Object> values = new ArrayList<>(items.size());
        int at = index;
        for (Item item : items) {
            values.add(item.projection().read(row, at));
            at += item.projection().width();
        }
        return values;
    }
}

package dev.rex.dsl;

import dev.rex.dsl.exec.RowReader;
import java.util.Optional;
import java.util.function.Consumer;

/** A part of a projection that is wanted, where it need not have been: empty if it is one value and that is NULL. */
record Included<R>(Projection<R> projection) implements Projection<Optional<R>> {
    @Override
    public int width() {
        return projection.width();
    }

    @Override
    public void forEachColumn(Consumer<Expr<?>> out) {
        projection.forEachColumn(out);
    }

    @Override
    public void forEachRequiredSource(Consumer<FromItem> out) {
        projection.forEachRequiredSource(out);
    }

    @Override
    public String componentOf(int column) {
        return projection.componentOf(column);
    }

    @Override
    public Optional<R> read(RowReader row, int index) {
        return Optional.ofNullable(projection.read(row, index));
    }
}

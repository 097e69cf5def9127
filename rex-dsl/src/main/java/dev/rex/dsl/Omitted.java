package dev.rex.dsl;

import dev.rex.dsl.exec.RowReader;
import java.util.Optional;
import java.util.function.Consumer;

/** A part of a projection that is not wanted. */
record Omitted<R>() implements Projection<Optional<R>> {
    @Override
    public int width() {
        return 0;
    }

    @Override
    public void forEachColumn(Consumer<Expr<?>> out) {}

    @Override
    public Optional<R> read(RowReader row, int index) {
        return Optional.empty();
    }
}

package dev.rex.dsl;

import dev.rex.dsl.exec.RowReader;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The first of nested rows, if there is one. */
record FirstRow<R>(NestedRows<R> rows) implements Projection<Optional<R>> {
    @Override
    public int width() {
        return 1;
    }

    @Override
    public void forEachColumn(Consumer<Expr<?>> out) {
        out.accept(rows);
    }

    @Override
    public Optional<R> read(RowReader row, int index) {
        List<R> found = rows.read(row, index);
        return found.isEmpty() ? Optional.empty() : Optional.ofNullable(found.get(0));
    }
}

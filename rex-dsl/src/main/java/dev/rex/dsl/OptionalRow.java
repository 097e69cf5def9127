package dev.rex.dsl;

import dev.rex.dsl.ast.ColumnNode;
import dev.rex.dsl.ast.PresenceNode;
import dev.rex.dsl.exec.RowReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The row of an outer-joined table, present or not. Whether it is there is told by a NOT NULL column: the first of the
 * projection if it is one, else a marker in front of it.
 */
final class OptionalRow<R> implements Projection<Optional<R>> {
    private final Projection<R> row;
    private final @Nullable Expr<?> marker;

    <S extends FromItem & Projection<?>> OptionalRow(S table, Projection<R> row) {
        this.row = row;
        this.marker = startsWithNotNull(table, row) ? null : marker(table);
    }

    private static boolean startsWithNotNull(FromItem table, Projection<?> row) {
        boolean[] first = {true, false};
        row.forEachColumn(column -> {
            if (first[0]) {
                first[0] = false;
                first[1] = column.node() instanceof ColumnNode c
                        && !c.nullable()
                        && c.source().equals(table.source());
            }
        });
        return first[1];
    }

    private static <S extends FromItem & Projection<?>> Expr<?> marker(S table) {
        List<Expr<?>> notNull = new ArrayList<>();
        table.forEachColumn(column -> {
            if (notNull.isEmpty() && column.node() instanceof ColumnNode c && !c.nullable()) {
                notNull.add(column);
            }
        });
        return notNull.isEmpty() ? TextExpr.of(new PresenceNode(table.source())) : notNull.get(0);
    }

    @Override
    public int width() {
        return row.width() + (marker == null ? 0 : 1);
    }

    @Override
    public void forEachColumn(Consumer<Expr<?>> out) {
        if (marker != null) {
            out.accept(marker);
        }
        row.forEachColumn(out);
    }

    @Override
    public String componentOf(int column) {
        return row.componentOf(marker == null ? column : column - 1);
    }

    @Override
    public Optional<R> read(RowReader reader, int index) {
        if (reader.isNull(index)) {
            return Optional.empty();
        }
        return Optional.ofNullable(row.read(reader, marker == null ? index : index + 1));
    }
}

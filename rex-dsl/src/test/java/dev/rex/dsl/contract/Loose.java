package dev.rex.dsl.contract;

import dev.rex.dsl.NumberColumn;
import dev.rex.dsl.SqlType;
import dev.rex.dsl.Table;
import dev.rex.dsl.TextColumn;
import dev.rex.dsl.ast.SourceNode;
import dev.rex.dsl.ast.TableNode;
import dev.rex.dsl.exec.RowReader;
import dev.rex.schema.ObjectName;
import dev.rex.schema.TableDef;
import org.jspecify.annotations.Nullable;

/** A table, or a view, without any column that is NOT NULL; one column has the table's own name. */
final class Loose extends Table<Loose, Loose.LooseRow> {
    static final Loose LOOSE = new Loose(TableNode.of(ObjectName.of("loose")));
    static final Loose LOOSE_VIEW = new Loose(TableNode.of(ObjectName.of("loose_view")));

    final TextColumn<Loose> TEXT = text("loose", NULL);
    final NumberColumn<Loose, Integer> NUMBER = number("number", SqlType.INTEGER, NULL);

    /** A row. */
    record LooseRow(@Nullable String text, @Nullable Integer number) {}

    private Loose(SourceNode source) {
        super(source);
    }

    @Override
    protected Loose at(SourceNode other) {
        return new Loose(other);
    }

    @Override
    public TableDef def() {
        throw new UnsupportedOperationException("nobody asks");
    }

    @Override
    public LooseRow read(RowReader row, int index) {
        return new LooseRow(row.textAt(index), row.intOrNull(index + 1));
    }
}

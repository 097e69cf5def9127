package dev.rex.dsl.contract;

import dev.rex.dsl.Column;
import dev.rex.dsl.NumberColumn;
import dev.rex.dsl.SqlType;
import dev.rex.dsl.Table;
import dev.rex.dsl.ToMany;
import dev.rex.dsl.ast.SourceNode;
import dev.rex.dsl.ast.TableNode;
import dev.rex.dsl.exec.RowReader;
import dev.rex.schema.ObjectName;
import dev.rex.schema.TableDef;
import java.util.List;

/**
 * A table for values of one type.
 *
 * @param <V> the Java type of the values
 */
final class Cells<V> extends Table<Cells<V>, Long> {
    static final ObjectName NAME = ObjectName.of("cells");

    final NumberColumn<Cells<V>, Long> id = number("id", SqlType.BIGINT, NOT_NULL);
    final Column<Cells<V>, V> value;
    private final SqlType<V> type;

    private Cells(SourceNode source, SqlType<V> type) {
        super(source);
        this.type = type;
        this.value = column("value", type, NULL);
    }

    static <V> Cells<V> of(SqlType<V> type) {
        return new Cells<>(TableNode.of(NAME), type);
    }

    /** The row itself, by way of its key: what is read through it has travelled as a nested row. */
    ToMany<Cells<V>> self() {
        return toMany("self", source -> new Cells<>(source, type), NAME, List.of(id), List.of("id"));
    }

    /** The rows with the same value, as the database sees it. */
    ToMany<Cells<V>> same() {
        return toMany("same", source -> new Cells<>(source, type), NAME, List.of(value), List.of("value"));
    }

    @Override
    protected Cells<V> at(SourceNode other) {
        return new Cells<>(other, type);
    }

    @Override
    public TableDef def() {
        throw new UnsupportedOperationException("nobody asks");
    }

    @Override
    public Long read(RowReader row, int index) {
        return row.longAt(index);
    }
}

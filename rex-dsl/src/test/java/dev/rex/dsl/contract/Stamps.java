package dev.rex.dsl.contract;

import dev.rex.dsl.SqlType;
import dev.rex.dsl.Table;
import dev.rex.dsl.ast.SourceNode;
import dev.rex.dsl.ast.TableNode;
import dev.rex.dsl.exec.RowReader;
import dev.rex.schema.ObjectName;
import dev.rex.schema.TableDef;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;

/** A table whose columns the database fills in. */
final class Stamps extends Table<Stamps, Stamps.Stamp> {
    static final Stamps STAMPS = new Stamps(TableNode.of(ObjectName.of("stamps")));

    /** A row. */
    record Stamp(Instant at, LocalDateTime local, LocalDate day) {}

    private Stamps(SourceNode source) {
        super(source);
        time("at", SqlType.TIMESTAMP_TZ, NOT_NULL);
        time("local", SqlType.TIMESTAMP, NOT_NULL);
        time("day", SqlType.DATE, NOT_NULL);
    }

    @Override
    protected Stamps at(SourceNode other) {
        return new Stamps(other);
    }

    @Override
    public TableDef def() {
        throw new UnsupportedOperationException("nobody asks");
    }

    @Override
    public Stamp read(RowReader row, int index) {
        return new Stamp(
                Objects.requireNonNull(row.instantAt(index)),
                Objects.requireNonNull(row.timestampAt(index + 1)),
                Objects.requireNonNull(row.dateAt(index + 2)));
    }
}

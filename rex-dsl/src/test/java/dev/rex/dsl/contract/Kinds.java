package dev.rex.dsl.contract;

import dev.rex.dsl.BooleanColumn;
import dev.rex.dsl.Column;
import dev.rex.dsl.Json;
import dev.rex.dsl.NumberColumn;
import dev.rex.dsl.SqlType;
import dev.rex.dsl.Table;
import dev.rex.dsl.TextColumn;
import dev.rex.dsl.TimeColumn;
import dev.rex.dsl.ToMany;
import dev.rex.dsl.ast.SourceNode;
import dev.rex.dsl.ast.TableNode;
import dev.rex.dsl.exec.RowReader;
import dev.rex.schema.ObjectName;
import dev.rex.schema.TableDef;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** A table with a nullable column of every type that all dialects have. */
final class Kinds extends Table<Kinds, Long> {
    static final ObjectName NAME = ObjectName.of("kinds");
    static final Kinds KINDS = new Kinds(TableNode.of(NAME));

    final NumberColumn<Kinds, Long> ID = number("id", SqlType.BIGINT, NOT_NULL);
    final BooleanColumn<Kinds> BOOLEAN = bool("a_boolean", NULL);
    final NumberColumn<Kinds, Short> SMALLINT = number("a_smallint", SqlType.SMALLINT, NULL);
    final NumberColumn<Kinds, Integer> INTEGER = number("an_integer", SqlType.INTEGER, NULL);
    final NumberColumn<Kinds, Long> BIGINT = number("a_bigint", SqlType.BIGINT, NULL);
    final NumberColumn<Kinds, BigDecimal> DECIMAL = number("a_decimal", SqlType.DECIMAL, NULL);
    final NumberColumn<Kinds, Float> REAL = number("a_real", SqlType.REAL, NULL);
    final NumberColumn<Kinds, Double> DOUBLE = number("a_double", SqlType.DOUBLE, NULL);
    final TextColumn<Kinds> TEXT = text("a_text", NULL);
    final Column<Kinds, byte[]> BINARY = column("a_binary", SqlType.BINARY, NULL);
    final TimeColumn<Kinds, LocalDate> DATE = time("a_date", SqlType.DATE, NULL);
    final TimeColumn<Kinds, LocalTime> TIME = time("a_time", SqlType.TIME, NULL);
    final TimeColumn<Kinds, LocalDateTime> TIMESTAMP = time("a_timestamp", SqlType.TIMESTAMP, NULL);
    final TimeColumn<Kinds, Instant> INSTANT = time("an_instant", SqlType.TIMESTAMP_TZ, NULL);
    final Column<Kinds, UUID> UUID = column("a_uuid", SqlType.UUID, NULL);
    final Column<Kinds, Json> JSON = column("a_json", SqlType.JSON, NULL);

    private Kinds(SourceNode source) {
        super(source);
    }

    /** The statement that creates it. */
    static String ddl(ContractDialect dialect) {
        return KINDS.columns().stream()
                .skip(1)
                .map(column -> ", " + column.name() + " "
                        + dialect.declare(column.type().dataType()))
                .collect(Collectors.joining("", "create table kinds (id " + dialect.generatedKey(), ")"));
    }

    /** The row itself, by way of its key: what is read through it has travelled as a nested row. */
    ToMany<Kinds> self() {
        return toMany("self", Kinds::new, NAME, List.of(ID), List.of("id"));
    }

    @Override
    protected Kinds at(SourceNode other) {
        return new Kinds(other);
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

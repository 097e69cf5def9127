package dev.rex.dsl.differential;

import dev.rex.dsl.BooleanColumn;
import dev.rex.dsl.Column;
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
import java.util.List;

/** A table with a column of each type, nearly all of which can be NULL. */
final class Things extends Table<Things, Long> {
    static final ObjectName NAME = ObjectName.of("things");
    static final Things THINGS = new Things(TableNode.of(NAME));

    final NumberColumn<Things, Long> ID = number("id", SqlType.BIGINT, NOT_NULL);
    final NumberColumn<Things, Long> PARENT_ID = number("parent_id", SqlType.BIGINT, NULL);
    final NumberColumn<Things, Integer> AGE = number("age", SqlType.INTEGER, NULL);
    final NumberColumn<Things, Integer> STEPS = number("steps", SqlType.INTEGER, NOT_NULL);
    final NumberColumn<Things, Long> TOTAL = number("total", SqlType.BIGINT, NULL);
    final NumberColumn<Things, BigDecimal> PRICE = number("price", SqlType.DECIMAL, NULL);
    final NumberColumn<Things, Double> WEIGHT = number("weight", SqlType.DOUBLE, NULL);
    final TextColumn<Things> TITLE = text("title", NULL);
    final TextColumn<Things> CODE = text("code", NOT_NULL);
    final BooleanColumn<Things> ACTIVE = bool("active", NULL);
    final TimeColumn<Things, LocalDate> DAY = time("day", SqlType.DATE, NULL);
    final TimeColumn<Things, LocalDateTime> BEGINS = time("begins", SqlType.TIMESTAMP, NULL);
    final TimeColumn<Things, Instant> MOMENT = time("moment", SqlType.TIMESTAMP_TZ, NULL);
    final Column<Things, Feeling> FEELING = column("feeling", Feeling.TYPE, NULL);

    Things(SourceNode source) {
        super(source);
    }

    ToMany<Parts> parts() {
        return toMany("parts", Parts::new, Parts.NAME, List.of(ID), List.of("thing_id"));
    }

    Things parent() {
        return new Things(toOne("parent", NAME, true, List.of(PARENT_ID), List.of("id")));
    }

    @Override
    protected Things at(SourceNode other) {
        return new Things(other);
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

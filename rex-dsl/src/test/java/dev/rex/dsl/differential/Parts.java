package dev.rex.dsl.differential;

import dev.rex.dsl.BooleanColumn;
import dev.rex.dsl.NumberColumn;
import dev.rex.dsl.SqlType;
import dev.rex.dsl.Table;
import dev.rex.dsl.TextColumn;
import dev.rex.dsl.TimeColumn;
import dev.rex.dsl.ast.SourceNode;
import dev.rex.dsl.ast.TableNode;
import dev.rex.dsl.exec.RowReader;
import dev.rex.schema.ObjectName;
import dev.rex.schema.TableDef;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A table whose rows belong to {@link Things}, to none, or to one that is not there. */
final class Parts extends Table<Parts, Long> {
    static final ObjectName NAME = ObjectName.of("parts");
    static final Parts PARTS = new Parts(TableNode.of(NAME));

    final NumberColumn<Parts, Long> ID = number("id", SqlType.BIGINT, NOT_NULL);
    final NumberColumn<Parts, Long> THING_ID = number("thing_id", SqlType.BIGINT, NULL);
    final NumberColumn<Parts, Integer> AMOUNT = number("amount", SqlType.INTEGER, NOT_NULL);
    final NumberColumn<Parts, BigDecimal> COST = number("cost", SqlType.DECIMAL, NULL);
    final TextColumn<Parts> LABEL = text("label", NULL);
    final BooleanColumn<Parts> GOOD = bool("good", NOT_NULL);
    final TimeColumn<Parts, LocalDate> DUE = time("due", SqlType.DATE, NULL);

    Parts(SourceNode source) {
        super(source);
    }

    Things thing() {
        return new Things(toOne("thing", Things.NAME, true, List.of(THING_ID), List.of("id")));
    }

    @Override
    protected Parts at(SourceNode other) {
        return new Parts(other);
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

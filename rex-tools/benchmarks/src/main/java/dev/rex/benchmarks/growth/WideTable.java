package dev.rex.benchmarks.growth;

import dev.rex.dsl.SqlType;
import dev.rex.dsl.Table;
import dev.rex.dsl.ast.SourceNode;
import dev.rex.dsl.ast.TableNode;
import dev.rex.dsl.exec.RowReader;
import dev.rex.schema.ColumnDef;
import dev.rex.schema.DataType;
import dev.rex.schema.ObjectName;
import dev.rex.schema.TableDef;
import java.util.List;
import java.util.stream.IntStream;

/** A table of that many columns, numbers and texts in turn. */
final class WideTable extends Table<WideTable, Object[]> {
    private final ObjectName name;
    private final int columns;

    private WideTable(SourceNode source, ObjectName name, int columns) {
        super(source);
        this.name = name;
        this.columns = columns;
        for (int i = 0; i < columns; i++) {
            if (isNumber(i)) {
                number(column(i), SqlType.INTEGER, NOT_NULL);
            } else {
                text(column(i), NOT_NULL);
            }
        }
    }

    static WideTable of(int columns) {
        ObjectName name = ObjectName.of("wide_" + columns);
        return new WideTable(TableNode.of(name), name, columns);
    }

    static boolean isNumber(int column) {
        return column % 2 == 0;
    }

    static String column(int column) {
        return "c" + column;
    }

    @Override
    protected WideTable at(SourceNode other) {
        return new WideTable(other, name, columns);
    }

    @Override
    public TableDef def() {
        List<ColumnDef> defs = IntStream.range(0, columns)
                .mapToObj(i -> ColumnDef.of(column(i), isNumber(i) ? DataType.INTEGER : DataType.TEXT, false))
                .toList();
        return new TableDef(name, null, defs, null, List.of(), List.of(), List.of(), List.of());
    }

    @Override
    public Object[] read(RowReader row, int index) {
        Object[] values = new Object[columns];
        for (int i = 0; i < columns; i++) {
            values[i] = isNumber(i) ? (Object) row.intAt(index + i) : row.present(row.textAt(index + i), index + i);
        }
        return values;
    }
}

package dev.rex.dsl.contract;

import dev.rex.dsl.Table;
import dev.rex.dsl.TextColumn;
import dev.rex.dsl.UniqueKey;
import dev.rex.dsl.ast.SourceNode;
import dev.rex.dsl.ast.TableNode;
import dev.rex.dsl.exec.RowReader;
import dev.rex.schema.ObjectName;
import dev.rex.schema.TableDef;
import java.util.Objects;

/** A table whose names hold everything that separates names elsewhere. */
final class Strange extends Table<Strange, Strange.StrangeRow> {
    private static final String NAME = "select \"x\" from; -- tü.b, le?";
    static final String SQL_NAME = quoted(NAME);
    static final Strange STRANGE = new Strange(TableNode.of(ObjectName.of(NAME)));

    final TextColumn<Strange> DOT = text("a.b \"c\"", NOT_NULL);
    final TextColumn<Strange> COMMA = text("where, 'x' = ?", NOT_NULL);
    final UniqueKey<Strange> KEY = uniqueKey("key \"of\" it", DOT, COMMA);

    /** A row. */
    record StrangeRow(String dot, String comma) {}

    private Strange(SourceNode source) {
        super(source);
    }

    static String ddl(ContractDialect dialect) {
        return "create table " + SQL_NAME + " (" + quoted(STRANGE.DOT.name()) + " varchar(50) not null, "
                + quoted(STRANGE.COMMA.name()) + " varchar(50) not null, constraint " + quoted(STRANGE.KEY.name())
                + " unique (" + quoted(STRANGE.DOT.name()) + ", " + quoted(STRANGE.COMMA.name()) + "))";
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    @Override
    protected Strange at(SourceNode other) {
        return new Strange(other);
    }

    @Override
    public TableDef def() {
        throw new UnsupportedOperationException("nobody asks");
    }

    @Override
    public StrangeRow read(RowReader row, int index) {
        return new StrangeRow(Objects.requireNonNull(row.textAt(index)), Objects.requireNonNull(row.textAt(index + 1)));
    }
}

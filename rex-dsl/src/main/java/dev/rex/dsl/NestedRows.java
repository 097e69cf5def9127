package dev.rex.dsl;

import dev.rex.dsl.ast.ChildNode;
import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.NestedNode;
import dev.rex.dsl.exec.RowReader;
import dev.rex.schema.DataType;
import java.util.ArrayList;
import java.util.List;

/** The rows of a to-many path within a row of their parent. */
final class NestedRows<R> implements Expr<List<R>> {
    private final Select<R> select;
    private final NestedNode node;
    private final SqlType<List<R>> type;

    NestedRows(Select<R> rows, ChildNode child) {
        this.select = rows.from(child);
        List<DataType> types = new ArrayList<>();
        select.projection().forEachColumn(c -> types.add(c.type().dataType()));
        this.node = new NestedNode(select.node(), types, child);
        this.type = SqlType.nested();
    }

    @Override
    public ExprNode node() {
        return node;
    }

    @Override
    public SqlType<List<R>> type() {
        return type;
    }

    /** The children's select, for a second statement. */
    Select<R> select() {
        return select;
    }

    NestedNode nested() {
        return node;
    }

    @Override
    public List<R> read(RowReader row, int index) {
        return row.rowsAt(index, select.projection());
    }
}

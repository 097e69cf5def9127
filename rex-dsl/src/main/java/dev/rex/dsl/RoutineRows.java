package dev.rex.dsl;

import dev.rex.dsl.ast.ColumnNode;
import dev.rex.dsl.ast.RoutineRowsNode;
import dev.rex.dsl.ast.SourceNode;

/**
 * The rows that a function gives, as a table. Its columns are called by name, with the types that they have. Arguments may
 * be columns of what stands before it in FROM, where the database allows that. Immutable.
 *
 * <pre>{@code
 * var busy = Routine.of("busy_users").rows(val(5)).as("busy");
 * db.select(fields(busy.text("name"), busy.number("posts", BIGINT))).from(busy).fetch();
 * }</pre>
 */
public final class RoutineRows implements FromItem {
    private final RoutineRowsNode node;

    RoutineRows(RoutineRowsNode node) {
        this.node = node;
    }

    /** The same rows under another name. Where a function gives single values, that is the name of their column too. */
    public RoutineRows as(String alias) {
        return new RoutineRows(new RoutineRowsNode(node.call(), alias));
    }

    @Override
    public SourceNode source() {
        return node;
    }

    /** A column of any type. */
    public <V> Expr<V> column(String name, SqlType<V> type) {
        return Expr.of(node(name, type), type);
    }

    /** A column of numbers. */
    public <V extends Number> NumberExpr<V> number(String name, SqlType<V> type) {
        return NumberExpr.of(node(name, type), type);
    }

    /** A column of texts. */
    public TextExpr text(String name) {
        return TextExpr.of(node(name, SqlType.TEXT));
    }

    /** A column of truth values. */
    public Condition condition(String name) {
        return Condition.of(node(name, SqlType.BOOLEAN));
    }

    private ColumnNode node(String name, SqlType<?> type) {
        return new ColumnNode(node, name, type.dataType(), true);
    }

    @Override
    public String toString() {
        return node.label();
    }
}

package dev.rex.dsl;

import dev.rex.dsl.ast.CastNode;
import dev.rex.dsl.ast.ColumnNode;
import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.RowNode;
import dev.rex.dsl.ast.SourceNode;
import dev.rex.dsl.ast.ValuesNode;
import dev.rex.dsl.render.InvalidQueryException;
import dev.rex.schema.DataType;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Rows that the program gives, as a table: {@code (values (..), (..)) name}. Each column takes its type from an
 * expression that it is like, and is found by it. Immutable.
 *
 * <pre>{@code
 * var prices = values("prices", list).column(ITEMS.ID, Price::itemId).column(ITEMS.PRICE, Price::amount);
 * select(fields(ITEMS.NAME, prices.get(ITEMS.PRICE))).from(ITEMS).join(prices).on(prices.get(ITEMS.ID).eq(ITEMS.ID))
 * }</pre>
 *
 * @param <T> what the values are taken from
 */
public final class Values<T> implements FromItem {
    private final String name;
    private final List<T> items;
    private final List<ExprNode> like;
    private final ValuesNode node;

    private Values(String name, List<T> items, List<ExprNode> like, ValuesNode node) {
        this.name = name;
        this.items = items;
        this.like = like;
        this.node = node;
    }

    static <T> Values<T> of(String name, Collection<? extends T> items) {
        if (items.isEmpty()) {
            throw new InvalidQueryException(
                    "the table of values " + name + " has no rows",
                    "leave the query out when there is nothing to join");
        }
        List<RowNode> rows = new ArrayList<>(items.size());
        items.forEach(item -> rows.add(new RowNode(List.of())));
        return new Values<>(name, List.copyOf(items), List.of(), new ValuesNode(rows, name));
    }

    /**
     * The same with one more column.
     *
     * @param expr what it is like: a column that it is compared with, most often
     * @param value what it holds for an item; null for NULL
     */
    public <V> Values<T> column(Expr<V> expr, Function<? super T, ? extends @Nullable V> value) {
        SqlType<V> type = expr.type();
        List<RowNode> rows = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            V given = value.apply(items.get(i));
            ExprNode bind = type.bind(given, expr.node());
            List<ExprNode> longer = new ArrayList<>(node.rows().get(i).values());
            longer.add(
                    i == 0 && isUntyped(type.dataType()) ? new CastNode(bind, type.dataType(), type.dataType()) : bind);
            rows.add(new RowNode(longer));
        }
        List<ExprNode> all = new ArrayList<>(like);
        all.add(expr.node());
        return new Values<>(name, items, all, new ValuesNode(rows, name));
    }

    /** Values that travel as text say what they are once, in the first row. */
    private static boolean isUntyped(DataType type) {
        return switch (type.kind()) {
            case JSON, ENUM, OTHER, LITERAL, INTERVAL, TIME_TZ, RANGE, MULTIRANGE -> true;
            default -> false;
        };
    }

    @Override
    public SourceNode source() {
        if (like.isEmpty()) {
            throw new InvalidQueryException(
                    "the table of values " + name + " has no columns", "add some by column(..)");
        }
        return node;
    }

    /** The column that is like that expression. */
    public <V> Expr<V> get(Expr<V> expr) {
        return Expr.of(node(expr), expr.type());
    }

    /** The column that is like that number. */
    public <V extends Number> NumberExpr<V> get(NumberExpr<V> expr) {
        return NumberExpr.of(node(expr), expr.type());
    }

    /** The column that is like that text. */
    public TextExpr get(TextExpr expr) {
        return TextExpr.of(node(expr));
    }

    /** The column that is like that time. */
    public <V extends Temporal> TimeExpr<V> get(TimeExpr<V> expr) {
        return TimeExpr.of(node(expr), expr.type());
    }

    /** The column that is like that condition. */
    public Condition get(Condition expr) {
        return Condition.of(node(expr));
    }

    private ColumnNode node(Expr<?> expr) {
        int index = like.indexOf(expr.node());
        if (index < 0) {
            throw new InvalidQueryException(
                    "the table of values " + name + " has no column like that expression",
                    "add it by column(..), and give get(..) the same expression");
        }
        return new ColumnNode(node, ValuesNode.column(index), expr.type().dataType(), true);
    }

    @Override
    public String toString() {
        return name;
    }
}

package dev.rex.dsl;

import dev.rex.dsl.ast.ColumnNode;
import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.FunctionNode;
import dev.rex.dsl.ast.FunctionRowsNode;
import dev.rex.dsl.ast.QueryNode;
import dev.rex.dsl.ast.SourceNode;
import dev.rex.dsl.render.InvalidQueryException;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one value each, as a table: the steps of a series, the elements of an array. Made by {@link Sql#generateSeries}
 * and {@link Sql#unnest}. Immutable.
 *
 * <pre>{@code
 * var days = generateSeries(val(from), val(to), 1, DAYS).as("days");
 * select(fields(days.value(), count(POSTS.ID))).from(days).leftJoin(POSTS).on(toDate(POSTS.CREATED_AT).eq(days.value())) ..
 * // select "days"."value", count("posts"."id") from generate_series(..) "days" ("value") left join "posts" on ..
 * }</pre>
 *
 * @param <E> what a value is to SQL
 */
public final class Elements<E extends Expr<?>> implements FromItem {
    private final FunctionRowsNode node;
    private final SqlType<?> type;
    private final Function<ExprNode, E> make;
    private final @Nullable Function<Boolean, QueryNode> instead;

    private Elements(
            FunctionRowsNode node,
            SqlType<?> type,
            Function<ExprNode, E> make,
            @Nullable Function<Boolean, QueryNode> instead) {
        this.node = node;
        this.type = type;
        this.make = make;
        this.instead = instead;
    }

    /**
     * The rows that a function gives.
     *
     * @param label what they are called
     * @param call the function
     * @param type what it gives
     * @param make makes an expression of their column
     * @param instead the same rows as a query, counted or not; null if there is no such query
     */
    static <V, E extends Expr<?>> Elements<E> of(
            String label,
            FunctionNode call,
            SqlType<V> type,
            BiFunction<ExprNode, SqlType<V>, E> make,
            @Nullable Function<Boolean, QueryNode> instead) {
        return new Elements<>(
                FunctionRows.node(call, label, false, instead, FunctionRowsNode.VALUE),
                type,
                column -> make.apply(column, type),
                instead);
    }

    /** The same rows under another name. */
    public Elements<E> as(String alias) {
        return new Elements<>(node.as(alias), type, make, instead);
    }

    /** {@code with ordinality}: the rows are counted; see {@link #ordinality}. */
    public Elements<E> withOrdinality() {
        return new Elements<>(
                FunctionRows.node(node.call(), node.label(), true, instead, FunctionRowsNode.VALUE),
                type,
                make,
                instead);
    }

    /** The value. */
    public E value() {
        return make.apply(new ColumnNode(node, FunctionRowsNode.VALUE, type.dataType(), true));
    }

    /**
     * The place of the value, from 1.
     *
     * @throws InvalidQueryException without {@link #withOrdinality}
     */
    public NumberExpr<Long> ordinality() {
        return NumberExpr.of(FunctionRows.ordinality(node), SqlType.BIGINT);
    }

    @Override
    public SourceNode source() {
        return node;
    }

    @Override
    public String toString() {
        return node.label();
    }
}

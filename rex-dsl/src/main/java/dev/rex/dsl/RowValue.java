package dev.rex.dsl;

import dev.rex.dsl.ast.BindNode;
import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.InListNode;
import dev.rex.dsl.ast.InSelectNode;
import dev.rex.dsl.ast.Operator;
import dev.rex.dsl.ast.OperatorNode;
import dev.rex.dsl.ast.RowNode;
import dev.rex.dsl.ast.TruthNode;
import dev.rex.dsl.render.InvalidQueryException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values side by side, compared as one: {@code row(a, b)}. The first difference from the left decides which is less.
 * Immutable.
 *
 * @param <S> the class itself
 * @param <R> its values in Java
 */
public abstract sealed class RowValue<S extends RowValue<S, R>, R> implements Projection<R>
        permits RowValue2, RowValue3, RowValue4 {
    private final List<Expr<?>> fields;

    RowValue(Expr<?>... fields) {
        this.fields = List.of(fields);
    }

    /** {@code (a, b) = (c, d)}. */
    public final Condition eq(S other) {
        return compare(Operator.EQ, other.node());
    }

    /** {@code (a, b) <> (c, d)}. */
    public final Condition ne(S other) {
        return compare(Operator.NE, other.node());
    }

    /** {@code (a, b) < (c, d)}. */
    public final Condition lt(S other) {
        return compare(Operator.LT, other.node());
    }

    /** {@code (a, b) <= (c, d)}. */
    public final Condition le(S other) {
        return compare(Operator.LE, other.node());
    }

    /** {@code (a, b) > (c, d)}. */
    public final Condition gt(S other) {
        return compare(Operator.GT, other.node());
    }

    /** {@code (a, b) >= (c, d)}. */
    public final Condition ge(S other) {
        return compare(Operator.GE, other.node());
    }

    /** {@code (a, b) in (select c, d ..)}: the select is one of a {@code row(c, d)}. */
    public final Condition in(QueryExpression<R> query) {
        return Condition.of(new InSelectNode(node(), query.node(), false));
    }

    /** {@code (a, b) not in (select c, d ..)}. */
    public final Condition notIn(QueryExpression<R> query) {
        return Condition.of(new InSelectNode(node(), query.node(), true));
    }

    @Override
    public final int width() {
        return fields.size();
    }

    @Override
    public final void forEachColumn(Consumer<Expr<?>> out) {
        fields.forEach(out);
    }

    final RowNode node() {
        List<ExprNode> nodes = new ArrayList<>(fields.size());
        fields.forEach(field -> nodes.add(field.node()));
        return new RowNode(nodes);
    }

    final Condition compare(Operator operator, RowNode other) {
        return Condition.of(new OperatorNode(operator, node(), other));
    }

    /** A list of rows; an empty one holds nothing. */
    final <T> Condition in(Collection<T> items, Function<T, RowNode> row) {
        if (items.isEmpty()) {
            return Condition.of(TruthNode.FALSE);
        }
        List<ExprNode> rows = new ArrayList<>(items.size());
        items.forEach(item -> rows.add(row.apply(item)));
        return Condition.of(new InListNode(node(), rows, false));
    }

    /** A value beside others; null is refused as in any comparison. */
    static <V> BindNode bind(Expr<V> like, @Nullable V value) {
        if (value == null) {
            throw new InvalidQueryException(
                    "a row is compared with one that has a null in it, which never holds",
                    "compare that value by isNull()");
        }
        return like.type().bind(value, like.node());
    }
}

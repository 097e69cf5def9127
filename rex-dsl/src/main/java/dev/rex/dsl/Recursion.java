package dev.rex.dsl;

import dev.rex.dsl.ast.ColumnNode;
import dev.rex.dsl.ast.CteDefinition;
import dev.rex.dsl.ast.CteNode;
import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.LiteralNode;
import dev.rex.dsl.ast.Operator;
import dev.rex.dsl.ast.OperatorNode;
import dev.rex.dsl.ast.QueryNode;
import dev.rex.dsl.ast.SelectNode;
import dev.rex.dsl.ast.SetNode;
import dev.rex.dsl.render.InvalidQueryException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A recursive query that lacks its step: it has the rows to begin with. Immutable.
 *
 * <pre>{@code
 * var thread = recursive("thread", select(fields(COMMENTS.ID, COMMENTS.BODY)).from(COMMENTS).where(COMMENTS.REPLY_TO_ID.isNull()))
 *     .union(t -> select(fields(COMMENTS.ID, COMMENTS.BODY)).from(COMMENTS).join(t).on(COMMENTS.REPLY_TO_ID.eq(t.get(COMMENTS.ID))));
 * db.with(thread).select(thread).from(thread).fetch();
 * }</pre>
 *
 * <p>Rows that lead back to themselves would go on for ever. {@link #union} stops at rows that were there, all their
 * columns taken together; {@link #maxDepth} stops after so many steps; {@link #cycle} stops where the key of a row is met
 * again on the way to it.
 *
 * @param <R> what a row becomes
 */
public final class Recursion<R> {
    private final String name;
    private final QueryExpression<R> base;
    private final int maxDepth;
    private final List<String> cycle;

    private Recursion(String name, QueryExpression<R> base, int maxDepth, List<String> cycle) {
        this.name = name;
        this.base = base;
        this.maxDepth = maxDepth;
        this.cycle = cycle;
    }

    static <R> Recursion<R> of(String name, QueryExpression<R> base) {
        return new Recursion<>(name, base, -1, List.of());
    }

    /** At most so many steps away from the rows to begin with, on any dialect. */
    public Recursion<R> maxDepth(int steps) {
        if (steps < 0) {
            throw new InvalidQueryException("maxDepth is negative: " + steps, "give 0 or more");
        }
        return new Recursion<>(name, base, steps, cycle);
    }

    /** {@code cycle keys set is_cycle using ..}: rows are known again by these columns; see {@link Cte#isCycle}. */
    public Recursion<R> cycle(Expr<?>... keys) {
        Derived<R> self = self();
        List<String> columns = new ArrayList<>();
        for (Expr<?> key : keys) {
            columns.add(((ColumnNode) self.get(key).node()).name());
        }
        return new Recursion<>(name, base, maxDepth, columns);
    }

    /** {@code base union step}: each row once, so that rows that were there lead no further. */
    public Cte<R> union(Function<Derived<R>, QueryExpression<R>> step) {
        return close(SetNode.Kind.UNION, step);
    }

    /** {@code base union all step}. */
    public Cte<R> unionAll(Function<Derived<R>, QueryExpression<R>> step) {
        return close(SetNode.Kind.UNION_ALL, step);
    }

    private Derived<R> self() {
        return new Derived<>(new CteNode(name, null), base.projection(), Derived.names(base.projection()));
    }

    private Cte<R> close(SetNode.Kind kind, Function<Derived<R>, QueryExpression<R>> step) {
        Derived<R> self = self();
        SetNode body = SetSelect.of(kind, base, step.apply(self)).node();
        List<String> columns = new ArrayList<>(self.names());
        if (maxDepth >= 0) {
            String depth = columns.contains("depth") ? "depth_of_" + name : "depth";
            columns.add(depth);
            body = counted(body, new ColumnNode(self.source(), depth, SqlType.INTEGER.dataType(), false));
        }
        CteDefinition definition = new CteDefinition(name, columns, body, true, null, cycle);
        return new Cte<>(new CteNode(name, null), definition, base.projection(), self.names());
    }

    /** The same with a number that grows by one with each step. */
    private SetNode counted(SetNode body, ColumnNode depth) {
        ExprNode next = new OperatorNode(Operator.PLUS, depth, new LiteralNode("1"));
        Condition more =
                Condition.of(new OperatorNode(Operator.LT, depth, new LiteralNode(Integer.toString(maxDepth))));
        SelectNode step = select(body.right());
        ExprNode where = step.where() == null
                ? more.node()
                : Condition.of(step.where()).and(more).node();
        return new SetNode(
                body.preamble(),
                body.kind(),
                plus(select(body.left()), new LiteralNode("0")),
                plus(step, next).withWhere(where),
                List.of(),
                null,
                null);
    }

    private static SelectNode plus(SelectNode select, ExprNode column) {
        List<ExprNode> columns = new ArrayList<>(select.columns());
        columns.add(column);
        return select.withColumns(columns);
    }

    private static SelectNode select(QueryNode query) {
        if (query instanceof SelectNode select) {
            return select;
        }
        throw new InvalidQueryException(
                "maxDepth(..) is given for a recursion over combined selects",
                "begin with one select and go on with one, or use a derived table");
    }
}

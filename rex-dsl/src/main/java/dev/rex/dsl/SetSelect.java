package dev.rex.dsl;

import dev.rex.dsl.ast.BindNode;
import dev.rex.dsl.ast.CteDefinition;
import dev.rex.dsl.ast.NestedNode;
import dev.rex.dsl.ast.OrderNode;
import dev.rex.dsl.ast.QueryNode;
import dev.rex.dsl.ast.SelectNode;
import dev.rex.dsl.ast.SetNode;
import dev.rex.dsl.dialect.SqlDialect;
import dev.rex.dsl.exec.QueryPlan;
import dev.rex.dsl.render.InvalidQueryException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two queries combined: {@code select .. union select ..}. Ordered by the positions of what is selected, because a column
 * of one of the two means nothing in the other.
 *
 * <pre>{@code
 * db.fetch(select(USERS.NAME).from(USERS).union(select(TAGS.NAME).from(TAGS)).orderBy(position(1).asc()).limit(10));
 * // select "users"."name" from "users" union select "tags"."name" from "tags" order by 1 limit ?
 * }</pre>
 *
 * <p>Immutable; shared by threads.
 *
 * @param <R> what a row becomes
 */
public final class SetSelect<R> implements QueryExpression<R> {
    private final SetNode node;
    private final Projection<R> projection;
    private volatile @Nullable Compiled<R> compiled;

    private SetSelect(SetNode node, Projection<R> projection) {
        this.node = node;
        this.projection = projection;
    }

    /** The queries that the first one names, both can name. */
    static <R> SetSelect<R> of(SetNode.Kind kind, QueryExpression<R> left, QueryExpression<R> right) {
        check(left, right);
        QueryNode first = left.node();
        List<CteDefinition> with = List.of();
        if (first instanceof SelectNode select) {
            with = select.extras().with();
            first = with.isEmpty() ? select : select.withExtras(select.extras().withWith(List.of()));
        }
        SetNode node = new SetNode(with, kind, first, right.node(), List.of(), null, null);
        return new SetSelect<>(node, left.projection());
    }

    private static void check(QueryExpression<?> left, QueryExpression<?> right) {
        int width = left.node().columns().size();
        if (width != right.node().columns().size()) {
            throw new InvalidQueryException(
                    "a select of " + width + " columns is combined with one of "
                            + right.node().columns().size(),
                    "select the same columns in both");
        }
        List<String> types = types(left);
        if (!types.equals(types(right))) {
            throw new InvalidQueryException(
                    "a select of the types " + types + " is combined with one of " + types(right),
                    "select the same types in both, by cast(..) if need be");
        }
        if (left.node().columns().stream().anyMatch(NestedNode.class::isInstance)
                || right.node().columns().stream().anyMatch(NestedNode.class::isInstance)) {
            throw new InvalidQueryException(
                    "nested rows stand in a select that is combined with another", "combine selects of columns");
        }
    }

    private static List<String> types(QueryExpression<?> query) {
        List<String> types = new ArrayList<>();
        query.projection()
                .forEachColumn(c -> types.add(c.type().dataType().kind().name()));
        return types;
    }

    @Override
    public SetNode node() {
        return node;
    }

    @Override
    public Projection<R> projection() {
        return projection;
    }

    @Override
    public String sql(SqlDialect dialect) {
        return plan(dialect).text();
    }

    QueryPlan<R> plan(SqlDialect dialect) {
        Compiled<R> known = compiled;
        Compiled<R> current = Compiled.of(known, this, dialect);
        if (current != known) {
            compiled = current;
        }
        return current.plan();
    }

    /** {@code order by positions}, in place of an order given before. */
    public SetSelect<R> orderBy(PositionOrder... orders) {
        List<OrderNode> nodes = new ArrayList<>(orders.length);
        for (PositionOrder order : orders) {
            if (order.position() > projection.width()) {
                throw new InvalidQueryException(
                        "rows are ordered by column " + order.position() + " of " + projection.width(),
                        "positions count from 1");
            }
            nodes.add(order.node());
        }
        return new SetSelect<>(node.withOrderBy(nodes), projection);
    }

    /** {@code limit rows}: at most so many. */
    public SetSelect<R> limit(long rows) {
        BindNode limit = Clauses.count(rows, "limit");
        return new SetSelect<>(node.withLimit(limit), projection);
    }

    /** {@code limit rows}, given when the query is run. */
    public SetSelect<R> limit(Param<? extends Number> rows) {
        return new SetSelect<>(node.withLimit(rows.node()), projection);
    }

    /** {@code offset rows}: so many are left out before the first. */
    public SetSelect<R> offset(long rows) {
        BindNode offset = Clauses.count(rows, "offset");
        return new SetSelect<>(node.withOffset(offset), projection);
    }

    /** {@code offset rows}, given when the query is run. */
    public SetSelect<R> offset(Param<? extends Number> rows) {
        return new SetSelect<>(node.withOffset(rows.node()), projection);
    }
}

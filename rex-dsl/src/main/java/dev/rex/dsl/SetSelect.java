package dev.rex.dsl;

import dev.rex.dsl.ast.BindNode;
import dev.rex.dsl.ast.NestedNode;
import dev.rex.dsl.ast.OrderNode;
import dev.rex.dsl.ast.Preamble;
import dev.rex.dsl.ast.QueryNode;
import dev.rex.dsl.ast.SelectNode;
import dev.rex.dsl.ast.SetNode;
import dev.rex.dsl.dialect.SqlDialect;
import dev.rex.dsl.exec.QueryPlan;
import dev.rex.dsl.render.InvalidQueryException;
import dev.rex.schema.DataType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
 * <p>Rows are read as the first query reads them, so its types decide. Where the second has a whole number of fewer bits, or
 * one for a decimal, the database widens it, and nothing is lost; where the first is the narrower one, the common type of SQL
 * would not fit what the rows become, and it is cast first: {@code toBigint(USERS.AGE)}. Selects of one value are told apart by
 * the compiler: those of an {@code Integer} and of a {@code Long} are rows of two kinds.
 *
 * <p>Immutable; shared by threads.
 *
 * @param <R> what a row becomes
 */
public final class SetSelect<R> implements QueryExpression<R> {
    private static final Set<DataType.Kind> WHOLE =
            EnumSet.of(DataType.Kind.SMALLINT, DataType.Kind.INTEGER, DataType.Kind.BIGINT);

    private final SetNode node;
    private final Projection<R> projection;
    private volatile @Nullable Compiled<R> compiled;

    private SetSelect(SetNode node, Projection<R> projection) {
        this.node = node;
        this.projection = projection;
    }

    /** What stands before the first one stands before both: the queries that it names, both can name. */
    static <R> SetSelect<R> of(SetNode.Kind kind, QueryExpression<R> left, QueryExpression<R> right) {
        check(left, right);
        QueryNode first = left.node();
        Preamble preamble = Preamble.NONE;
        if (first instanceof SelectNode select && !select.extras().preamble().isEmpty()) {
            preamble = select.extras().preamble();
            first = select.withExtras(select.extras().withPreamble(Preamble.NONE));
        }
        SetNode node = new SetNode(preamble, kind, first, right.node(), List.of(), null, null);
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
        List<SqlType<?>> types = types(left);
        List<SqlType<?>> others = types(right);
        for (int i = 0; i < width; i++) {
            if (!isRoomFor(types.get(i), others.get(i))) {
                throw unlike(i, types.get(i), others.get(i));
            }
        }
        if (left.node().columns().stream().anyMatch(NestedNode.class::isInstance)
                || right.node().columns().stream().anyMatch(NestedNode.class::isInstance)) {
            throw new InvalidQueryException(
                    "nested rows stand in a select that is combined with another", "combine selects of columns");
        }
    }

    private static List<SqlType<?>> types(QueryExpression<?> query) {
        List<SqlType<?>> types = new ArrayList<>();
        query.projection().forEachColumn(column -> types.add(column.type()));
        return types;
    }

    /** Whether the type that both come to is the first one's, as which all rows are read, and keeps every value. */
    private static boolean isRoomFor(SqlType<?> wide, SqlType<?> other) {
        DataType.Kind narrow = other.dataType().kind();
        return switch (wide.dataType().kind()) {
            case INTEGER -> narrow == DataType.Kind.INTEGER || narrow == DataType.Kind.SMALLINT;
            case BIGINT, DECIMAL ->
                WHOLE.contains(narrow) || narrow == wide.dataType().kind();
            case DOUBLE ->
                narrow == DataType.Kind.DOUBLE || narrow == DataType.Kind.INTEGER || narrow == DataType.Kind.SMALLINT;
            default -> narrow == wide.dataType().kind();
        };
    }

    private static InvalidQueryException unlike(int index, SqlType<?> first, SqlType<?> second) {
        String hint = isRoomFor(second, first)
                ? "rows are read as the first select reads them: give its column the type of the second, by "
                        + cast(second)
                : "select the same types in both, by cast(..) if need be";
        return new InvalidQueryException(
                "column " + (index + 1) + " of the selects that are combined is of type " + first
                        + " in the first, and of type " + second + " in the second",
                hint);
    }

    private static String cast(SqlType<?> type) {
        return switch (type.dataType().kind()) {
            case INTEGER -> "toInteger(..)";
            case BIGINT -> "toBigint(..)";
            case DECIMAL -> "toDecimal(..)";
            case DOUBLE -> "toDouble(..)";
            default -> "cast(..)";
        };
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

    /** {@code /* text *}{@code /} before the queries: found again in the logs of the database. */
    public SetSelect<R> comment(String text) {
        return new SetSelect<>(node.withPreamble(node.preamble().withComment(text)), projection);
    }

    /**
     * {@code /* key='value' *}{@code /} before the queries, as sqlcommenter has it: where the query comes from, a route, an
     * action. A tag with many values makes as many statements of one.
     */
    public SetSelect<R> tag(String key, String value) {
        return new SetSelect<>(node.withPreamble(node.preamble().withTag(key, value)), projection);
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

package dev.rex.dsl.render;

import dev.rex.dsl.ast.BindNode;
import dev.rex.dsl.ast.ColumnNode;
import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.JunctionNode;
import dev.rex.dsl.ast.NullTestNode;
import dev.rex.dsl.ast.Operator;
import dev.rex.dsl.ast.OperatorNode;
import dev.rex.dsl.ast.OrderNode;
import dev.rex.dsl.ast.RowNode;
import dev.rex.dsl.ast.SeekNode;
import dev.rex.dsl.ast.SelectNode;
import dev.rex.dsl.ast.TruthNode;
import dev.rex.dsl.dialect.Syntax;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes a condition of where a select goes on: {@code (a, b) > (?, ?)} where all keys go the same way and are never NULL,
 * which databases answer from an index on both; else a comparison for each key among the rows that are equal in those
 * before it. NULL stands where the order puts it.
 */
final class SeekCondition {
    private final SelectNode select;
    private final SeekNode seek;
    private final boolean nullsAreLeast;

    private SeekCondition(SelectNode select, SeekNode seek, Syntax syntax) {
        this.select = select;
        this.seek = seek;
        this.nullsAreLeast = syntax.nullsAreLeast();
    }

    /** The select with the condition in place of where it goes on. */
    static SelectNode resolve(SelectNode select, Syntax syntax) {
        SeekNode seek = select.extras().seek();
        if (seek == null) {
            return select;
        }
        if (!seek.keys().equals(select.orderBy().stream().map(OrderNode::expr).toList())) {
            throw new InvalidQueryException(
                    "seek(..) names other keys than the order has",
                    "name all that orderBy(..) has, in its order: orderBy(A.asc(), B.asc()).seek(after(A, a).and(B, b))");
        }
        ExprNode condition = new SeekCondition(select, seek, syntax).condition();
        SelectNode rest = select.withExtras(select.extras().withSeek(null));
        return select.groupBy().isEmpty()
                ? rest.withWhere(and(rest.where(), condition))
                : rest.withHaving(and(rest.having(), condition));
    }

    private ExprNode condition() {
        if (isOneRow()) {
            List<ExprNode> keys = seek.keys();
            return keys.size() == 1
                    ? beyond(0)
                    : new OperatorNode(greater(0), new RowNode(keys), new RowNode(List.copyOf(seek.values())));
        }
        ExprNode rest = TruthNode.FALSE;
        for (int key = seek.keys().size() - 1; key >= 0; key--) {
            rest = or(beyond(key), rest == TruthNode.FALSE ? rest : and(equal(key), rest));
        }
        // says nothing new, but of one column alone: an index serves it
        return isPresent(0)
                ? and(new OperatorNode(greaterOrEqual(0), seek.keys().get(0), value(0)), rest)
                : rest;
    }

    private boolean isOneRow() {
        for (int key = 0; key < seek.keys().size(); key++) {
            if (!isPresent(key) || order(key).descending() != order(0).descending()) {
                return false;
            }
        }
        return true;
    }

    /** Rows that come after the value, whatever their further keys. */
    private ExprNode beyond(int key) {
        ExprNode expr = seek.keys().get(key);
        if (value(key).value() == null) {
            return nullsFirst(key) ? new NullTestNode(expr, true) : TruthNode.FALSE;
        }
        ExprNode greater = new OperatorNode(greater(key), expr, value(key));
        return isNullable(key) && !nullsFirst(key) ? or(greater, new NullTestNode(expr, false)) : greater;
    }

    private ExprNode equal(int key) {
        ExprNode expr = seek.keys().get(key);
        return value(key).value() == null
                ? new NullTestNode(expr, false)
                : new OperatorNode(Operator.EQ, expr, value(key));
    }

    private Operator greater(int key) {
        return order(key).descending() ? Operator.LT : Operator.GT;
    }

    private Operator greaterOrEqual(int key) {
        return order(key).descending() ? Operator.LE : Operator.GE;
    }

    private OrderNode order(int key) {
        return select.orderBy().get(key);
    }

    private BindNode value(int key) {
        return seek.values().get(key);
    }

    private boolean nullsFirst(int key) {
        Boolean said = order(key).nullsFirst();
        return said == null ? nullsAreLeast != order(key).descending() : said;
    }

    private boolean isPresent(int key) {
        return !isNullable(key) && value(key).value() != null;
    }

    /** A column that is NOT NULL is so where its row is there. */
    private boolean isNullable(int key) {
        return !(seek.keys().get(key) instanceof ColumnNode column
                && !column.nullable()
                && select.presentSources().contains(column.source()));
    }

    private static ExprNode and(@Nullable ExprNode first, ExprNode second) {
        return first == null || first == TruthNode.TRUE ? second : chain(true, first, second);
    }

    private static ExprNode or(ExprNode first, ExprNode second) {
        if (first == TruthNode.FALSE || second == TruthNode.FALSE) {
            return first == TruthNode.FALSE ? second : first;
        }
        return chain(false, first, second);
    }

    private static ExprNode chain(boolean conjunction, ExprNode first, ExprNode second) {
        return second instanceof JunctionNode inner && inner.conjunction() == conjunction
                ? new JunctionNode(conjunction, chain(conjunction, first, inner.first()), inner.last())
                : new JunctionNode(conjunction, first, second);
    }
}

package dev.rex.dsl.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two queries made one: {@code left union right}.
 *
 * @param preamble what stands before both, whose queries both can name
 * @param kind how
 * @param left the first
 * @param right the second
 * @param orderBy in which order; the expressions are positions
 * @param limit how many rows at the most
 * @param offset how many are left out before the first
 */
public record SetNode(
        Preamble preamble,
        Kind kind,
        QueryNode left,
        QueryNode right,
        List<OrderNode> orderBy,
        @Nullable ExprNode limit,
        @Nullable ExprNode offset)
        implements QueryNode {
    /** How two queries become one. */
    public enum Kind {
        /** Rows of either, each once. */
        UNION("union", false),
        /** Rows of either. */
        UNION_ALL("union all", false),
        /** Rows of both, each once. */
        INTERSECT("intersect", false),
        /** Rows of both, as often as the one that has them less often. */
        INTERSECT_ALL("intersect all", true),
        /** Rows of the left only, each once. */
        EXCEPT("except", false),
        /** Rows of the left, less as many of the right. */
        EXCEPT_ALL("except all", true);

        private final String sql;
        private final boolean counting;

        Kind(String sql, boolean counting) {
            this.sql = sql;
            this.counting = counting;
        }

        /** The keywords. */
        public String sql() {
            return sql;
        }

        /** Whether it matters how often each side has a row. */
        public boolean isCounting() {
            return counting;
        }
    }

    /** Copies the lists. */
    public SetNode {
        orderBy = List.copyOf(orderBy);
    }

    @Override
    public List<ExprNode> columns() {
        return left.columns();
    }

    /** The same with this before it. */
    public SetNode withPreamble(Preamble changed) {
        return new SetNode(changed, kind, left, right, orderBy, limit, offset);
    }

    /** The same in this order. */
    public SetNode withOrderBy(List<OrderNode> order) {
        return new SetNode(preamble, kind, left, right, order, limit, offset);
    }

    /** The same with at most so many rows. */
    public SetNode withLimit(ExprNode rows) {
        return new SetNode(preamble, kind, left, right, orderBy, rows, offset);
    }

    /** The same from a later row on. */
    public SetNode withOffset(ExprNode rows) {
        return new SetNode(preamble, kind, left, right, orderBy, limit, rows);
    }
}

package dev.rex.dsl.ast;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code select}.
 *
 * @param columns what is selected
 * @param distinct whether equal rows appear once
 * @param from the first source; null for a select without rows behind it
 * @param joins the other sources
 * @param where which rows
 * @param groupBy what makes a group
 * @param having which groups
 * @param orderBy in which order
 * @param limit how many at the most
 * @param offset how many are left out before the first
 * @param lock whether the rows are locked
 * @param extras what few selects have
 */
public record SelectNode(
        List<ExprNode> columns,
        boolean distinct,
        @Nullable SourceNode from,
        List<JoinNode> joins,
        @Nullable ExprNode where,
        List<ExprNode> groupBy,
        @Nullable ExprNode having,
        List<OrderNode> orderBy,
        @Nullable ExprNode limit,
        @Nullable ExprNode offset,
        @Nullable LockNode lock,
        SelectExtras extras)
        implements QueryNode {

    /** Copies the lists. */
    public SelectNode {
        columns = List.copyOf(columns);
        joins = List.copyOf(joins);
        groupBy = List.copyOf(groupBy);
        orderBy = List.copyOf(orderBy);
    }

    /** A select of these columns, without anything else. */
    public static SelectNode of(List<ExprNode> columns) {
        return new SelectNode(
                columns, false, null, List.of(), null, List.of(), null, List.of(), null, null, null, SelectExtras.NONE);
    }

    /** The same with other columns. */
    public SelectNode withColumns(List<ExprNode> newColumns) {
        return new SelectNode(
                newColumns, distinct, from, joins, where, groupBy, having, orderBy, limit, offset, lock, extras);
    }

    /** The same with distinct rows. */
    public SelectNode withDistinct() {
        return new SelectNode(columns, true, from, joins, where, groupBy, having, orderBy, limit, offset, lock, extras);
    }

    /** The same over another first source. */
    public SelectNode withFrom(SourceNode source) {
        return new SelectNode(
                columns, distinct, source, joins, where, groupBy, having, orderBy, limit, offset, lock, extras);
    }

    /** The same with one more join. */
    public SelectNode withJoin(JoinNode join) {
        return new SelectNode(
                columns,
                distinct,
                from,
                plus(joins, join),
                where,
                groupBy,
                having,
                orderBy,
                limit,
                offset,
                lock,
                extras);
    }

    /** The same with these rows. */
    public SelectNode withWhere(@Nullable ExprNode condition) {
        return new SelectNode(
                columns, distinct, from, joins, condition, groupBy, having, orderBy, limit, offset, lock, extras);
    }

    /** The same with these groups. */
    public SelectNode withGroupBy(List<ExprNode> groups) {
        return new SelectNode(
                columns, distinct, from, joins, where, groups, having, orderBy, limit, offset, lock, extras);
    }

    /** The same with these groups left. */
    public SelectNode withHaving(@Nullable ExprNode condition) {
        return new SelectNode(
                columns, distinct, from, joins, where, groupBy, condition, orderBy, limit, offset, lock, extras);
    }

    /** The same in this order. */
    public SelectNode withOrderBy(List<OrderNode> order) {
        return new SelectNode(
                columns, distinct, from, joins, where, groupBy, having, order, limit, offset, lock, extras);
    }

    /** The same with at most so many rows. */
    public SelectNode withLimit(@Nullable ExprNode rows) {
        return new SelectNode(
                columns, distinct, from, joins, where, groupBy, having, orderBy, rows, offset, lock, extras);
    }

    /** The same from a later row on. */
    public SelectNode withOffset(@Nullable ExprNode rows) {
        return new SelectNode(
                columns, distinct, from, joins, where, groupBy, having, orderBy, limit, rows, lock, extras);
    }

    /** The same with its rows locked. */
    public SelectNode withLock(LockNode locking) {
        return new SelectNode(
                columns, distinct, from, joins, where, groupBy, having, orderBy, limit, offset, locking, extras);
    }

    /** The same with other extras. */
    public SelectNode withExtras(SelectExtras other) {
        return new SelectNode(
                columns, distinct, from, joins, where, groupBy, having, orderBy, limit, offset, lock, other);
    }

    /** The sources whose rows are there in each row of the result: those that no outer join can leave out. */
    public List<SourceNode> presentSources() {
        List<SourceNode> present = new ArrayList<>();
        if (from != null) {
            present.add(from);
        }
        for (JoinNode join : joins) {
            if (join.kind().isLeftOptional()) {
                present.clear();
            }
            if (!join.kind().isRightOptional()) {
                present.add(join.source());
            }
        }
        return present;
    }

    private static List<JoinNode> plus(List<JoinNode> joins, JoinNode join) {
        JoinNode[] longer = joins.toArray(new JoinNode[joins.size() + 1]);
        longer[joins.size()] = join;
        return List.of(longer);
    }
}

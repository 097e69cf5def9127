package dev.rex.dsl.render;

import dev.rex.dsl.ast.ChildNode;
import dev.rex.dsl.ast.DerivedNode;
import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.JoinNode;
import dev.rex.dsl.ast.LockNode;
import dev.rex.dsl.ast.OrderNode;
import dev.rex.dsl.ast.RelationNode;
import dev.rex.dsl.ast.SampleNode;
import dev.rex.dsl.ast.SelectNode;
import dev.rex.dsl.ast.SourceNode;
import dev.rex.dsl.ast.TableSourceNode;
import dev.rex.dsl.ast.TruthNode;
import dev.rex.dsl.dialect.Feature;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes a select, at the top or within another statement. */
final class SelectRenderer {
    private final SqlWriter out;
    private final boolean nested;
    private final Scope scope;
    private final ExprRenderer exprs;
    private @Nullable String junction;

    SelectRenderer(SqlWriter out, @Nullable Scope outer) {
        this(out, outer, false);
    }

    private SelectRenderer(SqlWriter out, @Nullable Scope outer, boolean nested) {
        this.out = out;
        this.nested = nested;
        this.scope = new Scope(outer, true);
        this.exprs = new ExprRenderer(out, scope);
    }

    /** A renderer of the select of nested rows. */
    static SelectRenderer ofNested(SqlWriter out, @Nullable Scope outer) {
        return new SelectRenderer(out, outer, true);
    }

    /** Writes a select whose list somebody else writes. */
    void render(SelectNode select, Runnable list) {
        render(select, list, this::belongsToParent);
    }

    /**
     * Writes a select whose list and whose link from child to parent somebody else writes.
     *
     * @param list writes what stands between {@code select} and {@code from}
     * @param link writes the condition that makes rows of a child source those of their parents
     */
    void render(SelectNode unresolved, Runnable list, Consumer<ChildNode> link) {
        SelectNode select = SeekCondition.resolve(unresolved, out.dialect().syntax());
        register(select);
        ExtrasRenderer extras = select.extras().isNone() ? null : new ExtrasRenderer(out, exprs);
        if (extras != null) {
            QueryRenderer.preamble(select.extras().preamble(), out, scope.outer());
        }
        out.raw(select.distinct() ? "select distinct " : "select ");
        if (extras != null) {
            extras.distinctOn(select);
        }
        list.run();
        from(select);
        where(select, link);
        groupBy(select);
        if (isHaving(select)) {
            out.raw(" having ");
            Objects.requireNonNull(select.having()).accept(exprs);
        }
        if (extras != null) {
            extras.windows(select.extras().windows());
        }
        orderBy(select.orderBy(), select.columns());
        if (extras != null && select.extras().withTies()) {
            extras.fetchWithTies(select);
        } else {
            limit(out, exprs, select.limit(), select.offset());
        }
        lock(select);
        scope.insertPathJoins(out);
    }

    /** Groups, and aggregates without groups, of nested rows are those of one parent each. */
    private void groupBy(SelectNode select) {
        List<ExprNode> groups = select.groupBy();
        for (int i = 0; i < groups.size(); i++) {
            out.raw(i == 0 ? " group by " : ", ");
            int position = selected(groups.get(i), select.columns());
            for (int j = position; position > 0 && j < select.columns().size(); j++) {
                if (select.columns().get(j).equals(groups.get(i))) {
                    out.raw(", ").raw(Integer.toString(j + 1)); // selected twice, and twice another to the database
                }
            }
        }
        if (nested
                && select.from() instanceof ChildNode child
                && (!groups.isEmpty() || exprs.hasAggregates() || isHaving(select))) {
            out.raw(groups.isEmpty() ? " group by " : ", ");
            parentKey(child);
        }
    }

    private static boolean isHaving(SelectNode select) {
        return select.having() != null && select.having() != TruthNode.TRUE;
    }

    /** The columns that tell rows of a child source whose they are. */
    void parentKey(ChildNode child) {
        List<String> columns = linkColumns(child.relation());
        for (int i = 0; i < columns.size(); i++) {
            out.separate(i).name(linkLabel(child)).raw('.').name(columns.get(i));
        }
    }

    /** Names all sources before anything is written: the list of columns stands before them in the text. */
    private void register(SelectNode select) {
        if (select.from() != null) {
            scope.add(select.from());
        }
        for (JoinNode join : select.joins()) {
            scope.add(join.source());
        }
        if (select.from() instanceof ChildNode child && child.relation().junction() != null) {
            junction =
                    scope.anonymous(child.relation().junction().table().name().name());
        }
        if (nested && select.from() instanceof ChildNode child) {
            exprs.partitionBy(() -> parentKey(child));
        }
    }

    private void from(SelectNode select) {
        if (select.from() == null) {
            return;
        }
        out.raw(" from ");
        source(select.from());
        for (JoinNode join : select.joins()) {
            if (join.kind() == JoinNode.Kind.FULL) {
                out.require(Feature.FULL_JOIN);
            }
            out.raw(' ').raw(join.kind().sql()).raw(' ');
            item(join.source());
            if (join.kind() != JoinNode.Kind.CROSS) {
                out.raw(" on ");
                scope.beginCondition(join.source());
                join.condition().accept(exprs);
            }
            scope.endClause(join.source(), out.position());
        }
    }

    private void source(SourceNode source) {
        item(source);
        if (source instanceof ChildNode child && child.relation().junction() != null && junction != null) {
            RelationNode.Junction between = child.relation().junction();
            out.raw(" join ");
            SourceRenderer.table(out, between.table(), junction);
            out.raw(" on ");
            SourceRenderer.pairs(
                    out,
                    junction,
                    between.targetColumns(),
                    label(source),
                    child.relation().targetColumns());
        }
        scope.endClause(source, out.position());
    }

    private void item(SourceNode source) {
        if (source instanceof TableSourceNode table && !table.isComputed()) {
            SourceRenderer.table(out, table.table(), label(source));
        } else {
            new SourceRenderer(out, scope, exprs).source(source, label(source));
        }
    }

    private void where(SelectNode select, Consumer<ChildNode> link) {
        ExprNode condition = select.where() == TruthNode.TRUE ? null : select.where();
        if (select.from() instanceof ChildNode child) {
            out.raw(" where ");
            link.accept(child);
            if (condition != null) {
                out.raw(" and ");
                exprs.operandOfAnd(condition);
            }
        } else if (condition != null) {
            out.raw(" where ");
            condition.accept(exprs);
        }
    }

    /** {@code child.parent_id = parent.id}: the parent is a source of the statement around. */
    private void belongsToParent(ChildNode child) {
        String parent = scope.label(child.parent());
        if (parent == null) {
            throw new InvalidQueryException(
                    "rows of " + Scope.describe(child.parent()) + " are asked for where nothing can be joined",
                    "use a select in place of the path");
        }
        RelationNode relation = child.relation();
        SourceRenderer.pairs(out, linkLabel(child), linkColumns(relation), parent, relation.columns());
    }

    /** The label of the table that refers to the parent: the child's own, or that of the junction. */
    String linkLabel(ChildNode child) {
        return junction == null ? label(child) : junction;
    }

    /** The columns that refer to the parent. */
    static List<String> linkColumns(RelationNode relation) {
        return relation.junction() == null
                ? relation.targetColumns()
                : relation.junction().columns();
    }

    /** The columns under names that a select around this one can use: {@code c1}, {@code c2} and so on. */
    void numberedColumns(List<ExprNode> columns) {
        columns(
                columns,
                IntStream.rangeClosed(1, columns.size()).mapToObj(i -> "c" + i).toList());
    }

    /** The columns; under these names, if there are any. */
    void columns(List<ExprNode> columns, List<String> names) {
        for (int i = 0; i < columns.size(); i++) {
            out.separate(i);
            columns.get(i).accept(exprs);
            if (!names.isEmpty()) {
                out.raw(" as ").name(names.get(i));
            }
        }
    }

    /**
     * Writes an ordering.
     *
     * @param columns the list of the select, if positions in it can stand for what is selected there
     */
    void orderBy(List<OrderNode> orders, List<ExprNode> columns) {
        for (int i = 0; i < orders.size(); i++) {
            OrderNode order = orders.get(i);
            out.raw(i == 0 ? " order by " : ", ");
            selected(order.expr(), columns);
            CallRenderer.direction(out, order);
        }
    }

    /**
     * Writes an expression. One with values in it is the same as one that is selected only by its position: two
     * placeholders are two values to the database.
     *
     * @return the position, counted from 1; 0 if there is none
     */
    private int selected(ExprNode expr, List<ExprNode> columns) {
        SqlWriter.Mark before = out.mark();
        expr.accept(exprs);
        int position = out.hasValuesSince(before) ? columns.indexOf(expr) + 1 : 0;
        if (position > 0) {
            out.rewind(before);
            out.raw(Integer.toString(position));
        }
        return position;
    }

    static void limit(SqlWriter out, ExprRenderer exprs, @Nullable ExprNode limit, @Nullable ExprNode offset) {
        String noLimit = out.dialect().syntax().noLimit();
        if (limit != null) {
            out.raw(" limit ");
            limit.accept(exprs);
        } else if (offset != null && noLimit != null) {
            out.raw(" limit ").raw(noLimit);
        }
        if (offset != null) {
            out.raw(" offset ");
            offset.accept(exprs);
        }
    }

    private void lock(SelectNode select) {
        LockNode lock = select.lock();
        if (lock == null) {
            return;
        }
        out.require(Feature.ROW_LOCKS);
        out.raw(' ').raw(lock.strength().sql());
        List<SourceNode> of = lock.of().isEmpty() ? lockedByDefault(select) : lock.of();
        for (int i = 0; i < of.size(); i++) {
            out.raw(i == 0 ? " of " : ", ").name(label(of.get(i)));
        }
        out.raw(lock.whenLocked().sql());
    }

    /** The sources to be named where not all can be locked; none if the database may take them all. */
    private List<SourceNode> lockedByDefault(SelectNode select) {
        List<SourceNode> present = select.presentSources();
        if (!scope.hasPaths() && present.size() > select.joins().size()) {
            return List.of();
        }
        return present.stream().filter(SelectRenderer::hasLocks).toList();
    }

    /** Rows that are computed, or are those of another statement, have none. */
    private static boolean hasLocks(SourceNode source) {
        return source instanceof DerivedNode
                || source instanceof SampleNode
                || (source instanceof TableSourceNode table && !table.isComputed());
    }

    private String label(SourceNode source) {
        String label = scope.label(source);
        return label == null ? source.label() : label;
    }

    ExprRenderer exprs() {
        return exprs;
    }
}

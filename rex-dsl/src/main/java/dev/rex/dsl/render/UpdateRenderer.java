package dev.rex.dsl.render;

import dev.rex.dsl.ast.AssignmentNode;
import dev.rex.dsl.ast.DeleteNode;
import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.MergeNode;
import dev.rex.dsl.ast.SourceNode;
import dev.rex.dsl.ast.TableNode;
import dev.rex.dsl.ast.UpdateNode;
import dev.rex.dsl.dialect.Feature;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes an update, a delete or a merge: what changes rows that are there. */
final class UpdateRenderer {
    private final SqlWriter out;
    private final Scope scope = new Scope(null, false);
    private final ExprRenderer exprs;

    UpdateRenderer(SqlWriter out) {
        this.out = out;
        this.exprs = new ExprRenderer(out, scope);
    }

    void render(UpdateNode update) {
        QueryRenderer.preamble(update.preamble(), out, null);
        register(update.table(), update.from());
        out.raw("update ");
        SourceRenderer.qualified(out, update.table());
        out.raw(" set ");
        InsertRenderer.assignments(out, exprs, update.assignments());
        sources(" from ", update.from());
        where(update.where());
        InsertRenderer.returning(out, exprs, update.returning());
    }

    void render(DeleteNode delete) {
        QueryRenderer.preamble(delete.preamble(), out, null);
        register(delete.table(), delete.using());
        out.raw("delete from ");
        SourceRenderer.qualified(out, delete.table());
        if (!delete.using().isEmpty()) {
            out.require(Feature.DELETE_USING);
        }
        sources(" using ", delete.using());
        where(delete.where());
        InsertRenderer.returning(out, exprs, delete.returning());
    }

    void render(MergeNode merge) {
        require(merge);
        QueryRenderer.preamble(merge.preamble(), out, null);
        register(merge.table(), List.of(merge.source()));
        out.raw("merge into ");
        SourceRenderer.qualified(out, merge.table());
        sources(" using ", List.of(merge.source()));
        out.raw(" on ");
        merge.on().accept(exprs);
        merge.branches().forEach(this::branch);
        InsertRenderer.returning(out, exprs, merge.returning());
    }

    private void require(MergeNode merge) {
        out.require(Feature.MERGE);
        if (!merge.returning().isEmpty()) {
            out.require(Feature.MERGE_RETURNING);
        }
        if (merge.branches().stream().anyMatch(b -> b.rows() == MergeNode.Rows.NOT_MATCHED_BY_SOURCE)) {
            out.require(Feature.MERGE_BY_SOURCE);
        }
    }

    private void branch(MergeNode.Branch branch) {
        out.raw(' ').raw(branch.rows().sql());
        if (branch.condition() != null) {
            out.raw(" and ");
            exprs.operandOfAnd(branch.condition());
        }
        List<AssignmentNode> assignments = branch.assignments();
        switch (branch.action()) {
            case UPDATE -> {
                out.raw(" then update set ");
                InsertRenderer.assignments(out, exprs, assignments);
            }
            case INSERT -> {
                out.raw(" then insert (")
                        .names(assignments.stream().map(AssignmentNode::column).toList());
                out.raw(") values (");
                exprs.list(assignments.stream().map(AssignmentNode::value).toList());
                out.raw(')');
            }
            case DELETE -> out.raw(" then delete");
            case NOTHING -> out.raw(" then do nothing");
        }
    }

    private void register(TableNode table, List<SourceNode> others) {
        scope.addTarget(table);
        others.forEach(scope::add);
    }

    private void sources(String keyword, List<SourceNode> sources) {
        SourceRenderer renderer = new SourceRenderer(out, scope, exprs);
        for (int i = 0; i < sources.size(); i++) {
            SourceNode source = sources.get(i);
            String label = scope.label(source);
            out.raw(i == 0 ? keyword : ", ");
            renderer.source(source, label == null ? source.label() : label);
        }
    }

    private void where(@Nullable ExprNode condition) {
        if (condition != null) {
            out.raw(" where ");
            condition.accept(exprs);
        }
    }
}

package dev.rex.dsl.render;

import dev.rex.dsl.ast.AssignmentNode;
import dev.rex.dsl.ast.ConflictNode;
import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.InsertNode;
import dev.rex.dsl.ast.LiteralNode;
import dev.rex.dsl.ast.SelectNode;
import dev.rex.dsl.ast.TruthNode;
import dev.rex.dsl.dialect.Feature;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes an insert. */
final class InsertRenderer {
    private final SqlWriter out;
    private final Scope scope = new Scope(null, false);
    private final ExprRenderer exprs;

    InsertRenderer(SqlWriter out) {
        this.out = out;
        this.exprs = new ExprRenderer(out, scope);
    }

    void render(InsertNode insert) {
        QueryRenderer.preamble(insert.preamble(), out, null);
        scope.addTarget(insert.table());
        out.raw("insert into ");
        SourceRenderer.qualified(out, insert.table());
        if (insert.columns().isEmpty()) {
            out.raw(" default values");
        } else {
            out.raw(" (").names(insert.columns()).raw(") ");
            if (insert.query() == null) {
                rows(insert.rows());
            } else {
                query(insert.query(), insert.conflict() != null);
            }
        }
        if (insert.conflict() != null) {
            conflict(insert.conflict());
        }
        returning(out, exprs, insert.returning());
    }

    private void rows(List<List<ExprNode>> rows) {
        out.raw("values ");
        for (int i = 0; i < rows.size(); i++) {
            out.separate(i).raw('(');
            exprs.list(rows.get(i));
            out.raw(')');
        }
    }

    /** Behind {@code from table}, SQLite takes {@code on conflict} for the condition of a join. */
    private void query(SelectNode query, boolean beforeConflict) {
        boolean open = query.where() == null || query.where() == TruthNode.TRUE;
        boolean guarded = beforeConflict && open && query.from() != null;
        QueryRenderer.render(guarded ? query.withWhere(new LiteralNode("true")) : query, out, null);
    }

    private void conflict(ConflictNode conflict) {
        out.raw(" on conflict");
        if (!conflict.target().isEmpty()) {
            out.raw(" (").names(conflict.target()).raw(')');
        }
        out.withConstants(() -> where(conflict.targetWhere())); // a placeholder is no part of an index
        if (conflict.assignments().isEmpty()) {
            out.raw(" do nothing");
            return;
        }
        out.raw(" do update set ");
        assignments(out, exprs, conflict.assignments());
        where(conflict.where());
    }

    private void where(@Nullable ExprNode condition) {
        if (condition != null && condition != TruthNode.TRUE) {
            out.raw(" where ");
            condition.accept(exprs);
        }
    }

    static void assignments(SqlWriter out, ExprRenderer exprs, List<AssignmentNode> assignments) {
        for (int i = 0; i < assignments.size(); i++) {
            out.separate(i).name(assignments.get(i).column()).raw(" = ");
            assignments.get(i).value().accept(exprs);
        }
    }

    static void returning(SqlWriter out, ExprRenderer exprs, List<ExprNode> returning) {
        if (!returning.isEmpty()) {
            out.require(Feature.RETURNING);
            out.raw(" returning ");
            exprs.list(returning);
        }
    }
}

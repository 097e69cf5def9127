package dev.rex.dsl.render;

import dev.rex.dsl.ast.DeleteNode;
import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.TableNode;
import dev.rex.dsl.ast.UpdateNode;
import org.jspecify.annotations.Nullable;

/** Writes an update or a delete: what changes the rows that fulfil a condition. */
final class UpdateRenderer {
    private final SqlWriter out;
    private final Scope scope = new Scope(null, false);
    private final ExprRenderer exprs;

    UpdateRenderer(SqlWriter out) {
        this.out = out;
        this.exprs = new ExprRenderer(out, scope);
    }

    void render(UpdateNode update) {
        out.raw("update ");
        target(update.table());
        out.raw(" set ");
        InsertRenderer.assignments(out, exprs, update.assignments());
        where(update.where());
        InsertRenderer.returning(out, exprs, update.returning());
    }

    void render(DeleteNode delete) {
        out.raw("delete from ");
        target(delete.table());
        where(delete.where());
        InsertRenderer.returning(out, exprs, delete.returning());
    }

    private void target(TableNode table) {
        scope.addTarget(table);
        SourceRenderer.qualified(out, table);
    }

    private void where(@Nullable ExprNode condition) {
        if (condition != null) {
            out.raw(" where ");
            condition.accept(exprs);
        }
    }
}

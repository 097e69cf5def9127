package dev.rex.dsl.render;

import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.SelectNode;
import dev.rex.dsl.ast.WindowNode;
import dev.rex.dsl.dialect.Feature;
import java.util.List;
import java.util.Objects;

/** Writes what few selects have. */
final class ExtrasRenderer {
    private final SqlWriter out;
    private final ExprRenderer exprs;

    ExtrasRenderer(SqlWriter out, ExprRenderer exprs) {
        this.out = out;
        this.exprs = exprs;
    }

    void distinctOn(SelectNode select) {
        List<ExprNode> keys = select.extras().distinctOn();
        if (!keys.isEmpty()) {
            if (select.distinct()) {
                throw new InvalidQueryException(
                        "a select has distinct() and distinctOn(..)", "one row for each key is distinct already");
            }
            out.require(Feature.DISTINCT_ON);
            out.raw("distinct on (");
            exprs.list(keys);
            out.raw(") ");
        }
    }

    void windows(List<WindowNode> windows) {
        for (int i = 0; i < windows.size(); i++) {
            WindowNode window = windows.get(i);
            out.raw(i == 0 ? " window " : ", ")
                    .name(Objects.requireNonNull(window.name()))
                    .raw(" as ");
            exprs.calls().window(window);
        }
    }

    /** The standard's order: what is left out stands before what is taken. */
    void fetchWithTies(SelectNode select) {
        if (select.limit() == null || select.orderBy().isEmpty()) {
            throw new InvalidQueryException(
                    "withTies() stands without limit(..) or orderBy(..)",
                    "rows are equal to the last in some order: give both");
        }
        out.require(Feature.WITH_TIES);
        if (select.offset() != null) {
            out.raw(" offset ");
            select.offset().accept(exprs);
        }
        out.raw(" fetch first ");
        select.limit().accept(exprs);
        out.raw(" rows with ties");
    }
}

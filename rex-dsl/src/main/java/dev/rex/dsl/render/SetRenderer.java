package dev.rex.dsl.render;

import dev.rex.dsl.ast.OrderNode;
import dev.rex.dsl.ast.QueryNode;
import dev.rex.dsl.ast.SelectNode;
import dev.rex.dsl.ast.SetNode;
import dev.rex.dsl.dialect.Feature;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code union} and its kin. Databases differ in which of them binds tighter, so a chain stands without
 * parentheses only if all in it are of one kind.
 */
final class SetRenderer {
    private final SqlWriter out;
    private final @Nullable Scope outer;

    SetRenderer(SqlWriter out, @Nullable Scope outer) {
        this.out = out;
        this.outer = outer;
    }

    /** Writes the queries; the columns of the first get these names, if there are any. */
    void render(SetNode set, List<String> names) {
        QueryRenderer.preamble(set.preamble(), out, outer);
        chain(set, names);
        List<OrderNode> orders = set.orderBy();
        ExprRenderer exprs = new ExprRenderer(out, new Scope(outer, false));
        for (int i = 0; i < orders.size(); i++) {
            out.raw(i == 0 ? " order by " : ", ");
            orders.get(i).expr().accept(exprs);
            CallRenderer.direction(out, orders.get(i));
        }
        SelectRenderer.limit(out, exprs, set.limit(), set.offset());
    }

    private void chain(SetNode set, List<String> names) {
        if (set.kind().isCounting()) {
            out.require(Feature.SET_ALL);
        }
        if (set.left() instanceof SetNode left && left.kind() == set.kind() && isBare(left)) {
            chain(left, names);
        } else {
            operand(set.left(), names);
        }
        out.raw(' ').raw(set.kind().sql()).raw(' ');
        operand(set.right(), List.of());
    }

    private void operand(QueryNode query, List<String> names) {
        if (query instanceof SelectNode select && isBare(select)) {
            QueryRenderer.render(select, names, out, outer);
            return;
        }
        String form = out.dialect().syntax().setOperand();
        int hole = form.indexOf("%s");
        out.raw(form.substring(0, hole));
        QueryRenderer.render(query, names, out, outer);
        out.raw(form.substring(hole + 2));
    }

    private static boolean isBare(SetNode set) {
        return set.preamble().isEmpty() && set.orderBy().isEmpty() && set.limit() == null && set.offset() == null;
    }

    private static boolean isBare(SelectNode select) {
        return select.extras().preamble().with().isEmpty()
                && select.orderBy().isEmpty()
                && select.limit() == null
                && select.offset() == null
                && select.lock() == null;
    }
}

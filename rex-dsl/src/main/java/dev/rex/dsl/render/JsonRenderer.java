package dev.rex.dsl.render;

import dev.rex.dsl.ast.ColumnNode;
import dev.rex.dsl.ast.ExistsNode;
import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.NestedNode;
import dev.rex.dsl.ast.PresenceNode;
import dev.rex.dsl.ast.ScalarNode;
import dev.rex.dsl.ast.SelectNode;
import dev.rex.dsl.ast.ValueNode;
import dev.rex.dsl.dialect.Syntax;
import java.util.List;

/** Writes nested rows as one JSON value: an array of arrays, without names, lossless. */
final class JsonRenderer {
    private static final String ROWS = "nested";

    private final SqlWriter out;
    private final Scope scope;
    private final Syntax syntax;

    JsonRenderer(SqlWriter out, Scope scope) {
        this.out = out;
        this.scope = scope;
        this.syntax = out.dialect().syntax();
    }

    SqlWriter nested(NestedNode node) {
        out.raw('(');
        if (isPlain(node.select())) {
            plain(node);
        } else {
            wrapped(node);
        }
        return out.raw(')');
    }

    /** Nothing but a condition, and no aggregate: the one that makes the array can stand over the children's table. */
    private static boolean isPlain(SelectNode select) {
        return select.orderBy().isEmpty()
                && select.limit() == null
                && select.offset() == null
                && !select.distinct()
                && select.groupBy().isEmpty()
                && select.having() == null
                && select.columns().stream().allMatch(JsonRenderer::isNoAggregate);
    }

    private static boolean isNoAggregate(ExprNode column) {
        return column instanceof ColumnNode
                || column instanceof NestedNode
                || column instanceof ScalarNode
                || column instanceof ExistsNode
                || column instanceof PresenceNode
                || column instanceof ValueNode;
    }

    private void plain(NestedNode node) {
        SelectRenderer renderer = SelectRenderer.ofNested(out, scope);
        List<ExprNode> columns = node.select().columns();
        renderer.render(node.select(), () -> aggregate(node, i -> columns.get(i).accept(renderer.exprs())));
    }

    private void wrapped(NestedNode node) {
        out.raw("select ");
        aggregate(node, i -> out.name(ROWS).raw('.').name("c" + (i + 1)));
        out.raw(" from (");
        SelectRenderer renderer = SelectRenderer.ofNested(out, scope);
        renderer.render(
                node.select(), () -> renderer.numberedColumns(node.select().columns()));
        out.raw(") ").name(ROWS);
    }

    private void aggregate(NestedNode node, IntWriter column) {
        out.raw("coalesce(").raw(syntax.jsonAggregate()).raw('(');
        out.raw(syntax.jsonArray()).raw('(');
        for (int i = 0; i < node.types().size(); i++) {
            out.separate(i);
            String form = form(node, i);
            int from = 0;
            for (int hole = form.indexOf("%s"); hole >= 0; hole = form.indexOf("%s", from)) {
                out.raw(form.substring(from, hole));
                column.write(i);
                from = hole + 2;
            }
            out.raw(form.substring(from));
        }
        out.raw(")), '[]')");
    }

    /** The text with {@code %s} that brings a column into JSON: by its type, or as the JSON that it is already. */
    private String form(NestedNode node, int index) {
        ExprNode column = node.select().columns().get(index);
        return column instanceof NestedNode
                ? syntax.jsonEmbed()
                : out.dialect().codec(node.types().get(index)).toJson("%s");
    }

    /** Writes the column of that position. */
    private interface IntWriter {
        void write(int index);
    }
}

package dev.rex.dsl.render;

import dev.rex.dsl.ast.TextNode;
import dev.rex.dsl.ast.ValueNode;

/** Writes statements that were written as text, with their values. */
final class TextRenderer {
    private final SqlWriter out;
    private final ExprRenderer exprs;

    TextRenderer(SqlWriter out, ExprRenderer exprs) {
        this.out = out;
        this.exprs = exprs;
    }

    void render(TextNode text) {
        if (text.writes()) {
            out.noteWriting();
        }
        out.raw(text.pieces().get(0));
        for (int i = 0; i < text.values().size(); i++) {
            TextNode.Value value = text.values().get(i);
            if (value instanceof TextNode.One one) {
                value(one.node());
            } else if (value instanceof TextNode.Many many) {
                list(many);
            }
            out.raw(text.pieces().get(i + 1));
        }
    }

    private void list(TextNode.Many many) {
        if (many.nodes().isEmpty()) {
            out.raw(many.negated() ? "not in (select " : "in (select ");
            value(many.none());
            out.raw(" where 1 = 0)");
        } else {
            new InListRenderer(out, exprs).listWithin(many.nodes(), many.negated());
        }
    }

    /** What stands around the value is not known, so it has to say its type where the database would ask for it. */
    private void value(ValueNode value) {
        String form = out.dialect().typed(value.type());
        int hole = form.indexOf("%s");
        out.raw(form.substring(0, hole)).value(value).raw(form.substring(hole + 2));
    }
}

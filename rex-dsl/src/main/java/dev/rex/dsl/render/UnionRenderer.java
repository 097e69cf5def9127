package dev.rex.dsl.render;

import dev.rex.dsl.ast.Preamble;
import dev.rex.dsl.ast.ValueNode;
import dev.rex.dsl.dialect.SqlDialect;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins selects of different rows to one statement: {@code union all}. The first column tells which part a row is of, with
 * NULL, which is the least to send, for the first; a column that a part has nothing for is NULL in its rows.
 *
 * <p>A union takes the types of its columns from its first two selects. What neither of these has, an outer join that
 * finds nothing gives to the first: it needs no type to be named, and costs nothing to run.
 */
final class UnionRenderer {
    private final List<UnionPart> parts;
    private final SqlWriter out;

    /**
     * A renderer.
     *
     * @param parts those whose rows belong to others before these
     */
    UnionRenderer(List<UnionPart> parts, SqlDialect dialect) {
        this.parts = parts;
        this.out = new SqlWriter(dialect);
    }

    SqlText render(List<String> comments) {
        QueryRenderer.preamble(new Preamble(comments, List.of()), out, null);
        List<ValueNode> values = new ArrayList<>();
        for (int i = parts.size() - 1; i >= 0; i--) { // what others look at stands before them
            UnionPart part = parts.get(i);
            out.raw(i == parts.size() - 1 ? "with " : ", ").name(part.name()).raw(" (");
            for (int column = 1; column <= part.width(); column++) {
                out.separate(column - 1).name("c" + column);
            }
            out.raw(part.parents() ? ") as materialized (" : ") as not materialized (");
            out.raw(part.body().text()).raw(')');
            values.addAll(part.body().values());
        }
        for (int i = 0; i < parts.size(); i++) {
            out.raw(i == 0 ? " select null" : " union all select " + i);
            for (int column = 0; column < parts.get(i).sent().size(); column++) {
                column(i, column);
            }
            out.raw(" from ").name(parts.get(i).name());
            for (int j = 2; i == 0 && j < parts.size(); j++) {
                out.raw(" left join ").name(parts.get(j).name()).raw(" on false");
            }
        }
        return new SqlText(out.finish().text(), values);
    }

    private void column(int part, int column) {
        int from = part == 0 ? firstWith(column) : part;
        int own = part == 0 && from == 1 ? 0 : parts.get(from).sent().get(column);
        if (own == 0) {
            out.raw(", null");
        } else {
            out.raw(", ").name(parts.get(from).name()).raw('.').name("c" + own);
        }
    }

    private int firstWith(int column) {
        int part = 0;
        while (parts.get(part).sent().get(column) == 0) {
            part++;
        }
        return part;
    }
}

package dev.rex.dsl.render;

import dev.rex.dsl.ast.TableNode;
import dev.rex.schema.ObjectName;
import java.util.List;

/** Writes tables, and the pairs of columns by which they belong together. */
final class SourceRenderer {
    private SourceRenderer() {}

    /** The table with its label, if that is not its own name. */
    static void table(SqlWriter out, TableNode table, String label) {
        qualified(out, table);
        if (!label.equals(table.name().name())) {
            out.raw(' ').name(label);
        }
    }

    static void qualified(SqlWriter out, TableNode table) {
        ObjectName name = table.name();
        if (name.schema() != null) {
            out.name(name.schema()).raw('.');
        }
        out.name(name.name());
    }

    static void pairs(SqlWriter out, String left, List<String> columns, String right, List<String> others) {
        for (int i = 0; i < columns.size(); i++) {
            if (i > 0) {
                out.raw(" and ");
            }
            out.name(left).raw('.').name(columns.get(i)).raw(" = ");
            out.name(right).raw('.').name(others.get(i));
        }
    }
}

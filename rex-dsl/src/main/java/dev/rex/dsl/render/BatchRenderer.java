package dev.rex.dsl.render;

import dev.rex.dsl.ast.ChildNode;
import dev.rex.dsl.ast.OrderNode;
import dev.rex.dsl.ast.ParamNode;
import dev.rex.dsl.ast.SelectNode;
import dev.rex.dsl.dialect.SqlDialect;
import dev.rex.dsl.dialect.Syntax;
import dev.rex.schema.DataType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Writes the select for the children of many parents, each row followed by the key of its parent. A limit is one for
 * each parent, so rows are numbered within their key first.
 */
final class BatchRenderer {
    private static final String ROWS = "nested";

    private final SqlWriter out;
    private final SelectRenderer renderer;

    BatchRenderer(SqlDialect dialect) {
        this.out = new SqlWriter(dialect);
        this.renderer = SelectRenderer.ofNested(out, null);
    }

    /**
     * The select of the children of parents whose keys are bound.
     *
     * @param select what is wanted of them, from {@code child}
     * @param child their source
     * @param keys how many keys a list has room for; of no meaning where keys are one array
     */
    SqlText render(SelectNode select, ChildNode child, int keys) {
        return render(select, child, c -> keyTest(c, keys));
    }

    /** The select of the children of parents that another part of the statement gives. */
    SqlText render(SelectNode select, ChildNode child, ParentRows parents) {
        return render(select, child, c -> keyTest(c, parents));
    }

    private SqlText render(SelectNode unresolved, ChildNode child, Consumer<ChildNode> keyTest) {
        SelectNode select = SeekCondition.resolve(unresolved, out.dialect().syntax());
        if (select.limit() == null && select.offset() == null) {
            renderer.render(
                    select,
                    () -> {
                        renderer.exprs().list(select.columns());
                        keyColumns(child);
                    },
                    keyTest);
        } else {
            limited(select, child, keyTest);
        }
        return out.finish();
    }

    private void limited(SelectNode select, ChildNode child, Consumer<ChildNode> keyTest) {
        int columns = select.columns().size();
        int width = columns + child.relation().columns().size();
        out.raw("select ");
        for (int i = 1; i <= width; i++) {
            out.separate(i - 1).name(ROWS).raw('.').name("c" + i);
        }
        out.raw(" from (");
        SelectNode unlimited = select.withLimit(null).withOffset(null).withOrderBy(List.of());
        renderer.render(
                unlimited,
                () -> {
                    renderer.numberedColumns(select.columns());
                    numberedKeyColumns(child, columns);
                    out.raw(select.distinct() ? ", dense_rank()" : ", row_number()");
                    out.raw(" over (partition by ");
                    renderer.parentKey(child);
                    renderer.orderBy(numbering(select), List.of());
                    out.raw(") as ").name("n");
                },
                keyTest);
        out.raw(") ").name(ROWS).raw(" where ");
        bounds(select);
        out.raw(" order by ").name(ROWS).raw('.').name("n");
    }

    /** Equal rows have to get equal numbers where they are to become one, so they are ordered by all they have. */
    private static List<OrderNode> numbering(SelectNode select) {
        List<OrderNode> orders = new ArrayList<>(select.orderBy());
        if (select.distinct()) {
            select.columns().forEach(column -> orders.add(new OrderNode(column, false, null)));
        }
        return orders;
    }

    private void bounds(SelectNode select) {
        if (select.offset() != null) {
            out.name(ROWS).raw('.').name("n").raw(" > ");
            select.offset().accept(renderer.exprs());
        }
        if (select.limit() != null) {
            out.raw(select.offset() == null ? "" : " and ")
                    .name(ROWS)
                    .raw('.')
                    .name("n")
                    .raw(" <= ");
            select.limit().accept(renderer.exprs());
            if (select.offset() != null) {
                out.raw(" + ");
                select.offset().accept(renderer.exprs());
            }
        }
    }

    private void keyColumns(ChildNode child) {
        out.raw(", ");
        renderer.parentKey(child);
    }

    private void numberedKeyColumns(ChildNode child, int before) {
        List<String> columns = SelectRenderer.linkColumns(child.relation());
        for (int i = 0; i < columns.size(); i++) {
            out.raw(", ").name(renderer.linkLabel(child)).raw('.').name(columns.get(i));
            out.raw(" as ").name("c" + (before + i + 1));
        }
    }

    private void keyTest(ChildNode child, int keys) {
        List<DataType> types = child.relation().types();
        if (types.size() == 1 && out.dialect().syntax().keyTest() == Syntax.KeyTest.ARRAY) {
            renderer.parentKey(child);
            out.raw(" = any (");
            out.value(new ParamNode(
                    ParentKeys.ARRAY, DataType.ofArray(out.dialect().arrayElement(types.get(0)))));
            out.raw(')');
            return;
        }
        out.raw(types.size() == 1 ? "" : "(");
        renderer.parentKey(child);
        out.raw(types.size() == 1 ? " in (" : ") in (values ");
        for (int key = 0; key < keys; key++) {
            out.separate(key).raw(types.size() == 1 ? "" : "(");
            for (int i = 0; i < types.size(); i++) {
                out.separate(i).value(new ParamNode(ParentKeys.part(key, i), types.get(i)));
            }
            out.raw(types.size() == 1 ? "" : ")");
        }
        out.raw(')');
    }

    private void keyTest(ChildNode child, ParentRows parents) {
        List<Integer> columns = parents.keyColumns();
        out.raw(columns.size() == 1 ? "" : "(");
        renderer.parentKey(child);
        out.raw(columns.size() == 1 ? " in (select " : ") in (select ");
        for (int i = 0; i < columns.size(); i++) {
            out.separate(i).name(parents.name()).raw('.').name("c" + columns.get(i));
        }
        out.raw(" from ").name(parents.name()).raw(')');
    }
}

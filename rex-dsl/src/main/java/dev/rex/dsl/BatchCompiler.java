package dev.rex.dsl;

import dev.rex.dsl.ast.ChildNode;
import dev.rex.dsl.ast.ColumnNode;
import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.SelectNode;
import dev.rex.dsl.dialect.Nesting;
import dev.rex.dsl.dialect.SqlDialect;
import dev.rex.dsl.dialect.Syntax;
import dev.rex.dsl.exec.ChildPlans;
import dev.rex.dsl.exec.NestedPlan;
import dev.rex.dsl.exec.PlanColumn;
import dev.rex.dsl.exec.QueryPlan;
import dev.rex.dsl.render.InvalidQueryException;
import dev.rex.dsl.render.Renderer;
import dev.rex.dsl.render.SqlText;
import dev.rex.schema.DataType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Compiles a select whose nested rows come by statements of their own; in their place stands the key to find them by.
 * Nested rows whose select looks at the row of their parent cannot be fetched for many parents at once: they come as JSON
 * within it. So do those whose keys the database may take for equal while Java does not.
 */
final class BatchCompiler<R> {
    /**
     * Nested rows that a statement of their own can fetch.
     *
     * @param rows what is wanted of them
     * @param compiler compiles their select
     * @param position the column, from 1, in whose place their key stands
     * @param text their select, with room for one key
     */
    private record Children<C>(NestedRows<C> rows, BatchCompiler<C> compiler, int position, SqlText text) {}

    private final Select<R> select;
    private final SqlDialect dialect;
    private final List<ExprNode> sent = new ArrayList<>();
    private final List<PlanColumn> columns = new ArrayList<>();
    private final List<NestedPlan<?>> nested = new ArrayList<>();

    BatchCompiler(Select<R> select, SqlDialect dialect) {
        this.select = select;
        this.dialect = dialect;
        List<Children<?>> children = new ArrayList<>();
        select.projection().forEachColumn(column -> {
            Children<?> apart = column instanceof NestedRows<?> rows ? apart(rows, sent.size() + 1) : null;
            if (apart == null) {
                send(column.node(), column.type().dataType());
            } else {
                send(key(apart.rows(), 0), keyTypes(apart.rows()).get(0));
                children.add(apart);
            }
        });
        children.forEach(this::nest);
    }

    /** The select of the parents, with keys in the place of nested rows. */
    SelectNode parents() {
        return select.node().withColumns(sent);
    }

    /** The plan for a text of that select. */
    QueryPlan<R> plan(SqlText text) {
        return new QueryPlan<>(text, select.projection(), columns, nested);
    }

    private <C> @Nullable Children<C> apart(NestedRows<C> rows, int position) {
        if (Compiler.strategy(select, Nesting.BATCH) == Nesting.JSON) {
            Compiler.refuseBatches(select);
            return null;
        }
        if (!keyTypes(rows).stream().allMatch(dialect::isExactKey)) {
            return null; // children could not be told by their keys
        }
        BatchCompiler<C> compiler = new BatchCompiler<>(rows.select(), dialect);
        ChildNode child = rows.nested().child();
        try {
            SqlText text = Renderer.render(compiler.parents(), child, 1, dialect);
            return new Children<>(rows, compiler, position, text);
        } catch (InvalidQueryException e) {
            return null; // it looks at its parent's row; whatever else is wrong with it is found there again
        }
    }

    private <C> void nest(Children<C> children) {
        NestedRows<C> rows = children.rows();
        List<DataType> keyTypes = keyTypes(rows);
        List<Integer> keyColumns = new ArrayList<>(List.of(children.position()));
        for (int i = 1; i < keyTypes.size(); i++) {
            send(key(rows, i), keyTypes.get(i));
            keyColumns.add(sent.size());
        }
        BatchCompiler<C> compiler = children.compiler();
        QueryPlan<C> plan = compiler.plan(children.text());
        boolean asArray = keyTypes.size() == 1 && dialect.syntax().keyTest() == Syntax.KeyTest.ARRAY;
        ChildNode child = rows.nested().child();
        nested.add(new NestedPlan<>(
                children.position(),
                keyColumns,
                keyTypes,
                asArray,
                compiler.sent.size(),
                new ChildPlans<>(keys ->
                        keys == 1 ? plan : compiler.plan(Renderer.render(compiler.parents(), child, keys, dialect)))));
    }

    private void send(ExprNode node, DataType type) {
        sent.add(node);
        columns.add(new PlanColumn(label(node), type));
    }

    private String label(ExprNode node) {
        return node instanceof ColumnNode column
                ? column.source().label() + "." + column.name()
                : "number " + sent.size();
    }

    private static List<DataType> keyTypes(NestedRows<?> rows) {
        return rows.nested().child().relation().types();
    }

    private static ColumnNode key(NestedRows<?> rows, int part) {
        ChildNode child = rows.nested().child();
        return new ColumnNode(
                child.parent(),
                child.relation().columns().get(part),
                child.relation().types().get(part),
                true);
    }
}

package dev.rex.dsl;

import dev.rex.dsl.ast.ChildNode;
import dev.rex.dsl.ast.ColumnNode;
import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.PathNode;
import dev.rex.dsl.ast.SelectNode;
import dev.rex.dsl.ast.SourceNode;
import dev.rex.dsl.dialect.Nesting;
import dev.rex.dsl.dialect.SqlDialect;
import dev.rex.dsl.dialect.Syntax;
import dev.rex.dsl.exec.NestedPlan;
import dev.rex.dsl.exec.QueryPlan;
import dev.rex.dsl.render.InvalidQueryException;
import dev.rex.dsl.render.Renderer;
import dev.rex.dsl.render.SqlText;
import dev.rex.schema.DataType;
import java.util.ArrayList;
import java.util.List;

/** From a select to the plan by which it is run in one dialect. */
final class Compiler {
    private Compiler() {}

    static <R> QueryPlan<R> compile(Select<R> select, SqlDialect dialect) {
        List<Expr<?>> columns = check(select);
        if (dialect.syntax().nesting() == Nesting.BATCH && columns.stream().anyMatch(NestedRows.class::isInstance)) {
            Batch<R> batch = new Batch<>(select, columns, dialect);
            return batch.plan(Renderer.render(batch.parents(), dialect));
        }
        return new QueryPlan<>(Renderer.render(select.node(), dialect), select.projection(), List.of(), List.of());
    }

    /** Collects the columns, and refuses a table as a row of its own whose row an outer join may lack, at any depth. */
    private static List<Expr<?>> check(Select<?> select) {
        List<Expr<?>> columns = new ArrayList<>();
        select.projection().forEachColumn(column -> {
            columns.add(column);
            if (column instanceof NestedRows<?> rows) {
                check(rows.select());
            }
        });
        select.projection().forEachRequiredTable(table -> {
            if (isOptional(table.source(), select.node())) {
                throw new InvalidQueryException(
                        "the row of " + table + " may be missing, because it is outer-joined",
                        "select it as optional(" + table + "), which becomes an Optional");
            }
        });
        return columns;
    }

    private static boolean isOptional(SourceNode source, SelectNode select) {
        if (source instanceof PathNode path) {
            return path.relation().optional() || isOptional(path.parent(), select);
        }
        return isNamed(source, select) && !select.presentSources().contains(source);
    }

    private static boolean isNamed(SourceNode source, SelectNode select) {
        return source.equals(select.from())
                || select.joins().stream().anyMatch(join -> join.source().equals(source));
    }

    /** A select whose nested rows come by statements of their own; in their place stands the key to find them by. */
    private static final class Batch<R> {
        private final Select<R> select;
        private final SqlDialect dialect;
        private final List<ExprNode> sent = new ArrayList<>();
        private final List<DataType> types = new ArrayList<>();
        private final List<NestedPlan<?>> nested = new ArrayList<>();

        Batch(Select<R> select, List<Expr<?>> columns, SqlDialect dialect) {
            this.select = select;
            this.dialect = dialect;
            for (Expr<?> column : columns) {
                if (column instanceof NestedRows<?> rows) {
                    send(key(rows, 0));
                } else {
                    sent.add(column.node());
                    types.add(column.type().dataType());
                }
            }
            for (int i = 0; i < columns.size(); i++) {
                if (columns.get(i) instanceof NestedRows<?> rows) {
                    nested.add(nest(rows, i + 1));
                }
            }
        }

        SelectNode parents() {
            return select.node().withColumns(sent);
        }

        QueryPlan<R> plan(SqlText text) {
            return new QueryPlan<>(text, select.projection(), types, nested);
        }

        private <C> NestedPlan<C> nest(NestedRows<C> rows, int position) {
            List<DataType> keyTypes = rows.nested().child().relation().types();
            List<Integer> keyColumns = new ArrayList<>(List.of(position));
            for (int i = 1; i < keyTypes.size(); i++) {
                send(key(rows, i));
                keyColumns.add(sent.size());
            }
            List<Expr<?>> childColumns = new ArrayList<>();
            rows.select().projection().forEachColumn(childColumns::add);
            Batch<C> children = new Batch<>(rows.select(), childColumns, dialect);
            SelectNode childSelect = children.parents();
            ChildNode child = rows.nested().child();
            return new NestedPlan<>(
                    position,
                    keyColumns,
                    keyTypes,
                    keyTypes.size() == 1 && dialect.syntax().keyTest() == Syntax.KeyTest.ARRAY,
                    childSelect.columns().size(),
                    keys -> children.plan(Renderer.render(childSelect, child, keys, dialect)));
        }

        private void send(ColumnNode key) {
            sent.add(key);
            types.add(key.type());
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
}

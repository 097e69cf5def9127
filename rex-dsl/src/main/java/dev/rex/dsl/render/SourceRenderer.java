package dev.rex.dsl.render;

import dev.rex.dsl.ast.CteNode;
import dev.rex.dsl.ast.DerivedNode;
import dev.rex.dsl.ast.FunctionRowsNode;
import dev.rex.dsl.ast.RoutineRowsNode;
import dev.rex.dsl.ast.SampleNode;
import dev.rex.dsl.ast.SourceNode;
import dev.rex.dsl.ast.TableNode;
import dev.rex.dsl.ast.TableSourceNode;
import dev.rex.dsl.ast.TextRowsNode;
import dev.rex.dsl.ast.ValuesNode;
import dev.rex.dsl.dialect.Feature;
import dev.rex.dsl.dialect.Functions;
import dev.rex.dsl.error.UnsupportedFeatureException;
import dev.rex.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;

/** Writes tables, and the pairs of columns by which they belong together. */
final class SourceRenderer {
    private final SqlWriter out;
    private final Scope scope;
    private final ExprRenderer exprs;

    SourceRenderer(SqlWriter out, Scope scope, ExprRenderer exprs) {
        this.out = out;
        this.scope = scope;
        this.exprs = exprs;
    }

    /** A source as it stands in FROM, with its label. */
    void source(SourceNode source, String label) {
        if (source instanceof RoutineRowsNode rows) {
            rows.call().accept(exprs);
            if (!label.equals(rows.call().name().name())) {
                out.raw(' ').name(label);
            }
        } else if (source instanceof TextRowsNode rows) {
            out.raw('(');
            new TextRenderer(out, exprs).render(rows.query());
            out.raw(") ").name(label);
        } else if (source instanceof TableSourceNode table) {
            table(out, table.table(), label);
        } else if (source instanceof CteNode cte) {
            cte(cte, label);
        } else if (source instanceof DerivedNode derived) {
            derived(derived, label);
        } else if (source instanceof FunctionRowsNode rows) {
            rows(rows, label);
        } else if (source instanceof ValuesNode values) {
            out.raw("(values ");
            exprs.list(values.rows());
            out.raw(") ").name(label);
        } else if (source instanceof SampleNode sample) {
            sample(sample, label);
        }
    }

    private void cte(CteNode cte, String label) {
        if (!out.isDeclared(cte.name())) {
            throw new InvalidQueryException(
                    "the query " + cte.name() + " is used, but no with(..) has it",
                    "start with with(" + cte.name() + ")");
        }
        out.name(cte.name());
        if (!label.equals(cte.name())) {
            out.raw(' ').name(label);
        }
    }

    private void derived(DerivedNode derived, String label) {
        if (derived.lateral()) {
            out.require(Feature.LATERAL);
            out.raw("lateral ");
        }
        out.raw('(');
        Scope visible = derived.lateral() ? scope : scope.around(SourceRenderer::hidden);
        QueryRenderer.render(derived.query(), derived.columns(), out, visible);
        out.raw(") ").name(label);
    }

    private static InvalidQueryException hidden(SourceNode source) {
        return new InvalidQueryException(
                "a column of " + Scope.describe(source) + " is used, but that table is not in FROM of the query within"
                        + " FROM that uses it, which sees no table beside it",
                "use lateral(..) of that query, or join it by a condition");
    }

    /** Where the function is missing and a query gives the same rows, it is that; it sees no source beside it. */
    private void rows(FunctionRowsNode rows, String label) {
        Functions functions = out.dialect().functions();
        if (rows.instead() != null && functions.instead(rows.call().name()) != null) {
            out.raw('(');
            Scope visible = scope.around(source -> new UnsupportedFeatureException(
                    rows.call().name() + "(..) of a column of " + Scope.describe(source) + " beside it in FROM",
                    out.dialect().label(),
                    "give it values, and join it by a condition"));
            QueryRenderer.render(rows.instead(), columns(rows), out, visible);
            out.raw(") ").name(label);
            return;
        }
        rows.call().accept(exprs);
        if (!out.dialect().syntax().namesColumns()) {
            out.raw(' ').name(label);
            return;
        }
        out.raw(rows.ordinality() ? " with ordinality " : " ").name(label);
        out.raw(" (").names(columns(rows)).raw(')');
    }

    private static List<String> columns(FunctionRowsNode rows) {
        if (!rows.ordinality()) {
            return rows.columns();
        }
        List<String> columns = new ArrayList<>(rows.columns());
        columns.add(FunctionRowsNode.ORDINALITY);
        return columns;
    }

    private void sample(SampleNode sample, String label) {
        out.require(Feature.TABLESAMPLE);
        table(out, sample.table(), label);
        out.raw(" tablesample ")
                .raw(sample.method())
                .raw('(')
                .raw(Double.toString(sample.percent()))
                .raw(')');
        if (sample.seed() != null) {
            out.raw(" repeatable (").raw(Long.toString(sample.seed())).raw(')');
        }
    }

    /** The table with its label, if that is not its own name. */
    static void table(SqlWriter out, TableNode table, String label) {
        qualified(out, table);
        if (!label.equals(table.name().name())) {
            out.raw(' ').name(label);
        }
    }

    static void qualified(SqlWriter out, TableNode table) {
        ObjectName name = out.dialect().tableName(table.name());
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

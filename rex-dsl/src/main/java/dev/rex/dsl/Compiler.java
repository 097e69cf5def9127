package dev.rex.dsl;

import dev.rex.dsl.dialect.Nesting;
import dev.rex.dsl.dialect.SqlDialect;
import dev.rex.dsl.exec.QueryPlan;
import dev.rex.dsl.render.Renderer;
import java.util.List;

/** From a select to the plan by which it is run in one dialect. */
final class Compiler {
    private Compiler() {}

    static <R> QueryPlan<R> compile(QueryExpression<R> query, SqlDialect dialect) {
        return query instanceof Select<R> select
                ? compile(select, dialect)
                : new QueryPlan<>(Renderer.render(query.node(), dialect), query.projection(), List.of(), List.of());
    }

    private static <R> QueryPlan<R> compile(Select<R> select, SqlDialect dialect) {
        boolean nested = SelectRules.check(select);
        if (nested && dialect.syntax().nesting() == Nesting.BATCH) {
            BatchCompiler<R> batch = new BatchCompiler<>(select, dialect);
            return batch.plan(Renderer.render(batch.parents(), dialect));
        }
        return new QueryPlan<>(Renderer.render(select.node(), dialect), select.projection(), List.of(), List.of());
    }
}

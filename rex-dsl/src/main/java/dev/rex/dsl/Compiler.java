package dev.rex.dsl;

import dev.rex.dsl.dialect.Nesting;
import dev.rex.dsl.dialect.SqlDialect;
import dev.rex.dsl.exec.QueryPlan;
import dev.rex.dsl.render.InvalidQueryException;
import dev.rex.dsl.render.Renderer;

/** From a select to the plan by which it is run in one dialect. */
final class Compiler {
    private Compiler() {}

    static <R> QueryPlan<R> compile(QueryExpression<R> query, SqlDialect dialect) {
        return query instanceof Select<R> select
                ? compile(select, dialect)
                : QueryPlan.of(Renderer.render(query.node(), dialect), query.projection());
    }

    private static <R> QueryPlan<R> compile(Select<R> select, SqlDialect dialect) {
        if (SelectRules.check(select)) {
            Nesting nesting = select.strategy() == null ? dialect.syntax().nesting() : select.strategy();
            if (nesting == Nesting.UNION && !hasBatches(select)) {
                QueryPlan<R> union = UnionCompiler.compile(select, dialect);
                if (union != null) {
                    return union;
                }
            }
            if (nesting != Nesting.JSON) {
                return BatchCompiler.compile(select, dialect);
            }
            refuseApart(select);
        }
        return QueryPlan.of(Renderer.render(select.node(), dialect), select.projection());
    }

    /** The plan by which the rows of a select are read some at a time. */
    static <R> QueryPlan<R> compileForCursor(QueryExpression<R> query, SqlDialect dialect) {
        QueryPlan<R> plan = Compiled.plan(query, dialect);
        return query instanceof Select<R> select && !plan.parts().isEmpty()
                ? BatchCompiler.compile(select, dialect)
                : plan;
    }

    /** Whether nested rows within nested rows are to come by statements of their own. */
    private static boolean hasBatches(Select<?> select) {
        boolean[] found = {false};
        select.projection()
                .forEachColumn(column -> found[0] |= column instanceof NestedRows<?> rows
                        && (rows.select().strategy() == Nesting.BATCH || hasBatches(rows.select())));
        return found[0];
    }

    /**
     * Within JSON all is JSON.
     *
     * @throws InvalidQueryException if a nested select says otherwise
     */
    static void refuseApart(Select<?> select) {
        select.projection().forEachColumn(column -> {
            if (column instanceof NestedRows<?> rows) {
                Nesting own = rows.select().strategy();
                if (own != null && own != Nesting.JSON) {
                    throw new InvalidQueryException(
                            "nested rows are to come apart from their parents, but stand within JSON",
                            "say strategy(Nesting." + own + ") of the select around them, too");
                }
                refuseApart(rows.select());
            }
        });
    }
}

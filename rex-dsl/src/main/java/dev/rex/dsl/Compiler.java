package dev.rex.dsl;

import dev.rex.dsl.dialect.Nesting;
import dev.rex.dsl.dialect.SqlDialect;
import dev.rex.dsl.exec.QueryPlan;
import dev.rex.dsl.render.InvalidQueryException;
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
        if (nested && strategy(select, dialect.syntax().nesting()) == Nesting.BATCH) {
            BatchCompiler<R> batch = new BatchCompiler<>(select, dialect);
            return batch.plan(Renderer.render(batch.parents(), dialect));
        }
        if (nested) {
            refuseBatches(select);
        }
        return new QueryPlan<>(Renderer.render(select.node(), dialect), select.projection(), List.of(), List.of());
    }

    /** How the nested rows of a select travel, if those around it travel in that way. */
    static Nesting strategy(Select<?> select, Nesting around) {
        Nesting own = select.strategy();
        return own == null ? around : own;
    }

    /**
     * Within JSON all is JSON.
     *
     * @throws InvalidQueryException if a nested select says otherwise
     */
    static void refuseBatches(Select<?> select) {
        select.projection().forEachColumn(column -> {
            if (column instanceof NestedRows<?> rows) {
                if (rows.select().strategy() == Nesting.BATCH) {
                    throw new InvalidQueryException(
                            "nested rows are to be fetched by a statement of their own, but stand within JSON",
                            "say strategy(Nesting.BATCH) of the select around them, too");
                }
                refuseBatches(rows.select());
            }
        });
    }
}

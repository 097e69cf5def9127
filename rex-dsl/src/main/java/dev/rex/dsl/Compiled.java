package dev.rex.dsl;

import dev.rex.dsl.dialect.SqlDialect;
import dev.rex.dsl.exec.QueryPlan;
import org.jspecify.annotations.Nullable;

/** What a query compiled to, for the dialect that it was run on last. Shared by threads. */
final class Compiled<R> {
    private record Plan<R>(SqlDialect dialect, QueryPlan<R> plan) {}

    private volatile @Nullable Plan<R> last;

    /** The plan of a query, compiled unless it is known. */
    static <R> QueryPlan<R> plan(QueryExpression<R> query, SqlDialect dialect) {
        Compiled<R> compiled =
                query instanceof Select<R> select ? select.compiled() : ((SetSelect<R>) query).compiled();
        Plan<R> known = compiled.last;
        if (known == null || known.dialect != dialect) {
            known = new Plan<>(dialect, Compiler.compile(query, dialect));
            compiled.last = known;
        }
        return known.plan;
    }
}

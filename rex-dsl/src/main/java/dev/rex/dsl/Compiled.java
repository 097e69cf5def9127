package dev.rex.dsl;

import dev.rex.dsl.dialect.SqlDialect;
import dev.rex.dsl.exec.QueryPlan;
import org.jspecify.annotations.Nullable;

/** What a query compiled to, for the dialect that it was run on last. */
final class Compiled<R> {
    private final SqlDialect dialect;
    private final QueryPlan<R> plan;

    private Compiled(SqlDialect dialect, QueryPlan<R> plan) {
        this.dialect = dialect;
        this.plan = plan;
    }

    QueryPlan<R> plan() {
        return plan;
    }

    /** What is known, or the query compiled anew if that was for another dialect. */
    static <R> Compiled<R> of(@Nullable Compiled<R> known, QueryExpression<R> query, SqlDialect dialect) {
        return known != null && known.dialect == dialect
                ? known
                : new Compiled<>(dialect, Compiler.compile(query, dialect));
    }

    /** The plan of a query, compiled unless it is known. */
    static <R> QueryPlan<R> plan(QueryExpression<R> query, SqlDialect dialect) {
        return query instanceof Select<R> select ? select.plan(dialect) : ((SetSelect<R>) query).plan(dialect);
    }
}

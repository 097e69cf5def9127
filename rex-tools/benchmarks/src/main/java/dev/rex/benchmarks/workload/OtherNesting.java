package dev.rex.benchmarks.workload;

import dev.rex.dsl.dialect.DialectDelegate;
import dev.rex.dsl.dialect.Nesting;
import dev.rex.dsl.dialect.SqlDialect;
import dev.rex.dsl.dialect.Syntax;

/** A dialect whose nested rows travel in another way than is usual there. */
final class OtherNesting extends DialectDelegate {
    private final Syntax syntax;

    OtherNesting(SqlDialect dialect, Nesting nesting) {
        super(dialect);
        this.syntax = dialect.syntax().withNesting(nesting);
    }

    @Override
    protected SqlDialect around(SqlDialect other) {
        return new OtherNesting(other, syntax.nesting());
    }

    @Override
    public Syntax syntax() {
        return syntax;
    }
}

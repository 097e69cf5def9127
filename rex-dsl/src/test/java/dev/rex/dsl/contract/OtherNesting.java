package dev.rex.dsl.contract;

import dev.rex.dsl.dialect.DialectDelegate;
import dev.rex.dsl.dialect.Nesting;
import dev.rex.dsl.dialect.SqlDialect;
import dev.rex.dsl.dialect.Syntax;

/** A dialect whose nested rows travel another way than they usually do. */
final class OtherNesting extends DialectDelegate {
    private final Syntax syntax;

    private OtherNesting(SqlDialect usual, Syntax syntax) {
        super(usual);
        this.syntax = syntax;
    }

    static OtherNesting of(SqlDialect usual, Nesting other) {
        return new OtherNesting(usual, usual.syntax().withNesting(other));
    }

    @Override
    protected SqlDialect around(SqlDialect other) {
        return new OtherNesting(other, syntax);
    }

    @Override
    public Syntax syntax() {
        return syntax;
    }
}

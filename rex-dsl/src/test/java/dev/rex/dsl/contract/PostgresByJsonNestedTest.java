package dev.rex.dsl.contract;

import dev.rex.dsl.dialect.Nesting;

class PostgresByJsonNestedTest extends NestedContract {
    PostgresByJsonNestedTest() {
        super(PostgresContract.POSTGRESQL.nestedBy(Nesting.JSON));
    }
}

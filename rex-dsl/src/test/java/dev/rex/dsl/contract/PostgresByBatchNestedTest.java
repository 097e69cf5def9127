package dev.rex.dsl.contract;

import dev.rex.dsl.dialect.Nesting;

class PostgresByBatchNestedTest extends NestedContract {
    PostgresByBatchNestedTest() {
        super(PostgresContract.POSTGRESQL.nestedBy(Nesting.BATCH));
    }
}

package dev.rex.dsl.contract;

import dev.rex.dsl.dialect.Nesting;

class PostgresByBatchQuotingTest extends QuotingContract {
    PostgresByBatchQuotingTest() {
        super(PostgresContract.POSTGRESQL.nestedBy(Nesting.BATCH));
    }
}

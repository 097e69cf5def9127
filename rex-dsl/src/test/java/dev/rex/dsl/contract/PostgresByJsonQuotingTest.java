package dev.rex.dsl.contract;

import dev.rex.dsl.dialect.Nesting;

class PostgresByJsonQuotingTest extends QuotingContract {
    PostgresByJsonQuotingTest() {
        super(PostgresContract.POSTGRESQL.nestedBy(Nesting.JSON));
    }
}

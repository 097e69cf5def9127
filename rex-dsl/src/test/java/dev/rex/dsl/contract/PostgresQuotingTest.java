package dev.rex.dsl.contract;

class PostgresQuotingTest extends QuotingContract {
    PostgresQuotingTest() {
        super(PostgresContract.POSTGRESQL);
    }
}

package dev.rex.dsl.contract;

class PostgresOtherNestingQuotingTest extends QuotingContract {
    PostgresOtherNestingQuotingTest() {
        super(PostgresContract.POSTGRESQL.otherNesting());
    }
}

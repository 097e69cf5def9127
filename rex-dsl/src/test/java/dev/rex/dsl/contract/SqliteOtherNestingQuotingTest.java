package dev.rex.dsl.contract;

class SqliteOtherNestingQuotingTest extends QuotingContract {
    SqliteOtherNestingQuotingTest() {
        super(SqliteContract.SQLITE.otherNesting());
    }
}

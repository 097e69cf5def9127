package dev.rex.dsl.contract;

class SqliteQuotingTest extends QuotingContract {
    SqliteQuotingTest() {
        super(SqliteContract.SQLITE);
    }
}

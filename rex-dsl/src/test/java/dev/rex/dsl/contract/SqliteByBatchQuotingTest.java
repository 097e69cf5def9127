package dev.rex.dsl.contract;

import dev.rex.dsl.dialect.Nesting;

class SqliteByBatchQuotingTest extends QuotingContract {
    SqliteByBatchQuotingTest() {
        super(SqliteContract.SQLITE.nestedBy(Nesting.BATCH));
    }
}

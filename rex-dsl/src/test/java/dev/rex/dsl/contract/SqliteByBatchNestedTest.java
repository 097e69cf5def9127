package dev.rex.dsl.contract;

import dev.rex.dsl.dialect.Nesting;

class SqliteByBatchNestedTest extends NestedContract {
    SqliteByBatchNestedTest() {
        super(SqliteContract.SQLITE.nestedBy(Nesting.BATCH));
    }
}

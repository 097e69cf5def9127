package dev.rex.dsl.contract;

class SqliteExecutionTest extends ExecutionContract {
    SqliteExecutionTest() {
        super(SqliteContract.SQLITE);
    }
}

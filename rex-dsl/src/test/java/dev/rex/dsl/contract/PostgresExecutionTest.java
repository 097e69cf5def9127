package dev.rex.dsl.contract;

class PostgresExecutionTest extends ExecutionContract {
    PostgresExecutionTest() {
        super(PostgresContract.POSTGRESQL);
    }
}

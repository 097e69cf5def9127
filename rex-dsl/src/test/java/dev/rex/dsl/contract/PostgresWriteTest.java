package dev.rex.dsl.contract;

class PostgresWriteTest extends WriteContract {
    PostgresWriteTest() {
        super(PostgresContract.POSTGRESQL);
    }
}

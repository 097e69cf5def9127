package dev.rex.dsl.contract;

class PostgresPathTest extends PathContract {
    PostgresPathTest() {
        super(PostgresContract.POSTGRESQL);
    }
}

package dev.rex.dsl.contract;

class PostgresViolationTest extends ViolationContract {
    PostgresViolationTest() {
        super(PostgresContract.POSTGRESQL);
    }
}

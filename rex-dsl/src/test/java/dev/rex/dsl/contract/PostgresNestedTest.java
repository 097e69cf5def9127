package dev.rex.dsl.contract;

class PostgresNestedTest extends NestedContract {
    PostgresNestedTest() {
        super(PostgresContract.POSTGRESQL);
    }
}

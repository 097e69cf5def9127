package dev.rex.dsl.contract;

class PostgresDynamicTest extends DynamicContract {
    PostgresDynamicTest() {
        super(PostgresContract.POSTGRESQL);
    }
}

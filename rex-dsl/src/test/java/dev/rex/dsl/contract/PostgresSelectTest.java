package dev.rex.dsl.contract;

class PostgresSelectTest extends SelectContract {
    PostgresSelectTest() {
        super(PostgresContract.POSTGRESQL);
    }
}

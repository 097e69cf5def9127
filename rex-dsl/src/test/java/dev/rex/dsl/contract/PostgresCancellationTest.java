package dev.rex.dsl.contract;

class PostgresCancellationTest extends CancellationContract {
    PostgresCancellationTest() {
        super(PostgresContract.POSTGRESQL);
    }
}

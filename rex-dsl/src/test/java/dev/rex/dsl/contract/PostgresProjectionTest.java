package dev.rex.dsl.contract;

class PostgresProjectionTest extends ProjectionContract {
    PostgresProjectionTest() {
        super(PostgresContract.POSTGRESQL);
    }
}

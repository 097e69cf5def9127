package dev.rex.dsl.contract;

class PostgresJsonTypeTest extends JsonTypeContract {
    PostgresJsonTypeTest() {
        super(PostgresContract.POSTGRESQL);
    }
}

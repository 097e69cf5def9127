package dev.rex.dsl.contract;

class PostgresTypedSqlTest extends TypedSqlContract {
    PostgresTypedSqlTest() {
        super(PostgresContract.POSTGRESQL);
    }
}

package dev.rex.dsl.contract;

class PostgresTypeTest extends PostgresTypes {
    PostgresTypeTest() {
        super(PostgresContract.POSTGRESQL);
    }
}

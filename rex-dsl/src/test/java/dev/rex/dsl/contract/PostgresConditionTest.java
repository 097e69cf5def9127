package dev.rex.dsl.contract;

class PostgresConditionTest extends ConditionContract {
    PostgresConditionTest() {
        super(PostgresContract.POSTGRESQL);
    }
}

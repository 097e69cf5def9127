package dev.rex.dsl.contract;

class PostgresOtherNestingTest extends NestedContract {
    PostgresOtherNestingTest() {
        super(PostgresContract.POSTGRESQL.otherNesting());
    }
}

package dev.rex.dsl.contract;

class PostgresOtherNestingTypeTest extends PostgresTypes {
    PostgresOtherNestingTypeTest() {
        super(PostgresContract.POSTGRESQL.otherNesting());
    }
}

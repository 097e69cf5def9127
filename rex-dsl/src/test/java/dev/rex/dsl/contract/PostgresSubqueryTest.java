package dev.rex.dsl.contract;

class PostgresSubqueryTest extends SubqueryContract {
    PostgresSubqueryTest() {
        super(PostgresContract.POSTGRESQL);
    }
}

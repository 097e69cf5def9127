package dev.rex.dsl.contract;

class PostgresPagingTest extends PagingContract {
    PostgresPagingTest() {
        super(PostgresContract.POSTGRESQL);
    }
}

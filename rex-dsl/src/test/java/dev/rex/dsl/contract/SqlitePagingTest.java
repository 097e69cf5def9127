package dev.rex.dsl.contract;

class SqlitePagingTest extends PagingContract {
    SqlitePagingTest() {
        super(SqliteContract.SQLITE);
    }
}

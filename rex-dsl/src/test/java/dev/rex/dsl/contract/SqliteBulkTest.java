package dev.rex.dsl.contract;

class SqliteBulkTest extends BulkContract {
    SqliteBulkTest() {
        super(SqliteContract.SQLITE);
    }
}

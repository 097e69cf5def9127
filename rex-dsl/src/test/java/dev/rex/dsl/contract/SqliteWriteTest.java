package dev.rex.dsl.contract;

class SqliteWriteTest extends WriteContract {
    SqliteWriteTest() {
        super(SqliteContract.SQLITE);
    }
}

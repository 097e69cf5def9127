package dev.rex.dsl.contract;

class SqliteCancellationTest extends CancellationContract {
    SqliteCancellationTest() {
        super(SqliteContract.SQLITE);
    }
}

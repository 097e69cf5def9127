package dev.rex.dsl.contract;

class SqliteViolationTest extends ViolationContract {
    SqliteViolationTest() {
        super(SqliteContract.SQLITE);
    }
}

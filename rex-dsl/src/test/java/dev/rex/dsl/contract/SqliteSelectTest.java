package dev.rex.dsl.contract;

class SqliteSelectTest extends SelectContract {
    SqliteSelectTest() {
        super(SqliteContract.SQLITE);
    }
}

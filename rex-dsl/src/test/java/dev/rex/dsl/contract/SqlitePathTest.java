package dev.rex.dsl.contract;

class SqlitePathTest extends PathContract {
    SqlitePathTest() {
        super(SqliteContract.SQLITE);
    }
}

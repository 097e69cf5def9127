package dev.rex.dsl.contract;

class SqliteCursorTest extends CursorContract {
    SqliteCursorTest() {
        super(SqliteContract.SQLITE);
    }
}

package dev.rex.dsl.contract;

class SqliteNestedTest extends NestedContract {
    SqliteNestedTest() {
        super(SqliteContract.SQLITE);
    }
}

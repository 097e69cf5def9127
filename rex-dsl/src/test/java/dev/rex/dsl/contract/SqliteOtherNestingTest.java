package dev.rex.dsl.contract;

class SqliteOtherNestingTest extends NestedContract {
    SqliteOtherNestingTest() {
        super(SqliteContract.SQLITE.otherNesting());
    }
}

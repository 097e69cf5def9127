package dev.rex.dsl.contract;

class SqliteOtherNestingTypeTest extends SqliteTypes {
    SqliteOtherNestingTypeTest() {
        super(SqliteContract.SQLITE.otherNesting());
    }
}

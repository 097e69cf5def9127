package dev.rex.dsl.contract;

class SqliteTypeTest extends SqliteTypes {
    SqliteTypeTest() {
        super(SqliteContract.SQLITE);
    }
}

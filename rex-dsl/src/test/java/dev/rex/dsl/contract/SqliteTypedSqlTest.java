package dev.rex.dsl.contract;

class SqliteTypedSqlTest extends TypedSqlContract {
    SqliteTypedSqlTest() {
        super(SqliteContract.SQLITE);
    }
}

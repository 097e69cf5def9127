package dev.rex.dsl.contract;

class SqliteJsonTypeTest extends JsonTypeContract {
    SqliteJsonTypeTest() {
        super(SqliteContract.SQLITE);
    }
}

package dev.rex.dsl.contract;

class SqliteUnfitRowTest extends UnfitRowContract {
    SqliteUnfitRowTest() {
        super(SqliteContract.SQLITE);
    }
}

package dev.rex.dsl.contract;

class SqliteProjectionTest extends ProjectionContract {
    SqliteProjectionTest() {
        super(SqliteContract.SQLITE);
    }
}

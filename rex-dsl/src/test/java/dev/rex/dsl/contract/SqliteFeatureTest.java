package dev.rex.dsl.contract;

class SqliteFeatureTest extends FeatureContract {
    SqliteFeatureTest() {
        super(SqliteContract.SQLITE);
    }
}

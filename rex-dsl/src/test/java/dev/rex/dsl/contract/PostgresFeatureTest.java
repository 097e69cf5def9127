package dev.rex.dsl.contract;

class PostgresFeatureTest extends FeatureContract {
    PostgresFeatureTest() {
        super(PostgresContract.POSTGRESQL);
    }
}

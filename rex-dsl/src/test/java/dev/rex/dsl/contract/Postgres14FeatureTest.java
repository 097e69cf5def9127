package dev.rex.dsl.contract;

class Postgres14FeatureTest extends FeatureContract {
    Postgres14FeatureTest() {
        super(PostgresContract.POSTGRESQL_14);
    }
}

package dev.rex.schema.query;

class SqliteQueryInferenceTest extends QueryInferenceContract {
    SqliteQueryInferenceTest() {
        super("sqlite");
    }
}

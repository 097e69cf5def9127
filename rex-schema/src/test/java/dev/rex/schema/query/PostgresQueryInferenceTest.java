package dev.rex.schema.query;

class PostgresQueryInferenceTest extends QueryInferenceContract {
    PostgresQueryInferenceTest() {
        super("postgresql");
    }
}

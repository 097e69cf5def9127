package dev.rex.schema.query;

class PostgresQueryCheckTest extends QueryCheckContract {
    PostgresQueryCheckTest() {
        super("postgresql");
    }
}

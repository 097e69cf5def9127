package dev.rex.schema.query;

class SqliteQueryCheckTest extends QueryCheckContract {
    SqliteQueryCheckTest() {
        super("sqlite");
    }
}

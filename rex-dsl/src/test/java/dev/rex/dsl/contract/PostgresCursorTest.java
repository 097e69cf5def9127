package dev.rex.dsl.contract;

class PostgresCursorTest extends CursorContract {
    PostgresCursorTest() {
        super(PostgresContract.POSTGRESQL);
    }
}

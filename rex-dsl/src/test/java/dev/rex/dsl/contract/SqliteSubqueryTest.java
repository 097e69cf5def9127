package dev.rex.dsl.contract;

class SqliteSubqueryTest extends SubqueryContract {
    SqliteSubqueryTest() {
        super(SqliteContract.SQLITE);
    }
}

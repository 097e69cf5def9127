package dev.rex.dsl.contract;

class SqliteListenerTest extends ListenerContract {
    SqliteListenerTest() {
        super(SqliteContract.SQLITE);
    }
}

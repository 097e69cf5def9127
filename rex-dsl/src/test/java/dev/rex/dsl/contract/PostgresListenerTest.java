package dev.rex.dsl.contract;

class PostgresListenerTest extends ListenerContract {
    PostgresListenerTest() {
        super(PostgresContract.POSTGRESQL);
    }
}

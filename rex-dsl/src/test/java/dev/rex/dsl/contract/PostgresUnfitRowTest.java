package dev.rex.dsl.contract;

class PostgresUnfitRowTest extends UnfitRowContract {
    PostgresUnfitRowTest() {
        super(PostgresContract.POSTGRESQL);
    }
}

package dev.rex.dsl.golden;

import dev.rex.dsl.contract.PostgresContract;

class PostgresGoldenSqlTest extends GoldenSqlContract {
    PostgresGoldenSqlTest() {
        super(PostgresContract.POSTGRESQL);
    }
}

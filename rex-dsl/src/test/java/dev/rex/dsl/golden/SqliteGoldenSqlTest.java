package dev.rex.dsl.golden;

import dev.rex.dsl.contract.SqliteContract;

class SqliteGoldenSqlTest extends GoldenSqlContract {
    SqliteGoldenSqlTest() {
        super(SqliteContract.SQLITE);
    }
}

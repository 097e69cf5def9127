package dev.rex.dsl.tpch;

import dev.rex.dsl.contract.SqliteContract;

/** Decimals are computed in floating point: compared at their declared scale, which is 2. */
class SqliteTpchTest extends TpchContract {
    SqliteTpchTest() {
        super(SqliteContract.SQLITE, "0.005");
    }
}

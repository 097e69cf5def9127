package dev.rex.dsl.tpch;

import dev.rex.dsl.contract.PostgresContract;

/** Decimals are exact; a quotient is as long as its operands make it. */
class PostgresTpchTest extends TpchContract {
    PostgresTpchTest() {
        super(PostgresContract.POSTGRESQL, "0.0000000000001");
    }
}

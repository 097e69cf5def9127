package dev.rex.dsl.golden;

import dev.rex.dsl.contract.PostgresContract;
import java.util.Set;

class Postgres14GoldenSqlTest extends GoldenSqlContract {
    Postgres14GoldenSqlTest() {
        super(
                PostgresContract.POSTGRESQL_14,
                Set.of(
                        "group/any-value",
                        "write/merge",
                        "write/merge-some",
                        "write/merge-returning",
                        "write/merge-by-source",
                        "write/merge-in-with"));
    }
}

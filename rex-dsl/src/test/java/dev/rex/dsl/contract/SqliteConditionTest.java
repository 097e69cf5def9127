package dev.rex.dsl.contract;

class SqliteConditionTest extends ConditionContract {
    SqliteConditionTest() {
        super(SqliteContract.SQLITE);
    }
}

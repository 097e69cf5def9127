package dev.rex.dsl.contract;

class SqliteJdbiTest extends JdbiContract {
    SqliteJdbiTest() {
        super(SqliteContract.SQLITE);
    }

    @Override
    String noteColumns() {
        return "uuid, mood text, due timestamp, body json, author bigint";
    }
}

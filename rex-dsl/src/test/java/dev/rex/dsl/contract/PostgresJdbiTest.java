package dev.rex.dsl.contract;

import org.junit.jupiter.api.BeforeAll;

class PostgresJdbiTest extends JdbiContract {
    PostgresJdbiTest() {
        super(PostgresContract.POSTGRESQL);
    }

    @BeforeAll
    void createMood() {
        blog().database().execute(Mood.DDL);
    }

    @Override
    String noteColumns() {
        return "uuid, mood \"Mood\", due timestamp, body jsonb, author bigint";
    }
}

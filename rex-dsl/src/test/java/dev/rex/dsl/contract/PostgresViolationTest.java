package dev.rex.dsl.contract;

import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.sqlText;
import static dev.rex.dsl.Sql.val;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rex.dsl.error.CheckViolation;
import dev.rex.dsl.error.ConnectionException;
import dev.rex.dsl.error.DataException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostgresViolationTest extends ViolationContract {
    PostgresViolationTest() {
        super(PostgresContract.POSTGRESQL);
    }

    private void run(String sql) {
        db().withConnection(connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.execute(sql);
            }
        });
    }

    @Test
    void data_valueInTheServersMessage_isNotShown() {
        blog().database().execute("drop type if exists mood_s3", "create type mood_s3 as enum ('a')");
        for (String type : List.of("mood_s3", "date", "integer[]", "uuid", "interval", "inet", "timestamptz")) {
            assertThatThrownBy(() -> db().select(sqlText("cast({0} as " + type + ")::text", val("{s3cret")))
                            .from(USERS)
                            .fetch())
                    .as(type)
                    .isInstanceOf(DataException.class)
                    .hasMessageNotContaining("s3cret")
                    .hasStackTraceContaining("RedactedCause");
        }
    }

    @Test
    void check_ofAView_isACheckViolation() {
        blog().database()
                .execute(
                        "drop view if exists few_tags",
                        "create view few_tags as select * from tags where id < 3 with check option");
        assertThatThrownBy(() -> run("insert into few_tags values (100, 'v')")).isInstanceOf(CheckViolation.class);
        blog().database().execute("drop view few_tags");
    }

    @Test
    void session_endedByTheServer_isAConnectionErrorToRetry() {
        assertThatThrownBy(() -> db().transaction(tx -> {
                    tx.withConnection(connection -> {
                        try (Statement statement = connection.createStatement()) {
                            return statement.execute("set idle_in_transaction_session_timeout = '100ms'");
                        }
                    });
                    try {
                        Thread.sleep(500);
                    } catch (InterruptedException e) {
                        throw new AssertionError(e);
                    }
                    tx.selectFrom(USERS).fetch();
                }))
                .isInstanceOf(ConnectionException.class)
                .matches(e -> ((ConnectionException) e).isRetryable());
    }
}

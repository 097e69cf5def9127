package dev.rex.dsl.contract;

import static dev.rex.blog.TagsTable.TAGS;
import static dev.rex.dsl.Sql.sqlNumber;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rex.dsl.Cte;
import dev.rex.dsl.SqlType;
import dev.rex.dsl.error.PermissionException;
import org.junit.jupiter.api.Test;

class PostgresReadOnlyTest extends ReadOnlyContract {
    PostgresReadOnlyTest() {
        super(PostgresContract.POSTGRESQL);
    }

    @Override
    String nowhere() {
        return "jdbc:postgresql://localhost:1/nowhere";
    }

    @Test
    void readOnly_statementThatWritesInWith_isRefused() {
        Cte<Long> gone = db().deleteFrom(TAGS).all().returning(TAGS.ID).as("gone");
        assertThatThrownBy(() -> db().readOnly().with(gone).selectFrom(gone).fetch())
                .isInstanceOf(PermissionException.class)
                .hasMessageStartingWith("a session that only reads");
    }

    @Test
    void readOnly_functionThatWrites_isRefusedByTheDatabase() {
        assertThatThrownBy(() -> db().readOnly()
                        .transaction(tx -> tx.select(sqlNumber("nextval('tags_id_seq')", SqlType.BIGINT))
                                .fetch()))
                .isInstanceOf(PermissionException.class)
                .hasMessageContaining("read-only transaction")
                .hasMessageContaining("run it in a transaction of the database itself");
    }
}

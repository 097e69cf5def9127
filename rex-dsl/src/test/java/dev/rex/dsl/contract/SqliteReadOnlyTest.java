package dev.rex.dsl.contract;

import static dev.rex.blog.TagsTable.TAGS;
import static dev.rex.dsl.Sql.fields;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class SqliteReadOnlyTest extends ReadOnlyContract {
    SqliteReadOnlyTest() {
        super(SqliteContract.SQLITE);
    }

    @Override
    String nowhere() {
        return "jdbc:sqlite:/no/such/folder/replica.db";
    }

    @Test
    void readOnly_transaction_doesNotWaitForAWriter() throws SQLException {
        try (Connection writer = blog().database().connect();
                Statement statement = writer.createStatement()) {
            statement.execute("begin immediate");
            statement.execute("delete from post_tags");
            db().readOnly().transaction(tx -> assertThat(
                            tx.select(fields(TAGS.ID)).from(TAGS).fetch())
                    .hasSize(4));
            statement.execute("rollback");
        }
    }
}

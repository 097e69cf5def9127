package dev.rex.dsl.contract;

import static dev.rex.blog.TagsTable.TAGS;
import static dev.rex.dsl.Sql.sqlNumber;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rex.dsl.Cte;
import dev.rex.dsl.Database;
import dev.rex.dsl.SqlType;
import dev.rex.dsl.error.ConnectionException;
import dev.rex.dsl.error.PermissionException;
import java.net.InetAddress;
import java.net.ServerSocket;
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

    /** A machine that hangs: it takes connections, and says nothing. */
    @Test
    void replica_thatDoesNotAnswer_isLeftOut() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                Database db = dialect()
                        .builder(blog().database())
                        .replica("jdbc:postgresql://127.0.0.1:" + silent.getLocalPort() + "/x?loginTimeout=1")
                        .replica(blog().database().url())
                        .fallBackToPrimary()
                        .pool(pool -> pool.setConnectionTimeout(500))
                        .build()) {
            for (int i = 0; i < 6; i++) {
                assertThat(db.readOnly().selectFrom(TAGS).fetch()).hasSize(4);
            }
        }
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                Database db = dialect()
                        .builder(blog().database())
                        .replica("jdbc:postgresql://127.0.0.1:" + silent.getLocalPort() + "/x?loginTimeout=1")
                        .pool(pool -> pool.setConnectionTimeout(500))
                        .build()) {
            assertThatThrownBy(() -> db.readOnly().selectFrom(TAGS).fetch())
                    .isInstanceOf(ConnectionException.class)
                    .hasMessageContaining("none of the 1 replicas can be reached");
        }
    }
}

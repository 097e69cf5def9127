package dev.rex.dsl.contract;

import static dev.rex.blog.TagsTable.TAGS;
import static dev.rex.blog.UsersTable.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.rex.blog.NewTag;
import dev.rex.blog.NewUser;
import dev.rex.dsl.Database;
import dev.rex.dsl.error.CheckViolation;
import dev.rex.dsl.error.DataException;
import dev.rex.dsl.error.TimeoutException;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PostgresBulkTest extends BulkContract {
    PostgresBulkTest() {
        super(PostgresContract.POSTGRESQL);
    }

    private static Stream<NewTag> tags(String... names) {
        return Stream.of(names).map(name -> NewTag.of().name(name));
    }

    private List<String> statements(Runnable before) {
        List<String> statements = new ArrayList<>();
        before.run();
        try (Database db = dialect()
                .builder(blog().database())
                .listener(execution ->
                        statements.add(execution.operation() + (execution.sql().contains("binary") ? " binary" : "")))
                .build()) {
            assertThat(db.bulk(TAGS).load(tags("x", "y"))).isEqualTo(2);
        }
        return statements;
    }

    @Test
    void load_plainTable_isCopied() {
        assertThat(statements(() -> {})).containsExactly("begin", "copy binary", "commit");
    }

    @Test
    void load_tableWithARule_isInserted() {
        assertThat(statements(() -> blog().database()
                        .execute("create rule twice as on insert to tags do also"
                                + " insert into users (email, name, age) values (new.name, new.name, 20)")))
                .containsExactly("begin", "insert", "commit");
        assertThat(blog().database().query("select count(*) from users where name in ('x', 'y')"))
                .isEqualTo(List.of(List.of(2L)));
        blog().database().execute("drop rule twice on tags");
    }

    @Test
    void load_throughAView_isInserted() {
        blog().database().execute("alter table tags rename to all_tags", "create view tags as select * from all_tags");
        try {
            assertThat(statements(() -> {})).containsExactly("begin", "insert", "commit");
        } finally {
            blog().database().execute("drop view tags", "alter table all_tags rename to tags");
        }
    }

    private static Stream<NewUser> users() {
        return Stream.of(NewUser.of().email("e").name("n").age(41).visits(7).active(false));
    }

    /** Binary tells nobody what it is of: the eight bytes of a double would be those of another number. */
    @Test
    void load_columnChangedSinceItsClassWasGenerated_isTakenForWhatItIs() {
        for (String type :
                new String[] {"integer", "bigint", "double precision", "numeric(9, 2)", "text", "smallint"}) {
            blog().database()
                    .execute("alter table users alter visits drop default, alter visits type " + type
                            + " using visits::text::numeric::" + type);
            assertThat(db().bulk(USERS).load(users())).isEqualTo(1);
            assertThat(blog().database().query("select visits::integer, age, active from users where email = 'e'"))
                    .as(type)
                    .isEqualTo(List.of(List.of(7, 41, false)));
            db().deleteFrom(USERS).where(USERS.EMAIL.eq("e")).execute();
        }
        blog().database().execute("alter table users alter visits type integer, alter visits set default 0");
    }

    @Test
    void load_columnOfADomain_isChecked() {
        blog().database()
                .execute(
                        "create domain years as integer check (value < 150)", "alter table users alter age type years");
        try {
            assertThat(db().bulk(USERS).load(users())).isEqualTo(1);
            assertThatThrownBy(() -> db().bulk(USERS)
                            .load(Stream.of(NewUser.of().email("o").name("old").age(150))))
                    .isInstanceOf(CheckViolation.class)
                    .hasMessageStartingWith("row 1: ");
        } finally {
            blog().database().execute("alter table users alter age type integer", "drop domain years");
        }
    }

    @Test
    void load_zeroCharacter_isRefusedWithItsRow() {
        Throwable failure = catchThrowable(() -> db().bulk(TAGS).load(tags("a", "b\u0000")));
        assertThat(failure)
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith("row 2: invalid byte sequence for encoding \"UTF8\": 0x00");
    }

    @Test
    void load_waitingForALock_isCancelled() throws Exception {
        try (Connection other = blog().database().connect();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("insert into tags (name) values ('wanted')");
            assertThat(catchThrowable(
                            () -> db().within(Duration.ofMillis(200)).bulk(TAGS).load(tags("a", "wanted"))))
                    .isInstanceOf(TimeoutException.class)
                    .hasMessageContaining("ran longer than 200 ms")
                    .hasMessageContaining("copy \"tags\" (\"name\") from stdin");
            other.rollback();
        }
        assertThat(db().bulk(TAGS).load(tags("a", "wanted"))).isEqualTo(2);
    }
}

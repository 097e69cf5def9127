package dev.rex.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rex.migrations.MigrationException.Reason;
import dev.rex.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad input: one clear error, and nothing half-done. */
public abstract class MigrationFaultContract extends MigrationFixture {
    protected MigrationFaultContract(Supplier<TestDatabase> databases) {
        super(databases);
    }

    @Test
    void up_failingStatement_keepsNothingOfItsMigrationAndAllBefore() {
        folder().blog()
                .sql("20260103000000_broken.sql", """
                        --changeset ann:broken
                        create table half (id int);
                        -- a comment; with a semicolon

                        insert into users (id, name)
                          values (1, 'again');
                        --rollback empty
                        """)
                .sql("20260104000000_next.sql", "--changeset ann:next\ncreate table next (id int);\n");

        assertRefused(Reason.SQL_FAILED, manager()::up)
                .hasMessageStartingWith("Migration 20260103000000_broken.sql::broken::ann failed at "
                        + folder().path().resolve("20260103000000_broken.sql") + ":7")
                .hasMessageContaining("statement: insert into users (id, name) values (1, 'again')")
                .hasMessageContaining("Nothing of it was kept. The 3 before it in this run stay.")
                .hasRootCauseInstanceOf(SQLException.class);
        assertThat(history()).containsExactly("create_users", "first_user", "create_posts");
        assertThat(hasTable("half") || hasTable("next")).isFalse();
    }

    @Test
    void up_afterTheErrorIsMended_goesOn() {
        folder().blog().sql("20260103000000_broken.sql", "--changeset ann:b\ncreate tabel b (id int);\n");
        MigrationException e = refusal();
        assertThat(e.migration()).hasValue(new MigrationId("20260103000000_broken.sql", "b", "ann"));
        assertThat(e.isRetryable()).isFalse();
        assertThat(e)
                .hasMessageContaining("create tabel b (id int)")
                .hasMessageContaining("20260103000000_broken.sql:4")
                .hasMessageContaining("syntax error");
        folder().sql("20260103000000_broken.sql", "--changeset ann:b\ncreate table b (id int);\n");

        assertThat(changesets(manager().up())).containsExactly("b");
    }

    @Test
    void down_failingRollback_keepsMigrationAndHistory() {
        folder().sql("20260101000000_a.sql", """
                        --changeset ann:a
                        create table a (id int);
                        create table b (id int);

                        --rollback drop table b;
                        --rollback drop table
                        --rollback   nowhere;
                        """);
        manager().up();

        assertRefused(Reason.SQL_FAILED, () -> manager().down(1))
                .hasMessageStartingWith("The rollback of migration 20260101000000_a.sql::a::ann failed at ")
                .hasMessageContaining("20260101000000_a.sql:8")
                .hasMessageContaining("statement: drop table nowhere")
                .hasMessageContaining("Nothing of it was kept.");
        assertThat(hasTable("a") && hasTable("b")).isTrue();
        assertThat(history()).containsExactly("a");
    }

    @Test
    void up_longStatement_isShortened() {
        folder().sql(
                        "20260101000000_a.sql",
                        "--changeset ann:a\ninsert into nowhere values ('" + "x".repeat(5000) + "');\n");

        assertThat(refusal().getMessage()).contains("xxx ...").hasSizeLessThan(1500);
    }

    @Test
    void up_outsideATransaction_saysWhatIsKept() {
        folder().sql(
                        "20260101000000_a.sql",
                        "--changeset ann:a runInTransaction:false\ncreate table a (id int);\nnonsense;\n");

        assertThat(refusal()).hasMessageContaining("what came before this statement is kept");
        assertThat(hasTable("a")).isTrue();
        assertThat(history()).isEmpty();
    }

    @Test
    void anyDirection_transactionOfItsOwnThatIsNotEnded_isTakenBackAndNotRecorded() {
        String open = """
                --changeset ann:b runInTransaction:false
                begin;
                create table b (id int);
                --rollback begin;
                --rollback drop table b;
                """;
        folder().blog().sql("20260103000000_b.sql", open);

        assertRefused(Reason.FORMAT, manager()::up)
                .hasMessageContaining("20260103000000_b.sql:3 begins a transaction and does not end it")
                .hasMessageContaining("Add the commit");
        assertThat(hasTable("b")).isFalse();
        assertThat(history()).hasSize(3);

        folder().sql("20260103000000_b.sql", open.replace("int);", "int);\ncommit;"));
        manager().up();
        assertRefused(Reason.FORMAT, () -> manager().down(1)).hasMessageContaining("does not end it");
        assertThat(hasTable("b")).isTrue();
        assertThat(history()).hasSize(4);
    }

    @Test
    void up_failureWithinATransactionOfItsOwn_isTakenBackAndCanBeRepeated() {
        String broken = """
                --changeset ann:a runInTransaction:false
                create table if not exists a (id int);
                begin;
                create table b (id int);
                nonsense;
                commit;
                """;
        folder().sql("20260101000000_a.sql", broken);

        assertThat(refusal())
                .hasMessageContaining(
                        "The transaction that it had begun was taken back; what came before its begin is kept.");
        assertThat(hasTable("a")).isTrue();
        assertThat(hasTable("b")).isFalse();
        assertThat(history()).isEmpty();
        folder().sql("20260101000000_a.sql", broken.replace("nonsense;\n", ""));
        assertThat(manager().up().steps()).hasSize(1);
        assertThat(hasTable("b")).isTrue();
    }

    @Test
    void up_bodyCutAtASemicolon_saysHowToAvoidIt() {
        folder().sql("20260101000000_a.sql", """
                        --changeset ann:a
                        create table a (id int);
                        create trigger t after insert on a begin
                          update a set id = case when id = 1 then 2 else 3 end;
                          update a set id = 4;
                        end;
                        """);

        assertThat(refusal()).hasMessageContaining("splitStatements:false");
        assertThat(hasTable("a")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "commit",
                "COMMIT work",
                "begin",
                "begin transaction",
                "Rollback",
                "start transaction read write",
                "-- now\nend transaction",
                "commit and chain"
            })
    void up_transactionControl_isRefusedBeforeAnything(String statement) {
        folder().blog()
                .sql(
                        "20260103000000_c.sql",
                        "--changeset ann:c\ncreate table c (id int);\n" + statement + ";\ncreate table d (id int);\n");

        assertRefused(Reason.FORMAT, manager()::up)
                .hasMessageContaining("20260103000000_c.sql:3")
                .hasMessageContaining("begins or ends a transaction by itself");
        assertThat(hasTable("users")).isFalse();
    }

    @Test
    void down_transactionControl_isRefusedBeforeAnything() {
        folder().sql(
                        "20260103000000_c.sql",
                        "--changeset ann:c\ncreate table c (id int);\n--rollback drop table c; commit;\n");
        manager().up();

        assertRefused(Reason.FORMAT, () -> manager().down(1)).hasMessageContaining("by itself");
        assertThat(hasTable("c")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-- only a comment", "/* nothing yet */", "-- one\n;;\n"})
    void up_withoutAnyStatement_isRefusedBeforeAnything(String sql) {
        folder().blog().sql("20260103000000_c.sql", "--changeset ann:c\n" + sql + "\n--rollback empty\n");

        assertRefused(Reason.FORMAT, manager()::up).hasMessageContaining("it holds no SQL");
        assertThat(hasTable("users")).isFalse();
    }

    @Test
    void anyCall_closedConnection_isRefused() throws SQLException {
        folder().blog();
        Connection closed = database().connect();
        closed.close();
        MigrationManager manager = MigrationManager.of(folder().read(), closed);

        assertRefused(Reason.DATABASE, manager::up).hasMessageContaining("The connection to migrate is closed");
        assertRefused(Reason.DATABASE, manager::status);
        assertRefused(Reason.DATABASE, () -> manager.down(1));
        assertRefused(Reason.DATABASE, manager::validate);
        assertRefused(Reason.DATABASE, () -> MigrationTracker.on(closed).applied());
    }

    @Test
    void up_historyThatIsNoHistory_isRefused() {
        folder().blog();
        database().execute("create table databasechangelog (id int)");

        assertRefused(Reason.DATABASE, manager()::up).hasMessageContaining("Reading the migration history failed");
        assertThat(hasTable("users")).isFalse();
    }

    /** The error of {@code up}, which must be about SQL. */
    final MigrationException refusal() {
        return catchRefusal(manager());
    }

    static MigrationException catchRefusal(MigrationManager manager) {
        try {
            manager.up();
        } catch (MigrationException e) {
            assertThat(e.reason()).isEqualTo(Reason.SQL_FAILED);
            return e;
        }
        throw new AssertionError("nothing was refused");
    }
}

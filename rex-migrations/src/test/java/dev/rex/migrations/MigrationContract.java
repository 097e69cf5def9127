package dev.rex.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.rex.migrations.MigrationException.Reason;
import dev.rex.migrations.MigrationResult.Outcome;
import dev.rex.migrations.MigrationStatus.State;
import dev.rex.schema.config.DatabaseAddress;
import dev.rex.testing.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What migrating does on every database; a dialect is a subclass. */
public abstract class MigrationContract extends MigrationFixture {
    protected MigrationContract(Supplier<TestDatabase> databases) {
        super(databases);
    }

    @Test
    void up_emptyDatabase_appliesEverythingInOrder() {
        folder().blog();

        MigrationResult result = manager().up();

        assertThat(result.ids())
                .extracting(MigrationId::toString)
                .containsExactly(
                        ScriptFolder.USERS + "::create_users::ann",
                        ScriptFolder.USERS + "::first_user::ann",
                        ScriptFolder.POSTS + "::create_posts::bob");
        assertThat(result.steps())
                .allSatisfy(step -> assertThat(step.outcome()).isEqualTo(Outcome.APPLIED))
                .allSatisfy(step -> assertThat(step.took()).isPositive());
        assertThat(result.took()).isGreaterThanOrEqualTo(result.steps().get(0).took());
        assertThat(query("select name from users")).containsExactly("Ann; the first -- of all");
        assertThat(history()).containsExactly("create_users", "first_user", "create_posts");
    }

    @Test
    void up_again_doesNothing() {
        folder().blog();
        assertThat(manager().isPending()).isTrue();
        manager().up();

        assertThat(manager().up().isEmpty()).isTrue();
        assertThat(manager().isPending()).isFalse();
    }

    @Test
    void up_newFile_appliesOnlyThat() {
        folder().blog();
        manager().up();
        folder().sql("20260103000000_more.sql", "--changeset ann:more\ncreate table more (id int);\n");

        assertThat(changesets(manager().up())).containsExactly("more");
        assertThat(history()).containsExactly("create_users", "first_user", "create_posts", "more");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20260101120000",
                "20260101120000_create_users",
                "20260101120000_create_users.sql",
                "first_user",
                "20260101120000_create_users.sql::first_user::ann"
            })
    void up_toTarget_stopsBehindIt(String target) {
        folder().blog();

        assertThat(changesets(manager().up(target))).containsExactly("create_users", "first_user");
        assertThat(manager().up(target).isEmpty()).isTrue();
        assertThat(history()).containsExactly("create_users", "first_user");
    }

    @Test
    void up_toUnknownTarget_isRefusedBeforeAnything() {
        folder().blog();

        assertRefused(Reason.UNKNOWN_TARGET, () -> manager().up("20270101"))
                .hasMessageContaining("20270101")
                .hasMessageContaining("Name a file");
        assertThat(hasTable("DATABASECHANGELOG")).isFalse();
    }

    @Test
    void up_toAmbiguousTarget_namesTheCandidates() {
        folder().blog().sql("20260103000000_again.sql", "--changeset bob:first_user\nselect 1;\n");

        assertRefused(Reason.UNKNOWN_TARGET, () -> manager().up("first_user"))
                .hasMessageContaining(ScriptFolder.USERS + "::first_user::ann")
                .hasMessageContaining("20260103000000_again.sql::first_user::bob");
    }

    @Test
    void down_thenUp_inOneProcess_runsAgain() {
        folder().blog();
        manager().up();
        manager().up();

        MigrationResult down = manager().down(2);

        assertThat(changesets(down)).containsExactly("create_posts", "first_user");
        assertThat(down.steps()).extracting(MigrationResult.Step::outcome).containsOnly(Outcome.ROLLED_BACK);
        assertThat(query("select count(*) from users")).containsExactly("0");
        assertThat(history()).containsExactly("create_users");
        assertThat(changesets(manager().up())).containsExactly("first_user", "create_posts");
        assertThat(query("select count(*) from users")).containsExactly("1");
    }

    @Test
    void down_moreThanApplied_takesEverythingBack() {
        folder().blog();
        manager().up();

        assertThat(changesets(manager().down(Integer.MAX_VALUE)))
                .containsExactly("create_posts", "first_user", "create_users");
        assertThat(hasTable("users") || hasTable("posts")).isFalse();
        assertThat(history()).isEmpty();
        assertThat(manager().down(1).isEmpty()).isTrue();
    }

    @Test
    void down_zeroOrLess() {
        folder().blog();
        manager().up();

        assertThat(manager().down(0).isEmpty()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> manager().down(-1));
    }

    @Test
    void down_withoutRollback_isRefusedBeforeAnything() {
        folder().sql("20260101000000_a.sql", """
                        --changeset ann:without
                        create table a (id int);
                        --changeset ann:with
                        create table b (id int);
                        --rollback drop table b;
                        """);
        manager().up();

        assertRefused(Reason.NO_ROLLBACK, () -> manager().down(2))
                .hasMessageContaining("20260101000000_a.sql::without::ann")
                .hasMessageContaining("20260101000000_a.sql:3")
                .hasMessageContaining("nothing was rolled back");
        assertThat(history()).containsExactly("without", "with");
        assertThat(hasTable("b")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-- not written yet", "/* later */"})
    void down_rollbackThatIsOnlyAComment_isRefused(String rollback) {
        folder().sql(
                        "20260101000000_a.sql",
                        "--changeset ann:a\ncreate table a (id int);\n--rollback " + rollback + "\n");
        manager().up();

        assertRefused(Reason.NO_ROLLBACK, () -> manager().down(1));
        assertThat(history()).containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"empty", "not required", "EMPTY"})
    void down_emptyRollback_onlyForgets(String rollback) {
        folder().sql(
                        "20260101000000_a.sql",
                        "--changeset ann:a\ncreate table a (id int);\n--rollback " + rollback + "\n");
        manager().up();

        manager().down(1);

        assertThat(history()).isEmpty();
        assertThat(hasTable("a")).isTrue();
    }

    @Test
    void down_rollbackBlock_runsEachStatementOfIt() {
        folder().sql("20260101000000_a.sql", """
                        --changeset ann:a
                        create table a (id int);
                        create table b (id int);
                        /* liquibase rollback
                        -- b first; it came last
                        drop table
                        b;
                        drop table a;
                        */
                        """);
        manager().up();
        assertThat(hasTable("b")).isTrue();

        manager().down(1);

        assertThat(hasTable("a") || hasTable("b")).isFalse();
    }

    @Test
    void down_appliedButNotInScript_isRefused() {
        folder().blog();
        manager().up();
        folder().delete(ScriptFolder.POSTS);

        assertRefused(Reason.NOT_IN_SCRIPT, () -> manager().down(1))
                .hasMessageContaining(ScriptFolder.POSTS + "::create_posts::bob");
        assertThat(history()).hasSize(3);
    }

    @Test
    void status_tellsHowEachMigrationStands() {
        folder().blog()
                .sql("20260103000000_elsewhere.sql", "--changeset ann:elsewhere dbms:oracle\nselect 1 from dual;\n")
                .sql("20260104000000_gone.sql", "--changeset ann:gone\ncreate table gone (id int);\n");
        manager().up();
        folder().delete("20260104000000_gone.sql")
                .sql("20260105000000_next.sql", "--changeset ann:next\ncreate table next (id int);\n");

        List<MigrationStatus> statuses = manager().status();

        assertThat(statuses)
                .extracting(s -> s.id().changeset() + " " + s.state())
                .containsExactly(
                        "create_users APPLIED",
                        "first_user APPLIED",
                        "create_posts APPLIED",
                        "elsewhere EXCLUDED",
                        "next PENDING",
                        "gone MISSING");
        assertThat(statuses).filteredOn(MigrationStatus::isPending).hasSize(1);
        AppliedMigration applied = statuses.get(1).applied();
        assertThat(applied.order()).isEqualTo(2);
        assertThat(applied.outcome()).isEqualTo("EXECUTED");
        assertThat(applied.checksum())
                .isEqualTo(statuses.get(1).migration().checksum())
                .startsWith("9:");
        assertThat(applied.executedAt()).startsWith("20");
        assertThat(applied.deployment()).matches("\\d{10}");
    }

    @Test
    void status_unknownDatabase_touchesNothing() {
        folder().blog();

        assertThat(manager().status()).extracting(MigrationStatus::state).containsOnly(State.PENDING);
        assertThat(hasTable("DATABASECHANGELOG")).isFalse();
    }

    @Test
    void up_editedAfterwards_isRefusedInTheSameProcess() {
        folder().blog();
        manager().up();
        manager().up();
        String before = manager().status().get(2).migration().checksum();
        folder().sql(ScriptFolder.POSTS, "--changeset bob:create_posts\ncreate table posts (id bigint);\n")
                .sql("20260103000000_more.sql", "--changeset ann:more\ncreate table more (id int);\n");

        assertThat(manager().status()).extracting(MigrationStatus::state).contains(State.EDITED);
        assertRefused(Reason.CHECKSUM_MISMATCH, manager()::up)
                .hasMessageContaining(ScriptFolder.POSTS + "::create_posts::bob")
                .hasMessageContaining(folder().path().resolve(ScriptFolder.POSTS) + ":3")
                .hasMessageContaining(before)
                .hasMessageContaining(manager().status().get(2).migration().checksum())
                .hasMessageContaining("--validCheckSum: " + before);
        assertRefused(Reason.CHECKSUM_MISMATCH, () -> manager().down(1));
        assertThat(history()).hasSize(3);
    }

    @Test
    void up_editedAsTheAdviceSays_isAccepted() {
        folder().blog();
        manager().up();
        String before = manager().status().get(2).migration().checksum();
        folder().sql(
                        ScriptFolder.POSTS,
                        "--changeset bob:create_posts\n--validCheckSum: " + before
                                + "\ncreate table posts (id bigint);\n--rollback drop table posts;\n");

        assertThat(manager().up().isEmpty()).isTrue();
        assertThat(manager().validate().isValid()).isTrue();
    }

    @Test
    void up_otherWhiteSpaceAndRollback_isNoEdit() {
        folder().blog();
        manager().up();
        folder().sql(
                        ScriptFolder.POSTS,
                        "--changeset bob:create_posts\r\ncreate table posts (\r\n  id int not null primary key,\r\n"
                                + "\tauthor int not null references users (id)\r\n);\r\n--rollback drop table posts; -- now");

        assertThat(manager().up().isEmpty()).isTrue();
    }

    @Test
    void up_runOnChangeAndRunAlways_runAgain() {
        String always = "--changeset ann:always runAlways:true\ninsert into ticks (id) select count(*) from ticks;\n";
        folder().sql(
                        "20260101000000_a.sql",
                        "--changeset ann:ticks\ncreate table ticks (id int);\n" + always
                                + "--changeset ann:seen runOnChange:true\ncreate view seen as select 1 as x;\n");
        manager().up();
        assertThat(changesets(manager().up())).containsExactly("always");
        folder().sql(
                        "20260101000000_a.sql",
                        "--changeset ann:ticks\ncreate table ticks (id int);\n" + always
                                + "--changeset ann:seen runOnChange:true\ndrop view seen; create view seen as select 2 as x;\n");

        assertThat(manager().status())
                .extracting(MigrationStatus::state)
                .containsExactly(State.APPLIED, State.REPEATABLE, State.REPEATABLE);
        MigrationResult again = manager().up();

        assertThat(again.steps()).extracting(MigrationResult.Step::outcome).containsOnly(Outcome.REAPPLIED);
        assertThat(query("select x from seen")).containsExactly("2");
        assertThat(query("select count(*) from ticks")).containsExactly("3");
        assertThat(history()).containsExactly("ticks", "always", "seen");
        assertThat(query("select exectype from databasechangelog where id <> 'ticks'"))
                .containsOnly("RERAN");
    }

    @Test
    void up_preconditions_decide() {
        folder().sql("20260101000000_a.sql", """
                        --changeset ann:a
                        create table a (id int);
                        --changeset ann:marked
                        --preconditions onFail:MARK_RAN
                        --precondition-sql-check expectedResult:1 select count(*) from a
                        insert into a values (1);
                        --changeset ann:skipped
                        --preconditions onFail:CONTINUE
                        --precondition-sql-check expectedResult:1 select count(*) from a
                        insert into a values (2);
                        --changeset ann:tolerated failOnError:false
                        insert into a (nowhere) values (3);
                        --changeset ann:met
                        --preconditions onFail:HALT
                        --precondition-sql-check expectedResult:0 select count(*) from a
                        insert into a values (4);
                        """);

        assertThat(manager().up().steps())
                .extracting(s -> s.id().changeset() + " " + s.outcome())
                .containsExactly("a APPLIED", "marked MARKED", "skipped SKIPPED", "tolerated TOLERATED", "met APPLIED");
        assertThat(history()).containsExactly("a", "marked", "met");
        assertThat(query("select id from a")).containsExactly("4");
        assertThat(manager().status())
                .filteredOn(MigrationStatus::isPending)
                .extracting(s -> s.id().changeset())
                .containsExactly("skipped", "tolerated");
    }

    @Test
    void up_delimitersAndComments_areHonoured() {
        folder().sql("20260101000000_a.sql", """
                        --property name:table value:renamed

                        --changeset ann:a endDelimiter:// rollbackEndDelimiter://
                        -- a comment; with a semicolon
                        create table ${table} (id int, text varchar(100)) //
                        /* another; comment */
                        insert into ${table} values (1, 'one; -- two') //
                        --rollback delete from ${table} //
                        --rollback drop table ${table} //

                        --changeset "Ann B":"with blank" splitStatements:false
                        insert into renamed values (2, ';')
                        --rollback delete from renamed where id = 2;
                        --ignoreLines:start
                        this is no SQL;
                        --ignoreLines:end
                        """);

        manager().up();

        assertThat(query("select text from renamed order by id")).containsExactly("one; -- two", ";");
        assertThat(query("select author from databasechangelog order by orderexecuted"))
                .containsExactly("ann", "Ann B");
        assertThat(manager().status()).extracting(s -> s.migration().line()).containsExactly(5, 13);
        manager().down(2);
        assertThat(hasTable("renamed")).isFalse();
    }

    @Test
    void up_dbms_selects() {
        String here = database().dialect();
        folder().sql(
                        "20260101000000_a.sql",
                        "--changeset ann:same dbms:" + here + "\ncreate table a (id int);\n"
                                + "--changeset ann:same dbms:!" + here + "\ncreate table b (id int);\n"
                                + "--changeset ann:both dbms:oracle," + here + "\ncreate table c (id int);\n"
                                + "--changeset ann:ignored ignore:true\nnonsense;\n");

        assertThat(changesets(manager().up())).containsExactly("same", "both");
        assertThat(hasTable("a") && hasTable("c")).isTrue();
        assertThat(hasTable("b")).isFalse();
    }

    @Test
    void up_unknownDbms_isRefused() {
        folder().sql("20260101000000_a.sql", "--changeset ann:a dbms:postgres\ncreate table a (id int);\n");

        assertRefused(Reason.FORMAT, manager()::up)
                .hasMessageContaining("20260101000000_a.sql:3")
                .hasMessageContaining("postgres is not a supported DB");
    }

    @Test
    void up_outsideATransaction_runsAndIsRecorded() {
        folder().sql("20260101000000_a.sql", """
                        --changeset ann:a runInTransaction:false
                        create table a (id int);
                        insert into a values (1);
                        --rollback drop table a;
                        """);

        assertThat(manager().up().steps()).hasSize(1);
        assertThat(history()).containsExactly("a");
        assertThat(manager().status().get(0).migration().transactional()).isFalse();
        manager().down(1);
        assertThat(hasTable("a")).isFalse();
    }

    @Test
    void up_listener_hearsEveryStep() {
        folder().blog();
        List<String> heard = new ArrayList<>();
        MigrationListener listener = new MigrationListener() {
            @Override
            public void begun(Migration migration, boolean down, int position, int total) {
                heard.add((down ? "down " : "up ") + migration.id().changeset() + " " + position + "/" + total);
            }

            @Override
            public void done(MigrationResult.Step step, int position, int total) {
                heard.add(step.outcome() + " " + position + "/" + total);
                // it is committed: another connection sees it
                assertThat(history()).hasSize(step.outcome() == Outcome.APPLIED ? position : total - position + 1);
            }
        };

        manager().withListener(listener).up("first_user");
        manager().withListener(listener).down(1);

        assertThat(heard)
                .containsExactly(
                        "up create_users 1/2",
                        "APPLIED 1/2",
                        "up first_user 2/2",
                        "APPLIED 2/2",
                        "down first_user 1/1",
                        "ROLLED_BACK 1/1");
    }

    @Test
    void up_listenerThatThrows_changesNothing() {
        folder().blog();
        MigrationListener broken = new MigrationListener() {
            @Override
            public void begun(Migration migration, boolean down, int position, int total) {
                throw new IllegalStateException("broken on purpose");
            }
        };

        assertThat(manager().withListener(broken).up().steps()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anyCall_givesTheConnectionBackAsItCame(boolean autoCommit) throws SQLException {
        folder().blog();
        connection().setAutoCommit(autoCommit);
        int isolation = connection().getTransactionIsolation();

        manager().status();
        manager().up();
        manager().down(1);
        manager().validate();
        folder().sql("20260103000000_bad.sql", "--changeset ann:bad\nnonsense;\n");
        assertRefused(Reason.SQL_FAILED, manager()::up);

        assertThat(connection().getAutoCommit()).isEqualTo(autoCommit);
        assertThat(connection().getTransactionIsolation()).isEqualTo(isolation);
        assertThat(connection().isClosed()).isFalse();
        assertThat(query("select count(*) from posts")).containsExactly("0");
        connection().setAutoCommit(true);
    }

    @Test
    void up_dataSource_opensAndClosesConnections() {
        folder().blog();
        MigrationManager manager = MigrationManager.of(folder().read(), new OneByOne(database()));

        assertThat(manager.up().steps()).hasSize(3);
        assertThat(manager.status()).extracting(MigrationStatus::state).containsOnly(State.APPLIED);
        folder().sql("20260103000000_bad.sql", "--changeset without\n");
        MigrationScript malformed = folder().read();
        assertRefused(Reason.FORMAT, MigrationManager.of(malformed, new OneByOne(database()))::up);
    }

    @Test
    void up_address_opensAndClosesConnections() {
        folder().blog();
        DatabaseAddress address = new DatabaseAddress(
                database().url(), database().user(), database().password());

        assertThat(MigrationManager.of(folder().read(), address).up().steps()).hasSize(3);
        assertThat(history()).hasSize(3);
    }

    @Test
    void up_clearedChecksum_isTakenAsUnchangedAndRenewed() {
        folder().blog();
        manager().up();
        String before = query("select md5sum from databasechangelog order by orderexecuted")
                .get(0);
        database().execute("update databasechangelog set md5sum = null");

        assertThat(manager().up().isEmpty()).isTrue();
        assertThat(manager().validate().isValid()).isTrue();
        folder().sql("20260103000000_more.sql", "--changeset ann:more\ncreate table more (id int);\n");
        manager().up();

        assertThat(query("select md5sum from databasechangelog order by orderexecuted"))
                .startsWith(before)
                .doesNotContain("null");
    }

    @Test
    void validate_everythingThatCanBeFound() {
        folder().blog()
                .sql("20260104000000_gone.sql", "--changeset ann:gone\ncreate table gone (id int);\n--rollback empty\n")
                .sql(
                        "20260105000000_edited.sql",
                        "--changeset ann:edited\ncreate table e (id int);\n--rollback empty\n");
        manager().up();
        folder().delete("20260104000000_gone.sql")
                .sql(
                        "20260105000000_edited.sql",
                        "--changeset ann:edited\ncreate table f (id int);\n--rollback empty\n")
                .sql("20260101999999_late.sql", "--changeset ann:late\ncreate table late (id int);\n")
                .sql(
                        "20260106000000_twice.sql",
                        "--changeset ann:twice\nselect 1;\n--rollback empty\n--changeset ann:twice\nselect 1;\n--rollback empty\n");

        MigrationReport report = manager().validate();

        assertThat(report.errors())
                .extracting(p -> p.kind() + " " + p.id().changeset())
                .containsExactly("DUPLICATE_ID twice", "EDITED edited", "MISSING gone");
        assertThat(report.warnings())
                .extracting(p -> p.kind() + " " + p.id().changeset())
                .containsExactly("NO_ROLLBACK late", "FILE_NAME late", "OUT_OF_ORDER late");
        assertThat(report.isValid()).isFalse();
        assertThat(report.problems()).allSatisfy(p -> {
            assertThat(p.message()).contains(p.id().toString());
            assertThat(p.hint()).isNotBlank();
        });
        assertRefused(Reason.DUPLICATE_ID, manager()::up)
                .hasMessageContaining("20260106000000_twice.sql:3")
                .hasMessageContaining("20260106000000_twice.sql:6")
                .hasMessageContaining("20260105000000_edited.sql:3")
                .hasMessageContaining("Nothing was changed.");
    }
}

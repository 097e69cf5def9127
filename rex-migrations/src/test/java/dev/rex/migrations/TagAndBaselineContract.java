package dev.rex.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.rex.migrations.MigrationException.Reason;
import dev.rex.migrations.MigrationResult.Outcome;
import dev.rex.migrations.MigrationStatus.State;
import dev.rex.testing.TestDatabase;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Going back to a state that has a name, and taking over a database that has a past. */
public abstract class TagAndBaselineContract extends MigrationFixture {
    protected TagAndBaselineContract(Supplier<TestDatabase> databases) {
        super(databases);
    }

    @Test
    void downToTag_takesBackWhatCameAfterIt() {
        folder().blog();
        manager().up("create_users");
        AppliedMigration tagged = manager().tag("release 1'0");
        manager().up();

        assertThat(tagged.id().changeset()).isEqualTo("create_users");
        assertThat(manager().status().get(0).applied().tag()).isEqualTo("release 1'0");
        assertThat(changesets(manager().downToTag("release 1'0"))).containsExactly("create_posts", "first_user");
        assertThat(manager().downToTag("release 1'0").isEmpty()).isTrue();
        assertThat(history()).containsExactly("create_users");
    }

    @Test
    void tag_twice_changesNothingAndTheTakenOneIsRefused() {
        folder().blog();
        manager().up("create_users");
        manager().tag("v1");
        manager().tag("v1");

        assertRefused(Reason.TAG, () -> manager().tag("v2")).hasMessageContaining("bears the tag v1 already");
        manager().up();
        assertRefused(Reason.TAG, () -> manager().tag("v1"))
                .hasMessageContaining("The tag v1 is taken")
                .hasMessageContaining(ScriptFolder.USERS + "::create_users::ann");
        manager().tag("v2");
        assertThat(changesets(manager().downToTag("v1"))).containsExactly("create_posts", "first_user");
    }

    @Test
    void tag_nothingApplied_isRefused() {
        folder().blog();

        assertRefused(Reason.TAG, () -> manager().tag("v1")).hasMessageContaining("no migration is applied");
        assertThat(hasTable("databasechangelog")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void tag_blank_isRefused(String tag) {
        folder().blog();
        manager().up();

        assertThatIllegalArgumentException().isThrownBy(() -> manager().tag(tag));
        assertThatIllegalArgumentException().isThrownBy(() -> manager().tag("x".repeat(256)));
    }

    @Test
    void tag_migrationThatRunsAgain_doesNotCarryTheTagAlong() {
        folder().blog().sql("20260103000000_view.sql", """
                        --changeset ann:always runAlways:true
                        delete from posts;
                        --rollback empty
                        """);
        manager().up();
        manager().tag("v1");
        folder().sql(
                        "20260102990000_more.sql",
                        "--changeset ann:more\ncreate table more (id int);\n--rollback drop table more;\n");
        manager().up();

        assertThat(changesets(manager().downToTag("v1"))).containsExactly("more");
        assertThat(hasTable("more")).isFalse();
        assertThat(hasTable("posts")).isTrue();
    }

    @Test
    void tags_areThoseOfLiquibase() {
        folder().blog();
        manager().up("first_user");
        manager().tag("rex");
        manager().up();
        liquibase().rollback("rex");
        assertThat(history()).containsExactly("create_users", "first_user");

        manager().up();
        liquibase().tag("liquibase");
        folder().sql(
                        "20260103000000_more.sql",
                        "--changeset ann:more\ncreate table more (id int);\n--rollback drop table more;\n");
        manager().up();
        assertThat(changesets(manager().downToTag("liquibase"))).containsExactly("more");
    }

    @Test
    void downToTag_unknown_isRefusedAndNamesThoseThatAreThere() {
        folder().blog();
        manager().up();

        assertRefused(Reason.UNKNOWN_TARGET, () -> manager().downToTag("v9"))
                .hasMessageContaining("It has none at all");
        manager().tag("v1");
        assertRefused(Reason.UNKNOWN_TARGET, () -> manager().downToTag("v9"))
                .hasMessageContaining("no tag v9")
                .hasMessageContaining("It has v1.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"create_users", "20260101120000_create_users.sql::create_users::ann"})
    void downTo_migration_isTheLastOneAfterwards(String target) {
        folder().blog();
        manager().up();

        assertThat(changesets(manager().downTo(target))).containsExactly("create_posts", "first_user");
        assertThat(manager().downTo(target).isEmpty()).isTrue();
        assertThat(history()).containsExactly("create_users");
    }

    @Test
    void downTo_fileWithSeveral_keepsThemAll() {
        folder().blog();
        manager().up();

        assertThat(changesets(manager().downTo("20260101120000"))).containsExactly("create_posts");
    }

    @Test
    void downTo_notApplied_isRefused() {
        folder().blog();
        manager().up("first_user");

        assertRefused(Reason.UNKNOWN_TARGET, () -> manager().downTo("create_posts"))
                .hasMessageContaining("create_posts::bob is not applied");
        assertRefused(Reason.UNKNOWN_TARGET, () -> manager().downTo("nothing"));
        assertThat(history()).hasSize(2);
    }

    @Test
    void downTo_oneOfThemWithoutRollback_isRefusedBeforeAnything() {
        folder().blog().sql("20260101990000_a.sql", "--changeset ann:without\ncreate table w (id int);\n");
        manager().up();

        assertRefused(Reason.NO_ROLLBACK, () -> manager().downTo("create_users"))
                .hasMessageContaining("20260101990000_a.sql:3");
        assertThat(history()).hasSize(4);
    }

    @Test
    void baseline_all_recordsWithoutRunning() {
        folder().blog();
        List<String> heard = new ArrayList<>();
        MigrationListener listener = new MigrationListener() {
            @Override
            public void done(MigrationResult.Step step, int position, int total) {
                heard.add(step.outcome() + " " + position + "/" + total);
            }
        };

        MigrationResult result = manager().withListener(listener).baseline();

        assertThat(result.steps()).extracting(MigrationResult.Step::outcome).containsOnly(Outcome.MARKED);
        assertThat(heard).containsExactly("MARKED 1/3", "MARKED 2/3", "MARKED 3/3");
        assertThat(hasTable("users")).isFalse();
        assertThat(manager().status()).extracting(MigrationStatus::state).containsOnly(State.APPLIED);
        assertThat(manager().baseline().isEmpty()).isTrue();
        assertThat(liquibase().pending()).isZero();
    }

    @Test
    void baseline_upToATarget_leavesTheRestPending() {
        folder().blog();
        database().execute("create table users (id int not null primary key, name varchar(40) not null)");

        assertThat(changesets(manager().baseline("20260101120000"))).containsExactly("create_users", "first_user");
        assertThat(changesets(manager().up())).containsExactly("create_posts");
        assertThat(query("select count(*) from users")).containsExactly("0");
    }

    @Test
    void baseline_historyThatAgrees_isCompleted() {
        folder().blog();
        manager().up("create_users");

        assertThat(changesets(manager().baseline("first_user"))).containsExactly("first_user");
        assertThat(history()).containsExactly("create_users", "first_user");
    }

    @Test
    void baseline_historyOfSomethingElse_isRefused() {
        folder().sql("20250101000000_old.sql", "--changeset ann:old\ncreate table old (id int);\n");
        manager().up();
        folder().delete("20250101000000_old.sql").blog();

        assertRefused(Reason.BASELINE, manager()::baseline)
                .hasMessageContaining("20250101000000_old.sql::old::ann")
                .hasMessageContaining("Nothing was recorded");
        assertThat(history()).containsExactly("old");
    }

    @Test
    void baseline_historyWithAnEditedMigration_isRefused() {
        folder().blog();
        manager().up("first_user");
        folder().sql(ScriptFolder.USERS, "--changeset ann:create_users\ncreate table other (id int);\n");

        assertRefused(Reason.CHECKSUM_MISMATCH, manager()::baseline);
        assertThat(history()).hasSize(2);
    }

    @Test
    void baselineAndTag_whileAnotherRuns_wait() throws Exception {
        folder().blog();
        manager().up("create_users");
        try (Connection other = database().connect()) {
            DatabaseLock lock = DatabaseKind.of(other).lock().on(other);
            assertThat(lock.tryAcquire()).isTrue();
            MigrationManager impatient = manager().withLockWait(Duration.ZERO);

            assertRefused(Reason.LOCK_HELD, impatient::baseline);
            assertRefused(Reason.LOCK_HELD, () -> impatient.tag("v1"));
            assertRefused(Reason.LOCK_HELD, () -> impatient.down(1)).hasMessageContaining("Another run");
            assertThat(lock.release()).isTrue();
        }
    }
}

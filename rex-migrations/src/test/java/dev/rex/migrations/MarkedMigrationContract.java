package dev.rex.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rex.migrations.MigrationResult.Outcome;
import dev.rex.testing.TestDatabase;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Migrations that a precondition only marks: what they would have made was there before, and stays when they go. */
public abstract class MarkedMigrationContract extends MigrationFixture {
    protected MarkedMigrationContract(Supplier<TestDatabase> databases) {
        super(databases);
    }

    private void markedBehindAnother() {
        database().execute("create table legacy (id int)");
        folder().sql("20260101000000_a.sql", """
                        --changeset ann:a
                        create table a (id int);
                        --rollback drop table a;
                        """).file("20260102000000_b.sql", """
                        --liquibase formatted sql
                        --changeset ann:legacy
                        --preconditions onFail:MARK_RAN
                        --precondition-sql-check expectedResult:1 select count(*) from a
                        create table legacy (id int);
                        --rollback drop table legacy;
                        --changeset ann:without_rollback
                        --preconditions onFail:MARK_RAN
                        --precondition-sql-check expectedResult:1 select count(*) from a
                        create table legacy (id int);
                        """);
        manager().up();
        assertThat(query("select exectype from databasechangelog order by orderexecuted"))
                .containsExactly("EXECUTED", "MARK_RAN", "MARK_RAN");
    }

    @Test
    void down_marked_removesOnlyItsRow() {
        markedBehindAnother();

        MigrationResult result = manager().down(3);

        assertThat(result.steps())
                .extracting(MigrationResult.Step::outcome)
                .containsExactly(Outcome.UNMARKED, Outcome.UNMARKED, Outcome.ROLLED_BACK);
        assertThat(hasTable("legacy")).isTrue();
        assertThat(hasTable("a")).isFalse();
        assertThat(history()).isEmpty();
    }

    @Test
    void down_markedInADryRun_removesOnlyItsRow() throws SQLException {
        markedBehindAnother();

        String script = manager().dryRun().down(2);

        assertThat(script)
                .contains("-- It was recorded without being run: only its row goes.")
                .doesNotContain("drop table");
        try (Statement statement = connection().createStatement()) {
            statement.executeUpdate(script);
        }
        assertThat(hasTable("legacy")).isTrue();
        assertThat(history()).containsExactly("a");
    }

    @Test
    void up_markedAgain_isStillOnlyMarked() {
        database().execute("create table legacy (id int)");
        folder().sql("20260101000000_a.sql", """
                        --changeset ann:legacy runAlways:true
                        --preconditions onFail:MARK_RAN
                        --precondition-sql-check expectedResult:1 select count(*) from legacy
                        drop table legacy;
                        create table legacy (id int);
                        --rollback drop table legacy;
                        """);
        manager().up();
        manager().up();
        assertThat(query("select exectype from databasechangelog")).containsExactly("MARK_RAN");

        database().execute("insert into legacy values (1)");
        manager().up();
        manager().up();
        assertThat(query("select exectype from databasechangelog")).containsExactly("RERAN");

        manager().down(1);
        assertThat(hasTable("legacy")).isFalse();
    }
}

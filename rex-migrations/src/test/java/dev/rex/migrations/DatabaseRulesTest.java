package dev.rex.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rex.migrations.MigrationException.Reason;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The errors and statements that no test can bring about on a server that others use too. */
class DatabaseRulesTest {
    private final DatabaseRules postgres = new PostgresRules();
    private final DatabaseRules sqlite = new SqliteRules();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vacuum",
                "VACUUM full users;",
                "-- now\ncreate database other",
                "drop tablespace fast",
                "alter system set work_mem = '4MB'",
                "create unique /* x */ index\n concurrently i on a (b)",
                "drop index concurrently i",
                "reindex table concurrently a",
                "reindex (verbose) database app",
                "alter table a detach partition b concurrently"
            })
    void refusesTransactions_whatPostgresqlRefuses_isSeen(String statement) {
        assertThat(postgres.refusesTransactions(statement)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create index concurrently_named on a (b)",
                "create table vacuum_log (id int)",
                "refresh materialized view concurrently v",
                "reindex table a",
                "insert into a values ('vacuum')",
                "alter table a detach partition b",
                "alter type mood add value 'x'"
            })
    void refusesTransactions_whatPostgresqlTakes_isNot(String statement) {
        assertThat(postgres.refusesTransactions(statement)).isFalse();
        assertThat(postgres.mustBeAlone(statement)).isFalse();
    }

    @Test
    void mustBeAlone_onlyWhatLeavesSomethingBehind() {
        assertThat(postgres.mustBeAlone("create index concurrently on a (b)")).isTrue();
        assertThat(postgres.mustBeAlone("vacuum")).isFalse();
        assertThat(sqlite.mustBeAlone("vacuum")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "create index concurrently i on a (b) | i.",
                "create unique index concurrently if not exists \"My i\" on a (b) | \"My i\".",
            })
    void remains_ofAFailedIndex_namesIt(String statement, String index) {
        assertThat(postgres.remains(statement).orElseThrow()).endsWith("drop index concurrently if exists " + index);
    }

    @ParameterizedTest
    @ValueSource(strings = {"create index concurrently on a (b)", "drop index concurrently i", "vacuum"})
    void remains_ofAnythingElse_areNone(String statement) {
        assertThat(postgres.remains(statement)).isEmpty();
        assertThat(sqlite.remains(statement)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "58P01 | could not open extension control file \"/usr/share/x/extension/vector.control\": No such file",
                "0A000 | ERROR: extension \"vector\" is not available"
            })
    void advice_missingExtension_isTheSameOnEveryVersion(String state, String message) {
        DatabaseRules.Advice advice =
                postgres.advice(new SQLException(message, state)).orElseThrow();

        assertThat(advice.reason()).isEqualTo(Reason.EXTENSION_MISSING);
        assertThat(advice.hint()).contains("extension vector").contains("-Drex.scratch=");
    }

    @Test
    void advice_fullDiskOfTheServer_saysSo() {
        assertThat(postgres.advice(new SQLException("could not extend file", "53100")))
                .get()
                .extracting(DatabaseRules.Advice::reason)
                .isEqualTo(Reason.DISK_FULL);
    }

    @ParameterizedTest
    @CsvSource({"0A000, other", "58P01, other", "42601, syntax error", ", nothing"})
    void advice_anythingElse_isNone(String state, String message) {
        assertThat(postgres.advice(new SQLException(message, state))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5, BUSY", "261, BUSY", "517, BUSY", "6, BUSY", "13, DISK_FULL", "1, ", "19, "})
    void advice_codesOfSqlite_withTheirExtendedForms(int code, Reason reason) {
        assertThat(sqlite.advice(new SQLException("x", null, code)).map(DatabaseRules.Advice::reason))
                .isEqualTo(Optional.ofNullable(reason));
    }
}

package dev.rex.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rex.migrations.MigrationException.Reason;
import dev.rex.testing.TestDatabase;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A placeholder may stand for a password: no error shows its value, and the place of an error is found all the same. */
public abstract class SecretPlaceholderContract extends MigrationFixture {
    private static final String SECRET = "Hunter2''s long and winding secret, longer than any message shows it whole";
    private static final String FILE = "20260101000000_a.sql";
    private static final Map<String, String> VALUES = Map.of("password", SECRET, "t", "a", "prefix", "application");

    protected SecretPlaceholderContract(Supplier<TestDatabase> databases) {
        super(databases);
    }

    private MigrationManager filled() {
        return MigrationManager.of(MigrationScript.read(folder().path(), VALUES), connection());
    }

    /** What the error shows, wherever somebody looks. */
    private static String shown(Throwable error) {
        StringWriter text = new StringWriter();
        error.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private static void assertKeepsTheSecret(Throwable error) {
        assertThat(shown(error).toLowerCase(Locale.ROOT))
                .doesNotContain("hunter2")
                .doesNotContain("winding")
                .contains("${password}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into ${prefix}_${t} values (null, '${password}');", // a constraint
                "insert into ${prefix}_${t} values (1, ${password});", // syntax
                "insert into nowhere values ('${password}');",
                "insert into ${prefix}_${t} (\"${password}\") values (1);"
            })
    void up_failed_namesThePlaceholderAndTheLine(String statement) {
        folder().sql(FILE, """
                        --property name:size value:200
                        --changeset ann:a
                        create table ${prefix}_${t} (id int not null, text varchar(${size}));
                        insert into ${prefix}_${t} values (1, '${password}');

                        %s
                        """.formatted(statement));

        MigrationException error = MigrationFaultContract.catchRefusal(filled());

        assertKeepsTheSecret(error);
        assertThat(error)
                .hasMessageContaining(FILE + ":8")
                .hasMessageContaining("statement: insert into")
                .hasRootCauseInstanceOf(SQLException.class);
        assertThat(error.getCause()).isInstanceOfSatisfying(SQLException.class, e -> assertThat(
                        e.getSQLState() != null || e.getErrorCode() != 0)
                .isTrue());
    }

    @Test
    void down_failed_namesThePlaceholderAndTheLine() {
        folder().sql(FILE, """
                        --changeset ann:a
                        create table ${prefix}_a (id int not null, text varchar(200));
                        --rollback delete from ${prefix}_a where text = '${password}';
                        --rollback insert into ${prefix}_a values (null, '${password}');
                        """);
        filled().up();

        assertRefused(Reason.SQL_FAILED, () -> filled().down(1))
                .hasMessageContaining(FILE + ":6")
                .satisfies(e -> {
                    assertKeepsTheSecret(e);
                    assertThat(e).hasMessageContaining("insert into ${prefix}_a values");
                });
    }

    @Test
    void up_refusedBeforeAnything_namesThePlaceholder() {
        folder().sql(FILE, "--changeset ann:a\nvacuum '${password}';\n");

        assertRefused(Reason.FORMAT, () -> filled().up()).satisfies(SecretPlaceholderContract::assertKeepsTheSecret);
    }

    @Test
    void anyCall_failedPrecondition_namesThePlaceholder() {
        folder().sql(FILE, """
                        --changeset ann:a
                        --preconditions onFail:HALT onError:HALT
                        --precondition-sql-check expectedResult:1 select '${password}'
                        select 1;
                        """);

        assertRefused(Reason.PRECONDITION, () -> filled().up())
                .satisfies(SecretPlaceholderContract::assertKeepsTheSecret);
    }

    @Test
    void up_flywaysScriptFailed_namesThePlaceholderAndTheLine() {
        folder().file("V1__a.sql", """
                        create table ${prefix}_a (id int);

                        insert into nowhere values ('${ PASSWORD }');
                        """);

        assertRefused(Reason.SQL_FAILED, () -> filled().up())
                .hasMessageContaining("V1__a.sql:3")
                .satisfies(SecretPlaceholderContract::assertKeepsTheSecret);
    }

    @Test
    void up_shortValues_leaveTheWordsAlone() {
        folder().sql(FILE, "--changeset ann:a\ninsert into anywhere (a) values (1);\n");

        assertRefused(Reason.SQL_FAILED, () -> filled().up())
                .hasMessageContaining("statement: insert into anywhere (${t}) values (1)");
    }
}

package dev.rex.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rex.testing.TestDatabases;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoTest {
    private static final Map<String, String> OUTPUT = new ConcurrentHashMap<>();

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void demo_showsEveryQueryWithItsRows(String dialect) {
        String text = output(dialect);

        assertThat(text).contains("migrated " + dialect + ": 6 migrations, 6 tables");
        assertThat(text).contains("1. Whole rows, as the generated record.");
        assertThat(text).contains("select(fields(USERS.NAME, optional(PROFILES)).into(UserAndProfile::new))");
        assertThat(text).contains("left join \"users\" \"posts_author\"");
        assertThat(text).doesNotContain("(no rows)");
        assertThat(text).endsWith("demo ok: 6 migrations, 6 tables, 27 generated files, 15 queries\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"adults", "newestPosts", "authorsWithLatestPosts", "replies", "mostActive"})
    void rows_areEqualOnBothDatabases(String query) {
        String title = SourceCode.of(Queries.class).title(query);

        assertThat(rows(output("sqlite"), title)).isEqualTo(rows(output("postgresql"), title));
    }

    /** The table below the title, which stands behind the Java and the SQL. */
    private static String rows(String text, String title) {
        String from = text.substring(text.indexOf(title));
        int ruler = from.indexOf("---");
        int end = from.indexOf("\n\n", ruler);
        return from.substring(from.lastIndexOf("\n\n", ruler), end);
    }

    private static String output(String dialect) {
        return OUTPUT.computeIfAbsent(dialect, DemoTest::run);
    }

    private static String run(String dialect) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String[] arguments = {
            dialect,
            "src/main/resources/db/migrations",
            "target/generated-sources/rex",
            TestDatabases.directory().resolve("demo").toString()
        };
        try {
            Demo.run(arguments, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}

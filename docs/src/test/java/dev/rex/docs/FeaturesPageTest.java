package dev.rex.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rex.dsl.Dialects;
import dev.rex.dsl.dialect.Feature;
import dev.rex.dsl.dialect.SqlDialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of features by dialect is what the dialects say of themselves. */
class FeaturesPageTest {
    private static final Path PAGE = Path.of("../docs/features.md");
    private static final List<SqlDialect> DIALECTS = List.of(Dialects.postgres(), Dialects.sqlite());
    private static final String HEAD = """
            # What each database can do

            A statement that needs what its database lacks throws `UnsupportedFeatureException` when it is rendered: nothing was sent, and the message names
            the feature and what to do in its place. "from 15" is a version of the server, which is asked for it when Rex opens the first connection; over somebody
            else's connections, say it: `Dialects.postgres(15)`. This page is written by `FeaturesPageTest` from what the dialects say of themselves.

            ## Features

            """;
    private static final String FUNCTIONS = """

            ## Functions

            Functions that are not listed are called by their own name everywhere. A name in a cell is the function that is called, SQL is what is written
            (`{0}` is the first argument), and a dash stands for a function that is missing.

            """;

    @Test
    void page_isWhatTheDialectsSay() throws IOException {
        if (Boolean.getBoolean("rex.bless")) {
            Files.writeString(PAGE, page());
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page());
    }

    @Test
    void page_namesWhatIsMissing() {
        assertThat(page()).contains("| MERGE | from 15 | - |").contains("| `lpad` |");
    }

    private static String page() {
        StringBuilder page = new StringBuilder(HEAD);
        line(page, "feature", DIALECTS.stream().map(SqlDialect::name).toList(), "where it is missing");
        rule(page);
        for (Feature feature : Feature.values()) {
            line(
                    page,
                    feature.label(),
                    DIALECTS.stream().map(dialect -> feature(dialect, feature)).toList(),
                    feature.hint());
        }
        page.append(FUNCTIONS);
        line(page, "function", DIALECTS.stream().map(SqlDialect::name).toList(), "where it is missing");
        rule(page);
        Set<String> names = new TreeSet<>();
        DIALECTS.forEach(dialect -> names.addAll(dialect.functions().names()));
        for (String name : names) {
            String instead = Stream.concat(DIALECTS.stream(), Stream.of(Dialects.postgres(14)))
                    .map(dialect -> dialect.functions().instead(name))
                    .filter(hint -> hint != null)
                    .findFirst()
                    .orElse("");
            line(
                    page,
                    code(name),
                    DIALECTS.stream().map(dialect -> form(dialect, name)).toList(),
                    instead);
        }
        return page.toString();
    }

    private static String feature(SqlDialect dialect, Feature feature) {
        if (!dialect.features().contains(feature)) {
            return "-";
        }
        String since = since(dialect, version -> version.features().contains(feature));
        return since.isEmpty() ? "yes" : since;
    }

    /** From which version of a dialect on something is there; empty if from the oldest. */
    private static String since(SqlDialect dialect, Predicate<SqlDialect> isThere) {
        return dialect == Dialects.postgres()
                ? IntStream.rangeClosed(15, 18)
                        .filter(version -> !isThere.test(Dialects.postgres(version - 1)))
                        .mapToObj(version -> "from " + version)
                        .reduce("", (first, later) -> later)
                : "";
    }

    private static String form(SqlDialect dialect, String function) {
        if (dialect.functions().instead(function) != null) {
            return "-";
        }
        String text = dialect.functions().text(function);
        String since = since(dialect, version -> version.functions().instead(function) == null);
        return code(text == null ? function : text) + (since.isEmpty() ? "" : " " + since);
    }

    private static String code(String text) {
        return "`" + text.replace("|", "\\|") + "`";
    }

    private static void rule(StringBuilder page) {
        line(page, "---", DIALECTS.stream().map(dialect -> "---").toList(), "---");
    }

    private static void line(StringBuilder page, String first, List<String> cells, String last) {
        page.append("| ")
                .append(first)
                .append(cells.stream().collect(Collectors.joining(" | ", " | ", " | ")))
                .append(last)
                .append(" |\n");
    }
}

package dev.rex.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README shows is what a project of the plugin's integration tests consists of, which is built and run there. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..");
    private static final Path PROJECT = ROOT.resolve("rex-codegen-maven-plugin/src/it/readme");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/main/resources/db/migrations/20260101090000_create_users.sql",
                "src/main/java/com/acme/App.java"
            })
    void file_isThatOfTheProject(String file) throws IOException {
        assertThat(block(file)).isEqualTo(Files.readString(PROJECT.resolve(file)));
    }

    @Test
    void pom_hasWhatIsShown() throws IOException {
        String pom = Files.readString(PROJECT.resolve("pom.xml")).replace("@project.version@", "0.1.0-SNAPSHOT");
        assertThat(withoutIndent(pom)).contains(withoutIndent(block("pom.xml")));
    }

    @Test
    void commands_areThoseOfTheProject() throws IOException {
        String goals = Files.readString(PROJECT.resolve("invoker.properties"));
        assertThat(goals)
                .contains("compile rex:migrate -Drex.url=jdbc:sqlite:app.db")
                .contains("exec:java -Dexec.mainClass=com.acme.App");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "docs/architecture.md",
                "docs/generation.md",
                "docs/migrations.md",
                "docs/running.md",
                "docs/benchmarks.md",
                "docs/adr",
                "CONTRIBUTING.md",
                "CHANGELOG.md"
            })
    void link_leadsSomewhere(String target) throws IOException {
        assertThat(Files.readString(ROOT.resolve("README.md"))).contains(target);
        assertThat(ROOT.resolve(target)).exists();
    }

    @Test
    void figures_areThoseOfTheReport() throws IOException {
        List<String> report = Files.readAllLines(ROOT.resolve("docs/benchmarks.md"));
        List<String> shown = Files.readAllLines(ROOT.resolve("README.md")).stream()
                .filter(line -> line.matches("\\| .* \\| (SQLite|PostgreSQL) \\| [\\d.]+ \\| [\\d.]+ \\|"))
                .toList();

        assertThat(shown).hasSizeGreaterThanOrEqualTo(7).allSatisfy(line -> {
            String[] cells = line.split(" *\\| *", -1);
            String measured = "| %s | %s | CPU | %s | %s (".formatted(cells[1], cells[2], cells[4], cells[3]);
            assertThat(report).as(line).anyMatch(row -> row.startsWith(measured));
        });
    }

    /** The code block behind the mention of a file. */
    private static String block(String file) throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        Matcher block = Pattern.compile(Pattern.quote("`" + file + "`") + "[^`]*```\\w+\n(.*?)```", Pattern.DOTALL)
                .matcher(readme);
        assertThat(block.find()).as("a code block behind `%s`", file).isTrue();
        return block.group(1);
    }

    private static String withoutIndent(String text) {
        return text.replaceAll("(?m)^ +", "");
    }
}

package dev.rex.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the page about files of SQL shows is a project of the plugin's integration tests, which is built and run there. */
class QueriesPageTest {
    private static final Path PAGE = Path.of("../docs/queries.md");
    private static final Path PROJECT = Path.of("../rex-codegen-maven-plugin/src/it/queries");

    @Test
    void file_isThatOfTheProject() throws IOException {
        assertThat(blocks("sql").get(0)).isEqualTo(Files.readString(PROJECT.resolve("src/main/sql/TopAuthors.sql")));
    }

    @Test
    void java_isThatOfTheProject() throws IOException {
        String app = Files.readString(PROJECT.resolve("src/main/java/com/acme/App.java"));
        assertThat(app.replaceAll("(?m)^ {12}", "")).contains(blocks("java").get(0));
    }

    @Test
    void errors_areThoseOfTheProject() throws IOException {
        String verify = Files.readString(PROJECT.resolve("verify.groovy"));
        blocks("").get(0).lines().forEach(line -> assertThat(verify)
                .contains(line.replace("src/main/", "src/")
                        .replace("src/sql", "src/broken")
                        .replaceAll(";.*", "")));
    }

    @Test
    void setting_isOne() throws IOException {
        assertThat(Files.readString(PAGE)).contains("`rex.queries`");
        assertThat(Files.readString(PROJECT.resolve("invoker.properties"))).contains("-Drex.queries=");
    }

    private static List<String> blocks(String language) throws IOException {
        List<String> blocks = new ArrayList<>();
        StringBuilder open = null;
        boolean wanted = false;
        for (String line : Files.readAllLines(PAGE)) {
            if (!line.startsWith("```")) {
                if (open != null) {
                    open.append(line).append('\n');
                }
            } else if (open == null) {
                open = new StringBuilder();
                wanted = line.substring(3).equals(language);
            } else {
                if (wanted) {
                    blocks.add(open.toString());
                }
                open = null;
            }
        }
        return blocks;
    }
}

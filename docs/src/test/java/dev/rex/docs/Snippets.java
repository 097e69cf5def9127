package dev.rex.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Java on a page, which is that of a test: between {@code // region} and {@code // endregion}, in its order. */
final class Snippets {
    private Snippets() {}

    /** Fails unless the page shows what the test runs, and nothing else. */
    static void check(String page, Class<?> test) throws IOException {
        Path self = Path.of("src/test/java/dev/rex/docs/" + test.getSimpleName() + ".java");
        String unindented = Files.readString(self).replaceAll("(?m)^ {8}", "");
        assertThat(found("```java\n(.*?)```", Files.readString(Path.of("../docs/" + page))))
                .isNotEmpty()
                .containsExactlyElementsOf(found("// region\n(.*?)// endregion", unindented));
    }

    private static List<String> found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
        List<String> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}

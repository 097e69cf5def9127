package dev.rex.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rex.dsl.SqlType;
import dev.rex.schema.config.Customization;
import dev.rex.schema.config.RexConfig;
import dev.rex.schema.config.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The settings on the page about generation are settings, and its Java is that of this file. */
class GenerationPageTest {
    private static final Path PAGE = Path.of("../docs/generation.md");
    private static final Path SELF = Path.of("src/test/java/dev/rex/docs/GenerationPageTest.java");

    // region type
    public record UserId(long value) {}

    public static final SqlType<UserId> USER_ID = SqlType.BIGINT.as(UserId.class, UserId::new, UserId::value);
    // endregion

    @TempDir
    private Path folder;

    @Test
    void settings_ofThePage_areRead() throws IOException {
        Files.writeString(folder.resolve("rex.yaml"), String.join("\n", blocks("yaml")));
        RexConfig config = RexConfig.load(folder, Map.of());
        Customization customization = config.customization();
        assertThat(config.patterns(Setting.INCLUDE)).hasSize(3);
        assertThat(config.patterns(Setting.EXCLUDE)).hasSize(1);
        assertThat(customization.names().tables()).containsEntry("usr", "app_user");
        assertThat(customization.forcedTypes()).hasSize(4);
        assertThat(customization.reuse()).hasSize(1);
    }

    @Test
    void java_ofThePage_isThatOfThisFile() throws IOException {
        String self = Files.readString(SELF);
        String begin = "// region type\n";
        String region = self.substring(self.indexOf(begin) + begin.length(), self.indexOf("    // endregion"));
        assertThat(blocks("java")).containsExactly(region.replaceAll("(?m)^    ", ""));
        assertThat(USER_ID.toDatabase(new UserId(7))).isEqualTo(7L);
    }

    private static List<String> blocks(String language) throws IOException {
        Matcher block =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(PAGE));
        List<String> blocks = new ArrayList<>();
        while (block.find()) {
            blocks.add(block.group(1));
        }
        return blocks;
    }
}

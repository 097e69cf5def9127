package dev.rex.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FieldsTest {
    @Test
    void source_isWhatTheGeneratorWrites() throws IOException {
        Path source = Path.of("src/main/java/dev/rex/dsl/Fields.java");
        if (Boolean.getBoolean("rex.bless")) {
            Files.writeString(source, FieldsGenerator.generate());
        }
        assertThat(source).hasContent(FieldsGenerator.generate());
    }
}

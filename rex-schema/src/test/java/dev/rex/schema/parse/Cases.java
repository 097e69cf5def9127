package dev.rex.schema.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A file of checks, each on a line before the line of what is made of it, which is indented. */
record Cases(Path file, List<String> checks, List<String> expected) {
    static Cases read(String name) {
        Path file = Path.of("src/test/resources/checks", name);
        try {
            List<String> lines = Files.readAllLines(file);
            return new Cases(
                    file,
                    lines.stream().filter(line -> !line.startsWith(" ")).toList(),
                    lines.stream()
                            .filter(line -> line.startsWith(" "))
                            .map(String::strip)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With {@code -Drex.bless=true}, writes the file anew. */
    void assertPrinted(List<String> printed) {
        assertThat(printed).hasSameSizeAs(checks);
        if (Boolean.getBoolean("rex.bless")) {
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < checks.size(); i++) {
                Stream.of(checks.get(i), "    " + printed.get(i)).forEach(lines::add);
            }
            try {
                Files.write(file, lines);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        assertThat(printed).isEqualTo(expected);
    }
}

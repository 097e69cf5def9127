package dev.rex.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Generated sources that lie in a folder, to be read and compared byte by byte. With {@code -Drex.bless=true} the folder is
 * written instead, which is refused where the environment says {@code CI=true}.
 */
final class ExpectedSources {
    private final Path root;
    private final Path below;

    /**
     * A folder.
     *
     * @param root what the paths of files start from
     * @param below the part of it that holds nothing but what is generated
     */
    ExpectedSources(Path root, Path below) {
        this.root = root;
        this.below = below;
    }

    /** Fails unless the folder holds these files and no others. */
    void check(List<SourceFile> files) {
        Map<String, String> actual = new TreeMap<>();
        files.forEach(file -> actual.put(file.path(), file.text()));
        if (Boolean.getBoolean("rex.bless")) {
            bless(actual);
        }
        Map<String, String> expected = read();
        assertThat(actual.keySet()).as("files below %s", below).isEqualTo(expected.keySet());
        actual.forEach((path, text) -> assertThat(text).as("%s/%s", root, path).isEqualTo(expected.get(path)));
    }

    private Map<String, String> read() {
        Map<String, String> files = new TreeMap<>();
        if (Files.isDirectory(below)) {
            try (Stream<Path> all = Files.walk(below)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    files.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    private void bless(Map<String, String> actual) {
        if (Boolean.parseBoolean(System.getenv("CI"))) {
            throw new AssertionError("-Drex.bless=true is refused where CI=true");
        }
        try {
            for (String path : read().keySet()) {
                if (!actual.containsKey(path)) {
                    Files.delete(root.resolve(path));
                }
            }
            for (Map.Entry<String, String> file : actual.entrySet()) {
                Path path = root.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

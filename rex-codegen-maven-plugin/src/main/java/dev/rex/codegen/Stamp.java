package dev.rex.codegen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the last run worked from and what it left: while both are as they were, there is nothing to do. It knows contents
 * and no times, and no path of the machine; it is written when everything else is done, so that a build that was killed
 * has none that holds.
 *
 * @param inputs the hash of all that the output depends on
 * @param snapshot the hash of the snapshot's file; empty without one
 * @param outputs the hashes of the files, by path below the source root
 */
record Stamp(String inputs, String snapshot, Map<String, String> outputs) {
    private static final String TITLE = "rex codegen stamp, version 2";

    /** Copies and sorts the map. */
    Stamp {
        outputs = Collections.unmodifiableMap(new TreeMap<>(outputs));
    }

    /** The stamp in that file; none if there is no file, or one that is damaged. */
    static @Nullable Stamp read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            if (lines.size() < 3 || !lines.get(0).equals(TITLE)) {
                return null;
            }
            Map<String, String> outputs = new TreeMap<>();
            for (String line : lines.subList(3, lines.size())) {
                int space = line.indexOf(' ');
                if (space < 0) {
                    return null;
                }
                outputs.put(line.substring(space + 1), line.substring(0, space));
            }
            return new Stamp(lines.get(1), lines.get(2), outputs);
        } catch (IOException e) {
            return null; // with no stamp everything is done again, which is never wrong
        }
    }

    /** Writes it. */
    void write(Path file) {
        StringBuilder text = new StringBuilder(String.join("\n", TITLE, inputs, snapshot, ""));
        outputs.forEach(
                (path, hash) -> text.append(hash).append(' ').append(path).append('\n'));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            OutputFolder.replace(file, text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new CodegenException(
                    "The stamp " + file + " cannot be written: " + OutputFolder.told(e), "make its folder writable", e);
        }
    }
}

package dev.rex.codegen;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the last run worked from and what it left: while both are as they were, there is nothing to do. Contents decide;
 * sizes and times only spare the reading of files that nobody touched, as in git's index. It holds no path of the machine,
 * and is written when everything else is done, so that a build that was killed has none that holds.
 *
 * @param inputs the hash of all that the output depends on
 * @param looks how all of it, and the output, looked; empty if that told nothing
 * @param snapshot the snapshot's file
 * @param outputs the generated files, by path below the source root
 * @param written when it was written; null before
 */
record Stamp(
        String inputs,
        String looks,
        FileMark snapshot,
        Map<String, FileMark> outputs,
        @Nullable FileTime written) {
    private static final String TITLE = "rex codegen stamp, version 4";
    /** The lines before those of the outputs. */
    private static final int HEAD = 4;
    /** The one that nothing was done with. */
    static final Stamp NONE = new Stamp("", "", FileMark.NONE, Map.of(), null);

    /** Copies and sorts the map. */
    Stamp {
        outputs = Collections.unmodifiableMap(new TreeMap<>(outputs));
    }

    /** The stamp in that file; {@link #NONE} if there is no file, or one that is damaged. */
    static Stamp read(Path file) {
        try {
            FileTime written = Files.getLastModifiedTime(file);
            List<String> lines = Files.readAllLines(file);
            if (lines.size() < HEAD || !lines.get(0).equals(TITLE)) {
                return NONE;
            }
            Map<String, FileMark> outputs = new HashMap<>();
            for (String line : lines.subList(HEAD, lines.size())) {
                String[] words = line.split(" ", 4);
                outputs.put(words[3], mark(words));
            }
            return new Stamp(lines.get(1), lines.get(2), mark(lines.get(3).split(" ", 3)), outputs, written);
        } catch (IOException | ArrayIndexOutOfBoundsException | NumberFormatException e) {
            return NONE; // with no stamp everything is done again, which is never wrong
        }
    }

    /** Whether everything looks as it did for the stamp in that file; reads no more than its beginning. */
    static boolean holds(Path file, Looks now) {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            return now.olderThan(Files.getLastModifiedTime(file))
                    && TITLE.equals(lines.readLine())
                    && lines.readLine() != null
                    && now.toString().equals(lines.readLine());
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * The outputs of other executions that keep their stamps beside this file: where packages are renamed, what was one's
     * own in the last build may be another one's in this.
     */
    static Set<String> outputsBeside(Path file) throws IOException {
        Set<String> outputs = new HashSet<>();
        try (DirectoryStream<Path> stamps =
                Files.newDirectoryStream(file.toAbsolutePath().getParent(), "*.stamp")) {
            for (Path stamp : stamps) {
                if (!stamp.getFileName().equals(file.getFileName())) {
                    outputs.addAll(read(stamp).outputs().keySet());
                }
            }
        }
        return outputs;
    }

    /** What the file of an output held, if it cannot have changed since. */
    Optional<FileMark> known(String output, BasicFileAttributes now) {
        return Optional.ofNullable(outputs.get(output)).filter(mark -> mark.holds(now, written));
    }

    /** Whether the other one tells of the same contents. */
    boolean sameContents(Stamp other) {
        return inputs.equals(other.inputs)
                && snapshot.hash().equals(other.snapshot.hash())
                && hashes().equals(other.hashes());
    }

    /** Whether files look as they did for the other one, too. */
    boolean sameLooks(Stamp other) {
        return looks.equals(other.looks) && snapshot.equals(other.snapshot) && outputs.equals(other.outputs);
    }

    /** Writes it. */
    void write(Path file) {
        StringBuilder text = new StringBuilder(String.join("\n", TITLE, inputs, looks, line(snapshot), ""));
        outputs.forEach(
                (path, mark) -> text.append(line(mark)).append(' ').append(path).append('\n'));
        try {
            WholeFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new CodegenException(
                    "The stamp " + file + " cannot be written: " + FileFailure.told(e), "make its folder writable", e);
        }
    }

    private Map<String, String> hashes() {
        Map<String, String> hashes = new HashMap<>();
        outputs.forEach((path, mark) -> hashes.put(path, mark.hash()));
        return hashes;
    }

    private static String line(FileMark mark) {
        return mark.hash() + " " + mark.size() + " " + mark.modified();
    }

    private static FileMark mark(String[] words) {
        return new FileMark(words[0], Long.parseLong(words[1]), Long.parseLong(words[2]));
    }
}

package dev.rex.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LooksTest {
    private static final long TIME = 1_000_000_000_000L;

    @TempDir
    Path folder;

    private final Set<String> seen = new HashSet<>();

    @BeforeEach
    void twoFiles() throws IOException {
        file("a", "one", TIME);
        file("sub/b", "two", TIME);
        changed();
    }

    @Test
    void files_unchanged_lookTheSame() {
        assertThat(looks()).isEqualTo(looks());
    }

    @Test
    void files_anyChange_looksDifferent() throws IOException {
        file("a", "three", TIME);
        changed();
        file("a", "thref", TIME + 1);
        changed();
        file("sub/b", "thref", TIME + 1);
        changed();
        Files.move(folder.resolve("a"), folder.resolve("c"));
        changed();
        Files.move(folder.resolve("c"), folder.resolve("sub/c"));
        changed();
        file("d", "", TIME);
        changed();
        file("e", "", TIME);
        changed();
        Files.delete(folder.resolve("d"));
        changed();
    }

    /** Two files that change places, or give each other their times, make other sums. */
    @Test
    void files_exchanged_lookDifferent() throws IOException {
        file("a", "one", TIME + 5);
        changed();
        file("a", "one", TIME);
        file("sub/b", "two", TIME + 5);
        changed();
    }

    @Test
    void texts_exchangedOrJoined_lookDifferent() {
        assertThat(Set.of(
                        new Looks().add("a").add("b").toString(),
                        new Looks().add("b").add("a").toString(),
                        new Looks().add("ab").toString(),
                        new Looks().add("ab").add("").toString(),
                        new Looks().add("").add("ab").toString()))
                .hasSize(5);
    }

    @Test
    void and_otherWayRound_looksDifferent() {
        Looks a = new Looks().add("a");
        Looks b = new Looks().add("b");
        assertThat(a.and(b)).hasToString(a.and(b).toString());
        assertThat(a.and(b).toString()).isNotEqualTo(b.and(a).toString());
    }

    @Test
    void folder_missing_looksDifferentFromEmpty() throws IOException {
        Path missing = folder.resolve("missing");
        String before = new Looks().add(missing).toString();
        assertThat(before).isEqualTo(new Looks().add(missing).toString());
        file("missing", "", TIME);
        assertThat(new Looks().add(missing).toString()).isNotEqualTo(before);
    }

    @Test
    void olderThan_newestFile_decides() throws IOException {
        Looks looks = new Looks().add(folder);
        assertThat(looks.olderThan(FileTime.fromMillis(TIME))).isFalse();
        assertThat(looks.olderThan(FileTime.fromMillis(TIME + 1))).isTrue();
        file("a", "one", TIME + 7);
        assertThat(new Looks().add(folder).olderThan(FileTime.fromMillis(TIME + 1)))
                .isFalse();
    }

    /** A link that leads to a folder above has no end. */
    @Test
    void folder_endless_isUnclear() throws IOException {
        Files.createSymbolicLink(folder.resolve("again"), folder);
        Looks looks = new Looks().add(folder);
        assertThat(looks.olderThan(FileTime.fromMillis(Long.MAX_VALUE / 1_000_000)))
                .isFalse();
        assertThat(looks.and(new Looks()).olderThan(FileTime.fromMillis(Long.MAX_VALUE / 1_000_000)))
                .isFalse();
        assertThat(new Looks().and(Looks.unclear()).olderThan(FileTime.fromMillis(Long.MAX_VALUE / 1_000_000)))
                .isFalse();
    }

    private void changed() {
        assertThat(seen.add(looks())).as("new looks").isTrue();
    }

    private String looks() {
        return new Looks().add(folder).toString();
    }

    private void file(String name, String text, long time) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.setLastModifiedTime(Files.writeString(file, text), FileTime.fromMillis(time));
    }
}

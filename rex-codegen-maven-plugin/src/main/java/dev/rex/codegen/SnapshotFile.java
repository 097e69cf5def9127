package dev.rex.codegen;

import dev.rex.schema.SchemaJson;
import dev.rex.schema.SchemaSnapshot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/** The file of a snapshot: committed, so that builds need no database and reviews show what a migration did. */
final class SnapshotFile {
    private final Path path;

    SnapshotFile(Path path) {
        this.path = path;
    }

    /**
     * What it holds; nothing if there is no such file.
     *
     * @throws dev.rex.schema.SnapshotException if it is damaged, was edited by hand, or is of a newer version
     */
    Optional<SchemaSnapshot> read() {
        return text().map(text -> SchemaJson.read(text, path.toString()));
    }

    /** Makes it hold that, and tells whether it held something else. */
    boolean write(SchemaSnapshot snapshot) {
        String text = SchemaJson.write(snapshot);
        if (text().map(SnapshotFile::normal).equals(Optional.of(text))) {
            return false;
        }
        try {
            WholeFile.write(path, text.getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (IOException e) {
            throw new CodegenException(
                    "The snapshot " + path + " cannot be written: " + FileFailure.told(e),
                    "make its folder writable, name another file with the setting snapshotFile, or set snapshot to off",
                    e);
        }
    }

    /** What it holds; {@link FileMark#NONE} if there is no such file. */
    FileMark mark(Stamp last) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            return last.snapshot().holds(attributes, last.written())
                    ? last.snapshot()
                    : text().map(text -> Sha256.of(normal(text).getBytes(StandardCharsets.UTF_8)))
                            .map(hash -> FileMark.of(hash, attributes))
                            .orElse(FileMark.NONE);
        } catch (NoSuchFileException e) {
            return FileMark.NONE;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    @Override
    public String toString() {
        return path.toString();
    }

    /** A checkout may have changed the line ends. */
    private static String normal(String text) {
        return text.replace("\r\n", "\n");
    }

    private Optional<String> text() {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(path));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private CodegenException unreadable(IOException e) {
        return new CodegenException(
                "The snapshot " + path + " cannot be read: " + FileFailure.told(e),
                "make it readable UTF-8 text, or rebuild it with rex:snapshot",
                e);
    }
}

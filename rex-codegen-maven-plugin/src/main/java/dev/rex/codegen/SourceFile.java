package dev.rex.codegen;

import java.util.Objects;

/**
 * A generated file.
 *
 * @param path below the source root, with {@code /} between the names
 * @param text what is in it
 */
public record SourceFile(String path, String text) {
    /** Rejects null. */
    public SourceFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(text, "text");
    }
}

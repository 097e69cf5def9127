package dev.rex.codegen;

import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a file held, and how it looked from outside then. While it looks the same it is not read again.
 *
 * @param hash the hash of its content; empty if there was no such file
 * @param size its length, in bytes
 * @param modified when it was changed last, in nanoseconds since 1970
 */
record FileMark(String hash, long size, long modified) {
    /** No file. */
    static final FileMark NONE = new FileMark("", 0, 0);

    /** A file that was just read. */
    static FileMark of(String hash, BasicFileAttributes attributes) {
        return new FileMark(hash, attributes.size(), nanos(attributes.lastModifiedTime()));
    }

    /**
     * Whether the file still holds what it held.
     *
     * @param written when the mark was written down. A file that was changed in that moment, as coarsely as file systems
     *     keep the time, may have been changed once more in it.
     */
    boolean holds(BasicFileAttributes now, @Nullable FileTime written) {
        return written != null
                && size == now.size()
                && modified == nanos(now.lastModifiedTime())
                && modified < nanos(written);
    }

    private static long nanos(FileTime time) {
        return time.to(TimeUnit.NANOSECONDS);
    }
}

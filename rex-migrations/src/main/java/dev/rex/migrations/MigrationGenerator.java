package dev.rex.migrations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Writes new migrations: a file named by the time in UTC, with a changeset and its rollback to be filled in.
 *
 * <pre>{@code
 * new MigrationGenerator(folder, "ann", Clock.systemUTC()).create("Create users");   // 20260101120000_create_users.sql
 * }</pre>
 *
 * A migration that is not filled in is refused when it is applied. Not for use by several threads.
 */
public final class MigrationGenerator {
    private static final String TEMPLATE = """
            --liquibase formatted sql

            --changeset AUTHOR:NAME
            -- The statements that make the change, each ended by a semicolon.

            --rollback -- The statements that take it back, each line after a --rollback; or: empty
            """;

    private final Path folder;
    private final String author;
    private final Clock clock;

    /**
     * A generator for one folder.
     *
     * @param folder made if it does not exist
     * @param author written into each changeset: no blanks, colons or quotes
     * @param clock tells the time of the file name
     * @throws IllegalArgumentException if the author cannot stand in a changeset line
     */
    public MigrationGenerator(Path folder, String author, Clock clock) {
        if (!author.matches("[^\\s:\"']+")) {
            throw new IllegalArgumentException("An author without blanks, colons and quotes is needed: " + author);
        }
        this.folder = Objects.requireNonNull(folder, "folder");
        this.author = author;
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * Writes a new migration. Two within one second get two timestamps, so that their order stays that of the calls.
     *
     * @param name what it does; made lower case, everything but letters and digits of ASCII becomes {@code _}
     * @return the file
     * @throws IllegalArgumentException if nothing is left of the name
     * @throws MigrationException if the file cannot be written
     */
    public Path create(String name) {
        String slug =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
        if (slug.isEmpty()) {
            throw new IllegalArgumentException("A name with letters or digits is needed: " + name);
        }
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve(timestamp() + "_" + slug + ".sql");
            String text = TEMPLATE.replace("AUTHOR:NAME", author + ":" + slug);
            return Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
        } catch (IOException e) {
            throw new MigrationException(
                    MigrationException.Reason.FILE,
                    null,
                    "Cannot write a migration into " + folder + ": " + e.getMessage(),
                    null,
                    e);
        }
    }

    private String timestamp() throws IOException {
        List<String> names;
        try (Stream<Path> files = Files.list(folder)) {
            names = files.map(f -> f.getFileName().toString()).toList();
        }
        LocalDateTime time = LocalDateTime.now(clock.withZone(ZoneOffset.UTC));
        while (true) {
            String timestamp = MigrationChecks.TIMESTAMP.format(time);
            if (names.stream().noneMatch(n -> n.startsWith(timestamp))) {
                return timestamp;
            }
            time = time.plusSeconds(1);
        }
    }
}

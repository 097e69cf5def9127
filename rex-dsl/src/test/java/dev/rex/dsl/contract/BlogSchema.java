package dev.rex.dsl.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The statements of the example's migrations: the very files that the generated tables come from. */
final class BlogSchema {
    private static final String MIGRATIONS = "example-schema/src/main/resources/db/migrations";
    private static final String CHANGESET = "--changeset ";

    private BlogSchema() {}

    /** All statements for a dialect, in order. */
    static List<String> statements(String dialect) {
        try (Stream<Path> files = Files.list(folder())) {
            List<String> statements = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                statements.addAll(statements(Files.readAllLines(file), dialect));
            }
            return statements;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> statements(List<String> lines, String dialect) {
        List<String> statements = new ArrayList<>();
        StringBuilder statement = new StringBuilder();
        boolean wanted = false;
        for (String line : lines) {
            if (line.startsWith(CHANGESET)) {
                wanted = line.endsWith(" dbms:" + dialect);
            } else if (wanted && !line.startsWith("--")) {
                statement.append(line).append('\n');
                if (line.endsWith(";")) {
                    statements.add(statement.substring(0, statement.lastIndexOf(";")));
                    statement.setLength(0);
                }
            }
        }
        return statements;
    }

    /** The module whose tests run may lie at any depth below the root. */
    private static Path folder() {
        Path start = Path.of(System.getProperty("basedir", System.getProperty("user.dir")))
                .toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            Path migrations = folder.resolve(MIGRATIONS);
            if (Files.isDirectory(migrations)) {
                return migrations;
            }
        }
        throw new IllegalStateException("no " + MIGRATIONS + " above " + start);
    }
}

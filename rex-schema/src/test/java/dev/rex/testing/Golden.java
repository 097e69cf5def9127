package dev.rex.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An expected text that lies in a file, with one section per dialect:
 *
 * <pre>
 * -- sqlite
 * select "id" from "users" limit ?
 * -- binds: 20
 * -- mysql
 * -- unsupported
 * </pre>
 *
 * A line that is {@code --} and one lower-case word begins a section; every other line belongs to one. A section that
 * is missing is a failure, and so is one that expects SQL where there is none. With {@code -Drex.bless=true} the checks
 * write the file instead, which is refused where the environment says {@code CI=true}. The files lie in {@code
 * src/test/resources/golden} of the module whose tests run, so that a module of another dialect keeps its own sections
 * under the same names.
 */
public final class Golden {
    /** What a section says of a dialect that cannot do it. */
    private static final String UNSUPPORTED = "-- unsupported";

    private static final Pattern HEADER = Pattern.compile("-- (?!unsupported$)([a-z][a-z0-9]*)");

    private final Path file;
    private final boolean bless;
    private final boolean ci;

    Golden(Path file, boolean bless, boolean ci) {
        this.file = file;
        this.bless = bless;
        this.ci = ci;
    }

    /**
     * The golden file of a case.
     *
     * @param name its path below {@code golden}, without {@code .sql}: {@code select/limit-offset}
     */
    public static Golden of(String name) {
        return new Golden(
                TestModule.resource("golden/" + name + ".sql"),
                Boolean.getBoolean("rex.bless"),
                Boolean.parseBoolean(System.getenv("CI")));
    }

    /** Fails unless the section of that dialect is {@code actual}, but for white space at its end. */
    public void check(String dialect, String actual) {
        String text = actual.stripTrailing();
        if (text.equals(UNSUPPORTED)
                || text.lines().anyMatch(line -> HEADER.matcher(line).matches())) {
            fail("cannot be kept in a golden file, for a line of it would begin a section:%n%s", text);
        }
        compare(dialect, text);
    }

    /** Fails unless the section of that dialect says that it cannot do this. */
    public void checkUnsupported(String dialect) {
        compare(dialect, UNSUPPORTED);
    }

    /** What the section of that dialect expects; empty if it says that the dialect cannot do this. */
    public Optional<String> expected(String dialect) {
        return Optional.of(section(dialect)).filter(text -> !text.equals(UNSUPPORTED));
    }

    private void compare(String dialect, String actual) {
        if (bless) {
            write(dialect, actual);
        } else {
            assertThat(actual).as("%s, section %s", file, dialect).isEqualTo(section(dialect));
        }
    }

    private String section(String dialect) {
        String section = read().get(dialect);
        if (section == null) {
            throw new AssertionError(
                    file + " has no section \"-- " + dialect + "\"; run with -Drex.bless=true and read what it writes");
        }
        return section;
    }

    private void write(String dialect, String text) {
        if (ci) {
            throw new AssertionError("-Drex.bless=true is refused where CI=true: " + file);
        }
        Map<String, String> sections = read();
        if (text.equals(sections.put(dialect, text))) {
            return;
        }
        StringBuilder content = new StringBuilder();
        sections.forEach((name, body) ->
                content.append("-- ").append(name).append('\n').append(body).append('\n'));
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> read() {
        Map<String, StringBuilder> sections = new LinkedHashMap<>();
        StringBuilder current = null;
        for (String line : lines()) {
            Matcher header = HEADER.matcher(line);
            if (header.matches()) {
                current = new StringBuilder();
                if (sections.put(header.group(1), current) != null) {
                    throw new AssertionError(file + " has two sections " + line);
                }
            } else if (current != null) {
                current.append(line).append('\n');
            } else if (!line.isBlank()) {
                throw new AssertionError(file + " has text before its first section: " + line);
            }
        }
        Map<String, String> result = new LinkedHashMap<>();
        sections.forEach((name, text) -> result.put(name, text.toString().stripTrailing()));
        return result;
    }

    private List<String> lines() {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

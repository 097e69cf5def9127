package dev.rex.migrations;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes one clear error of what Liquibase says about a file that it cannot parse. */
final class ParseFailure {
    private static final Pattern MISSING =
            Pattern.compile("The file (.+?) was not found in the configured search path");
    private static final Pattern UNDEFINED =
            Pattern.compile("Could not resolve expression `(\\$\\{.*?})` in file (.*)");

    /** A schema's list of everything that it would take in place of what it refuses. */
    private static final Pattern EXPECTED = Pattern.compile(" One of '\\{.*}' is expected\\.");

    private final ScriptFiles files;
    private final ValueMask mask;

    ParseFailure(MigrationScript script) {
        this.files = script.files();
        this.mask = script.placeholders().mask();
    }

    /** @param entry the file that was to be parsed; it may have been one that it includes */
    MigrationException explain(String entry, Exception cause) {
        for (Throwable t = cause; t != null; t = t.getCause()) {
            if (t instanceof MigrationException known) {
                return known;
            }
        }
        String said =
                EXPECTED.matcher(String.valueOf(cause.getMessage()).strip()).replaceAll("");
        Matcher undefined = UNDEFINED.matcher(said);
        if (undefined.find()) {
            String file = files.resolve(undefined.group(2).strip());
            String placeholder = undefined.group(1);
            return Placeholders.undefined(
                    placeholder,
                    place(placeholder, file),
                    "or as a property of the changelog; or write ${:" + placeholder.substring(2)
                            + " if it is to stay as it is.");
        }
        Matcher missing = MISSING.matcher(said);
        if (missing.find()) {
            String file = missing.group(1);
            return new MigrationException(
                    MigrationException.Reason.FORMAT,
                    null,
                    place(ScriptFiles.name(ScriptFiles.canonical(file)), entry) + ": the file " + file
                            + " does not exist",
                    "It is looked for in " + files.display("") + "; with relativeToChangelogFile, beside the file that"
                            + " names it. What lies outside that folder cannot be used.",
                    cause);
        }
        return new MigrationException(
                MigrationException.Reason.FORMAT,
                null,
                files.display(entry) + " cannot be parsed: " + mask.of(said),
                null,
                mask.of(cause));
    }

    /** The first line that holds a text, in that file or in another one that was read; the file where none does. */
    private String place(String text, String file) {
        int line = lineOf(text, file);
        if (line > 0) {
            return files.display(file) + ":" + line;
        }
        return files.read().stream()
                .filter(other -> lineOf(text, other) > 0)
                .findFirst()
                .map(other -> files.display(other) + ":" + lineOf(text, other))
                .orElse(files.display(file));
    }

    private int lineOf(String text, String file) {
        if (!files.exists(file)) {
            return 0;
        }
        String content = files.text(file);
        int at = content.indexOf(text);
        return at < 0
                ? 0
                : 1
                        + (int) content.substring(0, at)
                                .chars()
                                .filter(c -> c == '\n')
                                .count();
    }
}

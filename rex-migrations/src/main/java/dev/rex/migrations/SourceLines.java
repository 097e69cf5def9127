package dev.rex.migrations;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import liquibase.changelog.ChangeSet;

/** Finds things in the files of a script again, for messages: Liquibase itself does not keep the lines. */
final class SourceLines {
    private static final Pattern CHANGESET = Pattern.compile("\\s*--\\s*changeset\\s+(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ROLLBACK_FILE =
            Pattern.compile("\\s*--\\s*rollbackSqlFile\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern ROLLBACK = Pattern.compile("\\s*--\\s*rollback (.*)", Pattern.CASE_INSENSITIVE);

    private final ScriptFiles files;
    private final Map<String, List<String>> lines = new HashMap<>();
    private final Map<String, Integer> lastLines = new HashMap<>();

    SourceLines(ScriptFiles files) {
        this.files = files;
    }

    /** The line of a changeset, from 1; changesets of one file are asked for in their order. 1 where it isn't found. */
    int next(String file, ChangeSet changeset) {
        List<String> text = lines(file);
        Predicate<String> begins = ScriptFiles.isSql(file) ? inSql(changeset) : inMarkup(changeset);
        for (int i = lastLines.getOrDefault(file, 0); i < text.size(); i++) {
            if (begins.test(text.get(i))) {
                lastLines.put(file, i + 1);
                return i + 1;
            }
        }
        return 1;
    }

    private static Predicate<String> inSql(ChangeSet changeset) {
        String key = changeset.getAuthor() + ":" + changeset.getId();
        return line -> {
            Matcher matcher = CHANGESET.matcher(line);
            return matcher.matches() && matcher.group(1).replace("\"", "").startsWith(key);
        };
    }

    private static Predicate<String> inMarkup(ChangeSet changeset) {
        return Pattern.compile("\\bid[\"']?\\s*[=:]\\s*[\"']?" + Pattern.quote(changeset.getId()) + "\\b")
                .asPredicate();
    }

    /** Liquibase drops such text without a word. */
    void refuseSqlBeforeFirstChangeset(String file) {
        StringBuilder before = new StringBuilder();
        for (String line : lines(file)) {
            if (CHANGESET.matcher(line).matches()
                    || line.toLowerCase(Locale.ROOT).contains("ignorelines")) {
                break;
            }
            before.append(line).append('\n');
        }
        CompactSql text = CompactSql.of(before.toString());
        if (!text.isEmpty()) {
            throw new MigrationException(
                    MigrationException.Reason.FORMAT,
                    files.display(file) + ":" + text.lineAt(0) + ": SQL before the first --changeset line",
                    "Put a line such as --changeset ann:create_users above it; otherwise it would never run.");
        }
    }

    /** A paid edition of Liquibase knows such a line, the free one takes it for a comment: there would be no rollback. */
    void refuseRollbackFiles(String file) {
        List<String> text = lines(file);
        for (int i = 0; i < text.size(); i++) {
            if (ROLLBACK_FILE.matcher(text.get(i)).matches()) {
                throw new MigrationException(
                        MigrationException.Reason.FORMAT,
                        files.display(file) + ":" + (i + 1) + ": Rex does not read rollbacks from other files",
                        "Write the statements themselves behind --rollback, in place of "
                                + text.get(i).strip() + ".");
            }
        }
    }

    /**
     * The line at which the last of some statements begins, each of which follows the one before.
     *
     * @param down whether they come from the rollback of the migration
     * @param fill puts the values of placeholders into a line
     */
    int lineOf(Migration migration, boolean down, UnaryOperator<String> fill, List<String> statements) {
        List<String> text = from(migration);
        return lineOf(
                down ? text.stream().map(SourceLines::rollback).toList() : text, migration.line(), fill, statements);
    }

    /** The same in a file that holds nothing else. */
    int lineOf(String file, UnaryOperator<String> fill, List<String> statements) {
        return lineOf(lines(file), 1, fill, statements);
    }

    private static int lineOf(List<String> text, int otherwise, UnaryOperator<String> fill, List<String> statements) {
        // a value with line ends must not count for several lines
        CompactSql source = CompactSql.of(
                text.stream()
                        .map(line -> fill.apply(line).replaceAll("\\R", " "))
                        .collect(Collectors.joining("\n")),
                otherwise);
        int at = 0;
        int line = otherwise;
        for (String statement : statements) {
            CompactSql part = CompactSql.of(statement);
            int found = source.indexOf(part, at);
            line = found < 0 ? otherwise : source.lineAt(found);
            at = found < 0 ? at : found + part.length();
        }
        return line;
    }

    /** What a line adds to the rollback. */
    private static String rollback(String line) {
        Matcher matcher = ROLLBACK.matcher(line);
        return matcher.matches() ? matcher.group(1) : "";
    }

    /** The lines of the file from that of the migration on. */
    private List<String> from(Migration migration) {
        List<String> text = lines(migration.source());
        return text.subList(migration.line() - 1, text.size());
    }

    private List<String> lines(String file) {
        return lines.computeIfAbsent(file, f -> files.text(f).lines().toList());
    }
}

package dev.rex.migrations;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import liquibase.changelog.ChangeSet;

/** Finds things in the files of a script again, for messages: Liquibase itself does not keep the lines. */
final class SourceLines {
    private static final Pattern CHANGESET = Pattern.compile("\\s*--\\s*changeset\\s+(.*)", Pattern.CASE_INSENSITIVE);
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
        SqlText text = SqlText.of(before.toString());
        if (!text.isEmpty()) {
            throw new MigrationException(
                    MigrationException.Reason.FORMAT,
                    files.display(file) + ":" + text.lineAt(0) + ": SQL before the first --changeset line",
                    "Put a line such as --changeset ann:create_users above it; otherwise it would never run.");
        }
    }

    /**
     * The line at which the last of some statements begins, each of which follows the one before.
     *
     * @param down whether they come from the rollback of the migration
     */
    int lineOf(Migration migration, boolean down, List<String> statements) {
        return lineOf(down ? rollbackText(migration) : upText(migration), migration.line(), statements);
    }

    /** The same in a file that holds nothing else. */
    int lineOf(String file, List<String> statements) {
        return lineOf(SqlText.of(files.text(file)), 1, statements);
    }

    private static int lineOf(SqlText source, int otherwise, List<String> statements) {
        int at = 0;
        int line = otherwise;
        for (String statement : statements) {
            SqlText part = SqlText.of(statement);
            int found = source.indexOf(part, at);
            line = found < 0 ? otherwise : source.lineAt(found);
            at = found < 0 ? at : found + part.length();
        }
        return line;
    }

    private SqlText upText(Migration migration) {
        return SqlText.of(String.join("\n", from(migration)), migration.line());
    }

    private SqlText rollbackText(Migration migration) {
        StringBuilder text = new StringBuilder();
        for (String line : from(migration)) {
            Matcher matcher = ROLLBACK.matcher(line);
            text.append(matcher.matches() ? matcher.group(1) : "").append('\n');
        }
        return SqlText.of(text.toString(), migration.line());
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

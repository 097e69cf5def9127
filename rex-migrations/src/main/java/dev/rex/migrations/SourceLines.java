package dev.rex.migrations;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import liquibase.changelog.ChangeSet;

/** Finds things in the files of a script again, for messages: Liquibase itself does not keep the lines. */
final class SourceLines {
    private static final Pattern CHANGESET = Pattern.compile("\\s*--\\s*changeset\\s+(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ROLLBACK = Pattern.compile("\\s*--\\s*rollback (.*)", Pattern.CASE_INSENSITIVE);

    private final ScriptFiles files;
    private final Map<String, Integer> lastLines = new HashMap<>();

    SourceLines(ScriptFiles files) {
        this.files = files;
    }

    /** The line of a changeset, from 1; changesets of one file are asked for in their order. 1 where it isn't found. */
    int next(String file, ChangeSet changeset) {
        List<String> lines = lines(file);
        int from = lastLines.getOrDefault(file, 0);
        Pattern other = Pattern.compile("\\bid\\s*[=:]\\s*[\"']?" + Pattern.quote(changeset.getId()) + "\\b");
        String key = changeset.getAuthor() + ":" + changeset.getId();
        for (int i = from; i < lines.size(); i++) {
            Matcher matcher = CHANGESET.matcher(lines.get(i));
            boolean found = ScriptFiles.isSql(file)
                    ? matcher.matches() && matcher.group(1).replace("\"", "").startsWith(key)
                    : other.matcher(lines.get(i)).find();
            if (found) {
                lastLines.put(file, i + 1);
                return i + 1;
            }
        }
        return 1;
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
        SqlText source = down ? rollbackText(migration) : upText(migration);
        int at = 0;
        int line = migration.line();
        for (String statement : statements) {
            SqlText part = SqlText.of(statement);
            int found = source.indexOf(part, at);
            line = found < 0 ? migration.line() : source.lineAt(found);
            at = found < 0 ? at : found + part.length();
        }
        return line;
    }

    private SqlText upText(Migration migration) {
        List<String> lines = lines(migration.source());
        return SqlText.of(String.join("\n", lines.subList(migration.line() - 1, lines.size())), migration.line());
    }

    private SqlText rollbackText(Migration migration) {
        List<String> lines = lines(migration.source());
        StringBuilder text = new StringBuilder();
        for (String line : lines.subList(migration.line() - 1, lines.size())) {
            Matcher matcher = ROLLBACK.matcher(line);
            text.append(matcher.matches() ? matcher.group(1) : "").append('\n');
        }
        return SqlText.of(text.toString(), migration.line());
    }

    private List<String> lines(String file) {
        return files.text(file).lines().toList();
    }
}

package dev.rex.migrations;

import dev.rex.migrations.Changelog.Changeset;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * How people name a migration: by its id, its file (with or without folder and extension), the timestamp of its file, or
 * its changeset. A file stands for the last of its changesets.
 */
final class Target {
    private Target() {}

    static Changeset find(String name, List<Changeset> changesets) {
        List<Changeset> exact =
                matching(name, changesets, (n, c) -> c.id().toString().equals(n));
        List<Changeset> inFile = matching(name, changesets, Target::isFile);
        List<Changeset> named =
                matching(name, changesets, (n, c) -> c.id().changeset().equals(n));
        if (!exact.isEmpty()) {
            return exact.get(0);
        }
        List<String> files = inFile.stream().map(c -> c.id().file()).distinct().toList();
        if (files.size() == 1) {
            return inFile.get(inFile.size() - 1);
        }
        if (files.isEmpty() && named.size() == 1) {
            return named.get(0);
        }
        List<Changeset> several = files.isEmpty() ? named : inFile;
        throw new MigrationException(
                MigrationException.Reason.UNKNOWN_TARGET,
                several.isEmpty()
                        ? "No migration is called " + name
                        : "More than one migration is called " + name + ": "
                                + several.stream().map(Changeset::id).toList(),
                "Name a file, such as 20260101120000_create_users, or a whole id, such as file.sql::changeset::author.");
    }

    private static List<Changeset> matching(
            String name, List<Changeset> changesets, BiPredicate<String, Changeset> test) {
        return changesets.stream().filter(c -> test.test(name, c)).toList();
    }

    private static boolean isFile(String name, Changeset changeset) {
        String path = changeset.id().file();
        String file = ScriptFiles.name(path);
        return name.equals(path)
                || name.equals(file)
                || file.equals(name + ".sql")
                || path.equals(name + ".sql")
                || (name.matches("\\d{14}") && file.startsWith(name + "_"));
    }
}

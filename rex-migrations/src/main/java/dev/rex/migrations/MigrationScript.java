package dev.rex.migrations;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import liquibase.database.Database;
import org.jspecify.annotations.Nullable;

/**
 * A folder of migrations in Liquibase's formatted SQL, or one Liquibase changelog file, as it was when it was read: files
 * that change later need a new script. Immutable and safe for use by several threads.
 *
 * <p>A folder is read with its sub-folders, in the order of the file names, which therefore begin with a UTC timestamp:
 * {@code 20260101120000_create_users.sql}. A file name that begins with a dot, and one that does not end in {@code .sql}, is
 * left alone. A changelog file finds what it includes relative to itself or to the folder that it stands in.
 *
 * <p>The identity of a migration holds its file's path <em>below</em> the folder, {@code /} between the names. It is the
 * same wherever the folder stands: on a developer's machine, in a build, in a jar.
 */
public final class MigrationScript {
    private final Path location;
    private final ScriptFiles files;
    private final List<String> entries;
    private final boolean folder;
    private @Nullable List<Migration> migrations;
    private @Nullable String hash;

    private MigrationScript(Path location, ScriptFiles files, List<String> entries, boolean folder) {
        this.location = location;
        this.files = files;
        this.entries = entries;
        this.folder = folder;
    }

    /**
     * Reads a folder of {@code .sql} files, or a changelog file.
     *
     * @throws MigrationException if it does not exist, holds no migration or cannot be read
     */
    public static MigrationScript read(Path folderOrChangelog) {
        if (Files.isDirectory(folderOrChangelog)) {
            return folder(folderOrChangelog);
        }
        if (Files.isRegularFile(folderOrChangelog)) {
            return changelog(folderOrChangelog);
        }
        throw new MigrationException(
                MigrationException.Reason.FOLDER_MISSING,
                "There is no migrations folder " + named(folderOrChangelog),
                "Create it with a first migration, or correct the setting that names it.");
    }

    /** The folder or file that was read, as it was named. */
    public Path location() {
        return location;
    }

    /**
     * The migrations in their order, as far as they can be known without a database: a {@code --property} that is limited
     * to one {@code dbms} counts for all.
     *
     * @throws MigrationException if a file is not well-formed
     */
    public synchronized List<Migration> migrations() {
        List<Migration> known = migrations;
        if (known == null) {
            known = LiquibaseScope.call(() -> ChangelogParser.parse(this, null).migrations());
            migrations = known;
        }
        return known;
    }

    /**
     * SHA-256 over the paths and contents of all files, in hexadecimal. It is the same for equal migrations on every
     * machine, whatever their line ends; it is computed without parsing.
     */
    public synchronized String hash() {
        String known = hash;
        if (known == null) {
            known = files.hash();
            hash = known;
        }
        return known;
    }

    /** The migrations as they are for one database. */
    Changelog changelog(Database database) {
        return ChangelogParser.parse(this, database);
    }

    ScriptFiles files() {
        return files;
    }

    /** The canonical paths of the files to parse, in order. */
    List<String> entries() {
        return entries;
    }

    boolean isFolder() {
        return folder;
    }

    private static MigrationScript folder(Path path) {
        ScriptFiles files = new ScriptFiles(path);
        List<String> entries = files.list("").stream()
                .filter(ScriptFiles::isSql)
                .filter(file -> !ScriptFiles.name(file).startsWith("."))
                .toList();
        if (entries.isEmpty()) {
            throw new MigrationException(
                    MigrationException.Reason.FOLDER_EMPTY,
                    "The migrations folder " + named(path) + " holds no .sql file",
                    "Add a first migration, such as 20260101120000_create_users.sql.");
        }
        entries.forEach(files::bytes);
        return new MigrationScript(path, files, entries, true);
    }

    private static MigrationScript changelog(Path file) {
        Path parent = file.getParent();
        Path name = file.getFileName();
        ScriptFiles files = new ScriptFiles(parent == null ? Path.of("") : parent);
        MigrationScript script = new MigrationScript(file, files, List.of(String.valueOf(name)), false);
        // what it includes is known only when it is parsed, and the hash is over all of it
        script.migrations();
        script.hash();
        return script;
    }

    private static String named(Path path) {
        return path.isAbsolute() ? path.toString() : path + " (" + path.toAbsolutePath() + ")";
    }
}

package dev.rex.migrations;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import liquibase.database.Database;
import org.jspecify.annotations.Nullable;

/**
 * A folder of migrations in Liquibase's formatted SQL, a folder whose files are named as Flyway wants it, or one Liquibase
 * changelog file, as it was when it was read: files that change later need a new script. Immutable and safe for use by
 * several threads.
 *
 * <p>A folder is read with its sub-folders, in the order of the file names, which therefore begin with a UTC timestamp:
 * {@code 20260101120000_create_users.sql}. A file name that begins with a dot, and one that does not end in {@code .sql}, is
 * left alone. Where a file without the header of formatted SQL is called {@code V1_2__create_users.sql}, all of them have to
 * be: {@code V} by version, {@code U} to take a version back, {@code R} again whenever it has changed, {@code B} in place of
 * all versions up to its own in a database without history.
 *
 * <p>A changelog file (SQL, XML, YAML, JSON) finds what it includes relative to itself or to the folder that it stands in. A
 * path from further up, as Liquibase has it on the class path, is understood too: {@code db/changelog/users.yaml} in a
 * changelog that stands in a folder {@code db/changelog}.
 *
 * <p>The identity of a migration holds its file's path <em>below</em> the folder, {@code /} between the names. It is the
 * same wherever the folder stands: on a developer's machine, in a build, in a jar.
 */
public final class MigrationScript {
    private final Path location;
    private final ScriptFiles files;
    private final List<String> entries;
    private final boolean folder;
    private final @Nullable FlywayFolder flyway;
    private final ScriptOptions options;
    private final Placeholders placeholders;
    private @Nullable List<Migration> migrations;
    private @Nullable String hash;

    private MigrationScript(
            Path location, ScriptFiles files, List<String> entries, boolean folder, ScriptOptions options) {
        this.location = location;
        this.files = files;
        this.entries = entries;
        this.folder = folder;
        this.flyway = folder ? FlywayFolder.of(files, entries) : null;
        this.options = options;
        this.placeholders = new Placeholders(options.placeholders());
    }

    /**
     * Reads a folder of {@code .sql} files, or a changelog file.
     *
     * @throws MigrationException if it does not exist, holds no migration or cannot be read
     */
    public static MigrationScript read(Path folderOrChangelog) {
        return read(folderOrChangelog, ScriptOptions.NONE);
    }

    /**
     * The same with values for the placeholders {@code ${name}} in it.
     *
     * @param placeholders values by name
     * @throws MigrationException if it does not exist, holds no migration or cannot be read
     */
    public static MigrationScript read(Path folderOrChangelog, Map<String, String> placeholders) {
        return read(folderOrChangelog, ScriptOptions.NONE.withPlaceholders(placeholders));
    }

    /**
     * The same with values for the placeholders in it, and the contexts and labels that it is read for.
     *
     * @throws MigrationException if it does not exist, holds no migration or cannot be read
     */
    public static MigrationScript read(Path folderOrChangelog, ScriptOptions options) {
        if (Files.isDirectory(folderOrChangelog)) {
            return folder(folderOrChangelog, options);
        }
        if (Files.isRegularFile(folderOrChangelog)) {
            return changelog(folderOrChangelog, options);
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
     * What is wrong, or looks wrong, about the migrations alone: duplicate ids, missing rollbacks, names of files. What a
     * database has to say about them, {@link MigrationManager#validate} tells.
     *
     * @throws MigrationException if a file is not well-formed
     */
    public MigrationReport validate() {
        return LiquibaseScope.call(() -> {
            Changelog changelog = ChangelogParser.parse(this, null);
            return MigrationChecks.report(this, changelog, new MigrationPlan(this, changelog, List.of(), null));
        });
    }

    /**
     * SHA-256 over the paths and contents of all files, the names of the placeholders that were given, the contexts and the
     * labels, in hexadecimal. It is the same for equal migrations on every machine, whatever their line ends and the values
     * of placeholders; it is computed without parsing.
     */
    public synchronized String hash() {
        String known = hash;
        if (known == null) {
            known = files.hash(options.identity());
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

    /** The order of the files, where they are named as Flyway wants it; null where they are not. */
    @Nullable
    FlywayFolder flyway() {
        return flyway;
    }

    ScriptOptions options() {
        return options;
    }

    Placeholders placeholders() {
        return placeholders;
    }

    private static MigrationScript folder(Path path, ScriptOptions options) {
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
        return new MigrationScript(path, files, entries, true, options);
    }

    private static MigrationScript changelog(Path file, ScriptOptions options) {
        Path parent = file.getParent();
        Path name = file.getFileName();
        ScriptFiles files = new ScriptFiles(parent == null ? Path.of("") : parent);
        MigrationScript script = new MigrationScript(file, files, List.of(String.valueOf(name)), false, options);
        // what it includes is known only when it is parsed, and the hash is over all of it
        script.migrations();
        script.hash();
        return script;
    }

    private static String named(Path path) {
        return path.isAbsolute() ? path.toString() : path + " (" + path.toAbsolutePath() + ")";
    }
}

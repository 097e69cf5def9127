package dev.rex.codegen;

import dev.rex.migrations.MigrationScript;
import dev.rex.migrations.ScriptOptions;
import dev.rex.schema.config.DatabaseAddress;
import dev.rex.schema.introspect.SchemaDialect;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a schema comes from.
 *
 * @param migrations a folder of migrations, or one changelog file
 * @param options what they are read with
 * @param dialect the kind of database
 * @param database a database that is read as it is, instead of one that the migrations are applied to; else null
 * @param scratch the scratch database; null for an embedded one
 * @param scratchDirectory where an embedded one keeps its files; null for the user's cache
 * @param snapshotMode how the snapshot is used
 * @param snapshot its file
 */
public record SchemaRequest(
        Path migrations,
        ScriptOptions options,
        SchemaDialect dialect,
        @Nullable DatabaseAddress database,
        @Nullable DatabaseAddress scratch,
        @Nullable Path scratchDirectory,
        SnapshotMode snapshotMode,
        Path snapshot) {
    /** Rejects missing parts. */
    public SchemaRequest {
        Objects.requireNonNull(migrations, "migrations");
        Objects.requireNonNull(options, "options");
        Objects.requireNonNull(dialect, "dialect");
        Objects.requireNonNull(snapshotMode, "snapshotMode");
        Objects.requireNonNull(snapshot, "snapshot");
    }

    /**
     * The migrations.
     *
     * @throws dev.rex.migrations.MigrationException if they cannot be read
     */
    public MigrationScript script() {
        return MigrationScript.read(migrations, options);
    }

    /** The name of the snapshot's file if nobody chooses another. */
    public static String snapshotName(SchemaDialect dialect) {
        return "rex-schema." + dialect.name() + ".json";
    }
}

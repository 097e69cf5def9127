package dev.rex.codegen;

import dev.rex.migrations.MigrationScript;
import dev.rex.migrations.ScriptOptions;
import dev.rex.schema.config.DatabaseAddress;
import dev.rex.schema.introspect.SchemaDialect;
import dev.rex.schema.query.QueryFolder;
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
 * @param queries the folder of files of SQL; it need not exist
 */
public record SchemaRequest(
        Path migrations,
        ScriptOptions options,
        SchemaDialect dialect,
        @Nullable DatabaseAddress database,
        @Nullable DatabaseAddress scratch,
        @Nullable Path scratchDirectory,
        SnapshotMode snapshotMode,
        Path snapshot,
        Path queries) {
    /** Rejects missing parts. */
    public SchemaRequest {
        Objects.requireNonNull(migrations, "migrations");
        Objects.requireNonNull(options, "options");
        Objects.requireNonNull(dialect, "dialect");
        Objects.requireNonNull(snapshotMode, "snapshotMode");
        Objects.requireNonNull(snapshot, "snapshot");
        Objects.requireNonNull(queries, "queries");
    }

    /**
     * The migrations.
     *
     * @throws dev.rex.migrations.MigrationException if they cannot be read
     */
    public MigrationScript script() {
        return MigrationScript.read(migrations, options);
    }

    /**
     * The files of SQL.
     *
     * @throws dev.rex.schema.query.QueryFileException if they cannot be read
     */
    public QueryFolder queryFiles() {
        return QueryFolder.read(queries, dialect);
    }

    /** The name of the snapshot's file if nobody chooses another. */
    public static String snapshotName(SchemaDialect dialect) {
        return "rex-schema." + dialect.name() + ".json";
    }
}

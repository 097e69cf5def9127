package dev.rex.codegen.mojo;

import dev.rex.codegen.SchemaRequest;
import dev.rex.codegen.SnapshotMode;
import dev.rex.schema.config.DatabaseAddress;
import dev.rex.schema.config.RexConfig;
import dev.rex.schema.config.Setting;
import dev.rex.schema.error.ConfigException;
import dev.rex.schema.introspect.SchemaDialect;
import dev.rex.schema.introspect.SchemaDialects;
import java.util.Map;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals have in common that work with the schema: how to get it. */
abstract class SchemaMojo extends RexMojo {
    /** The kind of database: {@code sqlite}, {@code postgresql}, or one of a plugin; if not set, the one of {@code url}. */
    @Parameter(property = "rex.dialect")
    private @Nullable String dialect;

    /**
     * Where the schema comes from: {@code migrations}, which are applied to a scratch database, or {@code database}, the one
     * of {@code url}, as it is.
     */
    @Parameter(property = "rex.source")
    private @Nullable String source;

    /** The JDBC URL of the database, where that is the source. */
    @Parameter(property = "rex.url")
    private @Nullable String url;

    /** Its user. */
    @Parameter(property = "rex.user")
    private @Nullable String user;

    /** Its password; it is never printed. */
    @Parameter(property = "rex.password")
    private @Nullable String password;

    /** The scratch database: {@code embedded}, or a JDBC URL of a database that may be emptied. */
    @Parameter(property = "rex.scratch")
    private @Nullable String scratch;

    /** The user of a scratch database with a URL. */
    @Parameter(property = "rex.scratchUser")
    private @Nullable String scratchUser;

    /** The password of a scratch database with a URL; it is never printed. */
    @Parameter(property = "rex.scratchPassword")
    private @Nullable String scratchPassword;

    /** The folder for the files of embedded scratch databases; if not set, one in the user's cache. */
    @Parameter(property = "rex.scratchDirectory")
    private @Nullable String scratchDirectory;

    /**
     * How the committed snapshot of the schema is used: {@code auto} (read while it belongs to the migrations, else
     * rebuilt), {@code frozen} (never rebuilt: what does not belong fails) or {@code off}.
     */
    @Parameter(property = "rex.snapshot")
    private @Nullable String snapshot;

    /** The snapshot; {@code rex-schema.<dialect>.json} if not set. */
    @Parameter(property = "rex.snapshotFile")
    private @Nullable String snapshotFile;

    /** The folder of files of SQL whose statements become methods; {@code src/main/sql} if not set. */
    @Parameter(property = "rex.queries")
    private @Nullable String queries;

    @Override
    void give(Map<Setting, String> given) {
        put(given, Setting.DIALECT, dialect);
        put(given, Setting.SOURCE, source);
        put(given, Setting.URL, url);
        put(given, Setting.USER, user);
        put(given, Setting.PASSWORD, password);
        put(given, Setting.SCRATCH, scratch);
        put(given, Setting.SCRATCH_USER, scratchUser);
        put(given, Setting.SCRATCH_PASSWORD, scratchPassword);
        put(given, Setting.SCRATCH_DIRECTORY, scratchDirectory);
        put(given, Setting.SNAPSHOT, snapshot);
        put(given, Setting.SNAPSHOT_FILE, snapshotFile);
        put(given, Setting.QUERIES, queries);
    }

    /** What the settings say about it. */
    final SchemaRequest request(RexConfig config) {
        SchemaDialect used = dialect(config);
        return new SchemaRequest(
                config.path(Setting.MIGRATIONS).orElseThrow(),
                options(config),
                used,
                database(config),
                config.scratch().orElse(null),
                config.path(Setting.SCRATCH_DIRECTORY).orElse(null),
                SnapshotMode.of(config.require(Setting.SNAPSHOT)),
                config.path(Setting.SNAPSHOT_FILE)
                        .orElseGet(() -> directory().resolve(SchemaRequest.snapshotName(used))),
                config.path(Setting.QUERIES).orElseThrow());
    }

    private static @Nullable DatabaseAddress database(RexConfig config) {
        String source = config.require(Setting.SOURCE);
        return switch (source) {
            case "migrations" -> null;
            case "database" -> config.database();
            default ->
                throw new ConfigException(
                        "The setting source is neither migrations nor database: " + source + " ("
                                + config.origin(Setting.SOURCE).orElse("") + ")",
                        "leave it out, or write database and give a url");
        };
    }

    private static SchemaDialect dialect(RexConfig config) {
        if (config.get(Setting.DIALECT).isPresent()) {
            return SchemaDialects.named(config.require(Setting.DIALECT));
        }
        return config.scratch()
                .map(DatabaseAddress::url)
                .or(() -> config.get(Setting.URL))
                .map(SchemaDialects::ofUrl)
                .orElseGet(() -> SchemaDialects.named(config.require(Setting.DIALECT)));
    }
}

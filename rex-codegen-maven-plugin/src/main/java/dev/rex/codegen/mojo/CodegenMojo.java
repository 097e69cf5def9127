package dev.rex.codegen.mojo;

import dev.rex.codegen.Codegen;
import dev.rex.codegen.CodegenRequest;
import dev.rex.schema.config.DatabaseAddress;
import dev.rex.schema.config.RexConfig;
import dev.rex.schema.config.Setting;
import dev.rex.schema.introspect.SchemaDialect;
import dev.rex.schema.introspect.SchemaDialects;
import java.io.File;
import java.util.Map;
import java.util.Objects;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Generates tables, records and keys from the migrations, by way of a scratch database. Does nothing while neither the
 * migrations nor what was generated have changed.
 */
@Mojo(name = "codegen", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class CodegenMojo extends RexMojo {
    /** The kind of database: {@code sqlite}, {@code postgresql}, or one of a plugin; if not set, the one of {@code url}. */
    @Parameter(property = "rex.dialect")
    private @Nullable String dialect;

    /** The Java package of what is generated. */
    @Parameter(property = "rex.packageName")
    private @Nullable String packageName;

    /** The simple name of the class that stands for the whole schema; {@code AppSchema} if not set. */
    @Parameter(property = "rex.schemaClass")
    private @Nullable String schemaClass;

    /** The source root that is generated into; it is added to the project. */
    @Parameter(property = "rex.outputDirectory", defaultValue = "${project.build.directory}/generated-sources/rex")
    private @Nullable File outputDirectory;

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

    /** Whether to generate even if nothing has changed. */
    @Parameter(property = "rex.force", defaultValue = "false")
    private boolean force;

    /** The file that remembers what was generated. */
    @Parameter(
            property = "rex.stamp",
            defaultValue = "${project.build.directory}/rex/${mojoExecution.executionId}.stamp")
    private @Nullable File stamp;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private @Nullable MavenProject project;

    /** A project whose sources were generated before compiles even if this run is skipped. */
    @Override
    void prepare() {
        Objects.requireNonNull(project)
                .addCompileSourceRoot(Objects.requireNonNull(outputDirectory).getPath());
    }

    @Override
    void give(Map<Setting, String> given) {
        put(given, Setting.DIALECT, dialect);
        put(given, Setting.PACKAGE_NAME, packageName);
        put(given, Setting.SCHEMA_CLASS, schemaClass);
        put(given, Setting.SCRATCH, scratch);
        put(given, Setting.SCRATCH_USER, scratchUser);
        put(given, Setting.SCRATCH_PASSWORD, scratchPassword);
        put(given, Setting.SCRATCH_DIRECTORY, scratchDirectory);
    }

    @Override
    void run(RexConfig config) {
        Codegen.run(
                new CodegenRequest(
                        config.path(Setting.MIGRATIONS).orElseThrow(),
                        dialect(config),
                        config.require(Setting.PACKAGE_NAME),
                        config.require(Setting.SCHEMA_CLASS),
                        Objects.requireNonNull(outputDirectory).toPath(),
                        Objects.requireNonNull(stamp).toPath(),
                        config.scratch().orElse(null),
                        config.path(Setting.SCRATCH_DIRECTORY).orElse(null),
                        force),
                new MavenLog(getLog()));
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

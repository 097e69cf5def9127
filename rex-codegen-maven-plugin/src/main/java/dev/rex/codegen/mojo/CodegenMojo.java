package dev.rex.codegen.mojo;

import dev.rex.codegen.Codegen;
import dev.rex.codegen.CodegenRequest;
import dev.rex.codegen.SchemaRequest;
import dev.rex.codegen.Selection;
import dev.rex.codegen.SnapshotMode;
import dev.rex.schema.config.RexConfig;
import dev.rex.schema.config.Setting;
import dev.rex.schema.error.ConfigException;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Generates tables, records and keys from the migrations, by way of the committed snapshot or a scratch database. Does
 * nothing while neither the migrations nor what was generated have changed.
 */
@Mojo(name = "codegen", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class CodegenMojo extends SchemaMojo {
    /** The Java package of what is generated. */
    @Parameter(property = "rex.packageName")
    private @Nullable String packageName;

    /** The simple name of the class that stands for the whole schema; {@code AppSchema} if not set. */
    @Parameter(property = "rex.schemaClass")
    private @Nullable String schemaClass;

    /** Patterns for the tables, views and enums to generate, {@code *} for any characters; all if not set. */
    @Parameter(property = "rex.include")
    private @Nullable List<String> include;

    /** Patterns for those not to generate. */
    @Parameter(property = "rex.exclude")
    private @Nullable List<String> exclude;

    /** The source root that is generated into; it is added to the project. */
    @Parameter(property = "rex.outputDirectory", defaultValue = "${project.build.directory}/generated-sources/rex")
    private @Nullable File outputDirectory;

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

    @Parameter(defaultValue = "${mojoExecution.executionId}", readonly = true, required = true)
    private @Nullable String executionId;

    /** A project whose sources were generated before compiles even if this run is skipped. */
    @Override
    void prepare() {
        Objects.requireNonNull(project)
                .addCompileSourceRoot(Objects.requireNonNull(outputDirectory).getPath());
    }

    @Override
    void give(Map<Setting, String> given) {
        super.give(given);
        put(given, Setting.PACKAGE_NAME, packageName);
        put(given, Setting.SCHEMA_CLASS, schemaClass);
        put(given, Setting.INCLUDE, include == null ? null : String.join(",", include));
        put(given, Setting.EXCLUDE, exclude == null ? null : String.join(",", exclude));
    }

    @Override
    void run(RexConfig config) {
        SchemaRequest schema = request(config);
        if (schema.snapshotMode() != SnapshotMode.OFF) {
            claim(schema.snapshot());
        }
        Codegen.run(
                new CodegenRequest(
                        schema,
                        new Selection(config.patterns(Setting.INCLUDE), config.patterns(Setting.EXCLUDE)),
                        config.customization(),
                        directory(),
                        config.require(Setting.PACKAGE_NAME),
                        config.require(Setting.SCHEMA_CLASS),
                        Objects.requireNonNull(outputDirectory).toPath(),
                        Objects.requireNonNull(stamp).toPath(),
                        force),
                new MavenLog(getLog()));
    }

    /** Two executions that take turns in one file would never agree, and start a database in every build. */
    private void claim(Path file) {
        String key = "dev.rex.snapshot:" + file.toAbsolutePath().normalize();
        String own = Objects.requireNonNull(executionId);
        Object other = Objects.requireNonNull(project).getContextValue(key);
        if (other != null && !other.equals(own)) {
            throw new ConfigException(
                    "The executions " + other + " and " + own + " both keep their snapshot in " + file,
                    "give each its own snapshotFile");
        }
        project.setContextValue(key, own);
    }
}

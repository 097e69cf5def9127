package dev.rex.codegen.mojo;

import dev.rex.migrations.MigrationScript;
import dev.rex.migrations.ScriptOptions;
import dev.rex.schema.config.RexConfig;
import dev.rex.schema.config.Setting;
import dev.rex.schema.error.RexException;
import java.io.File;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What all goals have in common: the settings, and how an error is told. */
abstract class RexMojo extends AbstractMojo {
    /** The folder of migrations, or one changelog file; {@code src/main/resources/db/migrations} if not set. */
    @Parameter(property = "rex.migrations")
    private @Nullable String migrations;

    /** Values for the placeholders {@code ${name}} in the migrations: {@code schema=app, owner=ann}. */
    @Parameter(property = "rex.placeholders")
    private @Nullable String placeholders;

    /** The contexts that migrations are applied for: {@code production}. */
    @Parameter(property = "rex.contexts")
    private @Nullable String contexts;

    /** An expression that the labels of a migration have to meet: {@code v1 and !beta}. */
    @Parameter(property = "rex.labels")
    private @Nullable String labels;

    /** Whether to do nothing. */
    @Parameter(property = "rex.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project.basedir}", readonly = true)
    private @Nullable File basedir;

    @Override
    public final void execute() throws MojoExecutionException {
        prepare();
        if (skip) {
            getLog().info("Skipped, as rex.skip says");
            return;
        }
        try {
            Map<Setting, String> given = new EnumMap<>(Setting.class);
            put(given, Setting.MIGRATIONS, migrations);
            put(given, Setting.PLACEHOLDERS, placeholders);
            put(given, Setting.CONTEXTS, contexts);
            put(given, Setting.LABELS, labels);
            give(given);
            run(RexConfig.load(directory(), given));
        } catch (RexException e) {
            throw new MojoExecutionException(String.valueOf(e.getMessage()), e);
        }
    }

    /** What has to be done even if the goal is skipped, or fails. */
    void prepare() {}

    /** Adds the settings that are parameters of the goal. */
    abstract void give(Map<Setting, String> given);

    /** Does the work. */
    abstract void run(RexConfig config);

    /** The migrations that the settings name. */
    static MigrationScript script(RexConfig config) {
        return MigrationScript.read(config.path(Setting.MIGRATIONS).orElseThrow(), options(config));
    }

    /** What they are read with. */
    static ScriptOptions options(RexConfig config) {
        return new ScriptOptions(
                config.pairs(Setting.PLACEHOLDERS),
                config.get(Setting.CONTEXTS).orElse(null),
                config.get(Setting.LABELS).orElse(null));
    }

    /** Adds a parameter, if it was given. */
    static void put(Map<Setting, String> given, Setting setting, @Nullable String value) {
        if (value != null) {
            given.put(setting, value);
        }
    }

    /** Where relative paths start. */
    final Path directory() {
        return basedir == null ? Path.of("") : basedir.toPath();
    }
}

package dev.rex.codegen.mojo;

import dev.rex.migrations.DryRun;
import dev.rex.migrations.MigrationManager;
import dev.rex.migrations.MigrationResult;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Applies the pending migrations to a database. */
@Mojo(name = "migrate", requiresProject = false, threadSafe = true)
public final class MigrateMojo extends RunMojo {
    /** The last migration to apply: its file, or the timestamp or version of it; all if not set. */
    @Parameter(property = "rex.target")
    private @Nullable String target;

    @Override
    MigrationResult change(MigrationManager manager) {
        return target == null ? manager.up() : manager.up(target);
    }

    @Override
    String script(DryRun dryRun) {
        return target == null ? dryRun.up() : dryRun.up(target);
    }

    @Override
    String nothing() {
        return "no migration is pending";
    }

    @Override
    String done() {
        return "applied";
    }
}

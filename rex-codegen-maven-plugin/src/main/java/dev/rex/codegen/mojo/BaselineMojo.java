package dev.rex.codegen.mojo;

import dev.rex.migrations.DryRun;
import dev.rex.migrations.MigrationManager;
import dev.rex.migrations.MigrationResult;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Records migrations as applied without running them: for a database that came to its state in another way. */
@Mojo(name = "baseline", requiresProject = false, threadSafe = true)
public final class BaselineMojo extends RunMojo {
    /** The last migration to record: its file, or the timestamp or version of it; all if not set. */
    @Parameter(property = "rex.target")
    private @Nullable String target;

    @Override
    MigrationResult change(MigrationManager manager) {
        return target == null ? manager.baseline() : manager.baseline(target);
    }

    @Override
    String script(DryRun dryRun) {
        return target == null ? dryRun.baseline() : dryRun.baseline(target);
    }

    @Override
    String nothing() {
        return "no migration is pending";
    }

    @Override
    String done() {
        return "recorded";
    }
}

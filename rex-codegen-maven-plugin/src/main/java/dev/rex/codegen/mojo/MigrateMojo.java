package dev.rex.codegen.mojo;

import dev.rex.migrations.MigrationManager;
import dev.rex.migrations.MigrationResult;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Applies the pending migrations to a database. */
@Mojo(name = "migrate", requiresProject = false, threadSafe = true)
public final class MigrateMojo extends DatabaseMojo {
    /** The last migration to apply: its file, or the timestamp of it; all if not set. */
    @Parameter(property = "rex.target")
    private @Nullable String target;

    @Override
    void run(MigrationManager manager) {
        MigrationResult result = target == null ? manager.up() : manager.up(target);
        getLog().info(
                        result.isEmpty()
                                ? "Nothing to do: no migration is pending"
                                : result.steps().size() + " applied in "
                                        + result.took().toMillis() + " ms");
    }
}

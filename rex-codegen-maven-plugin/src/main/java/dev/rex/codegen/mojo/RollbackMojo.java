package dev.rex.codegen.mojo;

import dev.rex.migrations.MigrationManager;
import dev.rex.migrations.MigrationResult;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Takes back the migrations that were applied to a database last. */
@Mojo(name = "rollback", requiresProject = false, threadSafe = true)
public final class RollbackMojo extends DatabaseMojo {
    /** How many of them. */
    @Parameter(property = "rex.count", defaultValue = "1")
    private int count;

    @Override
    void run(MigrationManager manager) {
        MigrationResult result = manager.down(count);
        getLog().info(
                        result.isEmpty()
                                ? "Nothing to do: no migration is applied"
                                : result.steps().size() + " taken back in "
                                        + result.took().toMillis() + " ms");
    }
}

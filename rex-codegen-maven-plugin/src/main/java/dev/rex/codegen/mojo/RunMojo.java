package dev.rex.codegen.mojo;

import dev.rex.codegen.CodegenException;
import dev.rex.migrations.DryRun;
import dev.rex.migrations.MigrationManager;
import dev.rex.migrations.MigrationResult;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals have in common that change a database, or show the SQL with which they would. */
abstract class RunMojo extends DatabaseMojo {
    /** Whether only to show the SQL that would be executed, the rows of the history included. */
    @Parameter(property = "rex.dryRun", defaultValue = "false")
    private boolean dryRun;

    /** The file that a dry run writes its SQL into; the log if not set. */
    @Parameter(property = "rex.sqlFile")
    private @Nullable File sqlFile;

    @Override
    final void run(MigrationManager manager) {
        if (dryRun) {
            show(script(manager.dryRun()));
            return;
        }
        MigrationResult result = change(manager);
        getLog().info(
                        result.isEmpty()
                                ? "Nothing to do: " + nothing()
                                : result.steps().size() + " " + done() + " in "
                                        + result.took().toMillis() + " ms");
    }

    /** Does the work. */
    abstract MigrationResult change(MigrationManager manager);

    /** Writes down what the work would be. */
    abstract String script(DryRun dryRun);

    /** Why there may be nothing to do. */
    abstract String nothing();

    /** What became of the migrations. */
    abstract String done();

    private void show(String script) {
        if (sqlFile == null) {
            getLog().info(
                            script.isEmpty()
                                    ? "Nothing to do: " + nothing()
                                    : "Nothing is changed; this would be executed:");
            script.lines().forEach(getLog()::info);
            return;
        }
        Path file = sqlFile.toPath().toAbsolutePath();
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, script);
        } catch (IOException e) {
            throw new CodegenException("Cannot write the SQL of the dry run into " + file + ": " + e, null, e);
        }
        getLog().info("Nothing is changed; what would be executed stands in " + sqlFile);
    }
}

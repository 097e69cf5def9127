package dev.rex.codegen.mojo;

import dev.rex.migrations.MigrationManager;
import dev.rex.schema.error.ConfigException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Names the state that a database is in, so that a rollback can come back to it. */
@Mojo(name = "tag", requiresProject = false, threadSafe = true)
public final class TagMojo extends DatabaseMojo {
    /** The name. */
    @Parameter(property = "rex.tag")
    private @Nullable String tag;

    @Override
    void run(MigrationManager manager) {
        if (tag == null || tag.isBlank()) {
            throw new ConfigException("The setting tag is missing", "give it with -Drex.tag=..");
        }
        getLog().info("The tag " + tag + " stands at " + manager.tag(tag).id());
    }
}

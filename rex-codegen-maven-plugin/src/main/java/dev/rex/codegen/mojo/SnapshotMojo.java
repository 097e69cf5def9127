package dev.rex.codegen.mojo;

import dev.rex.codegen.SchemaSupply;
import dev.rex.schema.config.RexConfig;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Rebuilds the snapshot of the schema from the migrations, whatever it says now. It is to be committed: while it belongs to
 * the migrations, builds need no database.
 */
@Mojo(name = "snapshot", threadSafe = true)
public final class SnapshotMojo extends SchemaMojo {
    @Override
    void run(RexConfig config) {
        SchemaSupply.of(request(config), new MavenLog(getLog())).rebuild();
    }
}

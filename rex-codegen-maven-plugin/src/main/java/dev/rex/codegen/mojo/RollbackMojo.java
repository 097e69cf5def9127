package dev.rex.codegen.mojo;

import dev.rex.migrations.DryRun;
import dev.rex.migrations.MigrationManager;
import dev.rex.migrations.MigrationResult;
import dev.rex.schema.error.ConfigException;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Takes back the migrations that were applied to a database last: some of them, or all behind one or behind a tag. */
@Mojo(name = "rollback", requiresProject = false, threadSafe = true)
public final class RollbackMojo extends RunMojo {
    /** How many of them; one if nothing else is set. */
    @Parameter(property = "rex.count")
    private @Nullable Integer count;

    /** The migration that is to be the last one afterwards: its file, or the timestamp or version of it. */
    @Parameter(property = "rex.target")
    private @Nullable String target;

    /** The tag to come back to. */
    @Parameter(property = "rex.tag")
    private @Nullable String tag;

    @Override
    MigrationResult change(MigrationManager manager) {
        refuseSeveral();
        if (target != null) {
            return manager.downTo(target);
        }
        return tag != null ? manager.downToTag(tag) : manager.down(count());
    }

    @Override
    String script(DryRun dryRun) {
        refuseSeveral();
        if (target != null) {
            return dryRun.downTo(target);
        }
        return tag != null ? dryRun.downToTag(tag) : dryRun.down(count());
    }

    @Override
    String nothing() {
        return target == null && tag == null ? "no migration is applied" : "no migration is applied behind it";
    }

    @Override
    String done() {
        return "taken back";
    }

    private int count() {
        int number = count == null ? 1 : count;
        if (number < 0) {
            throw new ConfigException("The setting count is negative: " + number, "give 1, or more");
        }
        return number;
    }

    private void refuseSeveral() {
        if (Stream.of(count, target, tag).filter(Objects::nonNull).count() > 1) {
            throw new ConfigException(
                    "More than one of count, target and tag is set", "give the one that says how far to go back");
        }
    }
}

package dev.rex.codegen.mojo;

import dev.rex.migrations.AppliedMigration;
import dev.rex.migrations.MigrationManager;
import dev.rex.migrations.MigrationStatus;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugins.annotations.Mojo;

/** Lists the migrations, and how each stands in a database. */
@Mojo(name = "status", requiresProject = false, threadSafe = true)
public final class StatusMojo extends DatabaseMojo {
    @Override
    void run(MigrationManager manager) {
        List<MigrationStatus> all = manager.status();
        for (MigrationStatus status : all) {
            AppliedMigration applied = status.applied();
            getLog().info(String.format(
                    Locale.ROOT,
                    "%-10s  %s%s",
                    status.state().name().toLowerCase(Locale.ROOT),
                    status.id(),
                    applied == null ? "" : "  (" + applied.executedAt() + tag(applied) + ")"));
        }
        long pending = all.stream().filter(MigrationStatus::isPending).count();
        getLog().info(all.size() + (all.size() == 1 ? " migration, " : " migrations, ") + pending + " pending");
    }

    private static String tag(AppliedMigration applied) {
        return applied.tag() == null ? "" : ", tag " + applied.tag();
    }
}

package dev.rex.codegen.mojo;

import dev.rex.migrations.MigrationManager;
import dev.rex.schema.config.DatabaseAddress;
import dev.rex.schema.config.RexConfig;
import dev.rex.schema.config.Setting;
import java.util.Map;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals have in common that work on a database of the user. */
abstract class DatabaseMojo extends RexMojo {
    /** The JDBC URL of the database. */
    @Parameter(property = "rex.url")
    private @Nullable String url;

    /** Its user. */
    @Parameter(property = "rex.user")
    private @Nullable String user;

    /** Its password; it is never printed. */
    @Parameter(property = "rex.password")
    private @Nullable String password;

    @Override
    final void give(Map<Setting, String> given) {
        put(given, Setting.URL, url);
        put(given, Setting.USER, user);
        put(given, Setting.PASSWORD, password);
    }

    @Override
    final void run(RexConfig config) {
        DatabaseAddress address = config.database();
        getLog().info("Database: " + address);
        run(MigrationManager.of(script(config), address).withListener(new LoggedProgress(getLog())));
    }

    /** Does the work on that database. */
    abstract void run(MigrationManager manager);
}

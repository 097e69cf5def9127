package dev.rex.codegen.mojo;

import dev.rex.codegen.Validation;
import dev.rex.schema.config.DatabaseAddress;
import dev.rex.schema.config.RexConfig;
import dev.rex.schema.config.Setting;
import java.util.Optional;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Checks the migrations and the snapshot against each other and, if a URL is set, a database against both: its history, and
 * its schema. Changes nothing; without a URL it touches no database.
 */
@Mojo(name = "validate", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
public final class ValidateMojo extends SchemaMojo {
    @Override
    void run(RexConfig config) {
        Optional<DatabaseAddress> database = config.get(Setting.URL).map(url -> config.database());
        Validation.run(request(config), database.orElse(null), new MavenLog(getLog()));
    }
}

package dev.rex.codegen.mojo;

import dev.rex.migrations.MigrationListener;
import dev.rex.migrations.MigrationResult;
import java.time.Duration;
import java.util.Locale;
import org.apache.maven.plugin.logging.Log;

/** Tells the Maven log of every migration when it is done. */
final class LoggedProgress implements MigrationListener {
    private final Log log;

    LoggedProgress(Log log) {
        this.log = log;
    }

    @Override
    public void done(MigrationResult.Step step, int position, int total) {
        String outcome = step.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        log.info("[" + position + "/" + total + "] " + step.id() + ": " + outcome + " in "
                + step.took().toMillis() + " ms");
    }

    @Override
    public void waiting(String holder, Duration waited) {
        log.info("Waiting for " + holder + ", who migrates this database, for " + waited.toSeconds() + " s");
    }
}

package dev.rex.migrations;

import java.time.Duration;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells a listener, and survives what it throws. */
final class Notifier {
    private static final Logger LOG = LoggerFactory.getLogger("rex.migrate");

    private final MigrationListener listener;

    Notifier(MigrationListener listener) {
        this.listener = listener;
    }

    void begun(Migration migration, boolean down, int position, int total) {
        LOG.debug("{} {}", down ? "rolling back" : "applying", migration.id());
        tell(l -> l.begun(migration, down, position, total));
    }

    void done(MigrationResult.Step step, int position, int total) {
        tell(l -> l.done(step, position, total));
    }

    void waiting(String holder, Duration waited) {
        tell(l -> l.waiting(holder, waited));
    }

    private void tell(Consumer<MigrationListener> event) {
        try {
            event.accept(listener);
        } catch (RuntimeException e) {
            LOG.warn("A migration listener failed: {}", listener.getClass().getName(), e);
        }
    }
}

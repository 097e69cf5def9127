package dev.rex.dsl.listen;

import dev.rex.dsl.exec.Execution;
import dev.rex.dsl.exec.ExecutionListener;
import dev.rex.dsl.exec.Redaction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * Logs every statement to {@code rex.sql} at DEBUG, with keys as OpenTelemetry names them. Immutable; for any number of
 * databases.
 *
 * @param redaction how much of the values that were bound is logged
 */
public record SqlLog(Redaction redaction) implements ExecutionListener {
    private static final Logger LOG = LoggerFactory.getLogger("rex.sql");

    /** A log that tells no values. */
    public SqlLog() {
        this(Redaction.HIDDEN);
    }

    @Override
    public void finished(Execution execution) {
        if (LOG.isDebugEnabled()) {
            write(LOG.atDebug(), execution, redaction);
        }
    }

    static void write(LoggingEventBuilder event, Execution execution, Redaction redaction) {
        LoggingEventBuilder keyed = event.addKeyValue("db.system.name", execution.dialect())
                .addKeyValue("db.operation.name", execution.operation())
                .addKeyValue("duration_ms", execution.duration().toNanos() / 1_000_000.0);
        if (execution.rows().isPresent()) {
            keyed = keyed.addKeyValue("rows", execution.rows().getAsLong());
        }
        if (redaction != Redaction.HIDDEN) {
            keyed = keyed.addKeyValue("parameters", execution.parameters(redaction));
        }
        if (execution.failure().isPresent()) {
            keyed = keyed.addKeyValue(
                    "error.type", execution.failure().get().getClass().getSimpleName());
        }
        keyed.log(execution.sql());
    }
}

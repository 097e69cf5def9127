package dev.rex.dsl.listen;

import dev.rex.dsl.exec.Execution;
import dev.rex.dsl.exec.ExecutionListener;
import dev.rex.dsl.exec.Redaction;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs statements that took long to {@code rex.slow} at WARN, with the keys of {@link SqlLog}. Immutable; for any number of
 * databases.
 *
 * <pre>{@code
 * Database db = Database.builder().url(url).listener(new SlowQueryLog(Duration.ofMillis(200))).build();
 * }</pre>
 *
 * @param threshold how long one may take
 * @param redaction how much of the values that were bound is logged
 */
public record SlowQueryLog(Duration threshold, Redaction redaction) implements ExecutionListener {
    private static final Logger LOG = LoggerFactory.getLogger("rex.slow");

    /** A log that tells no values. */
    public SlowQueryLog(Duration threshold) {
        this(threshold, Redaction.HIDDEN);
    }

    @Override
    public void finished(Execution execution) {
        if (execution.duration().compareTo(threshold) >= 0 && LOG.isWarnEnabled()) {
            SqlLog.write(LOG.atWarn(), execution, redaction);
        }
    }
}

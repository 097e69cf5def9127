package dev.rex.benchmarks.measure;

import java.time.Duration;

/**
 * How long each workload is run.
 *
 * @param warmUp before anything counts
 * @param measured what counts
 * @param slice how long one contestant runs until it is another's turn
 */
public record Pace(Duration warmUp, Duration measured, Duration slice) {
    /** For figures that are kept: half a minute for a workload on a database. */
    public static final Pace FULL = new Pace(Duration.ofSeconds(10), Duration.ofSeconds(22), Duration.ofMillis(8));
    /** For a first look. */
    public static final Pace QUICK = new Pace(Duration.ofSeconds(3), Duration.ofSeconds(4), Duration.ofMillis(5));
}

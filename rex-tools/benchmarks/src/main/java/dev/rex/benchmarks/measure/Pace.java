package dev.rex.benchmarks.measure;

import java.time.Duration;

/**
 * How long each workload is run. The times are for each contestant, so that another one takes none away from the rest.
 *
 * @param warmUp before anything counts
 * @param measured what counts
 * @param slice how long one contestant runs until it is another's turn
 */
public record Pace(Duration warmUp, Duration measured, Duration slice) {
    /** For figures that are kept: a minute for a workload with eight contestants on a database. */
    public static final Pace FULL = new Pace(Duration.ofMillis(2_500), Duration.ofSeconds(5), Duration.ofMillis(8));
    /** For a first look. */
    public static final Pace QUICK = new Pace(Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofMillis(5));
}

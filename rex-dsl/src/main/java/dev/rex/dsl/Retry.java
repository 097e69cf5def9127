package dev.rex.dsl;

import java.time.Duration;

/**
 * How often a transaction is run again when somebody else's work came in between ({@link
 * dev.rex.dsl.error.ConcurrencyException}), and how long to wait before.
 *
 * @param times how many times more, at the most
 * @param pause before the first repetition; doubled before each further one
 */
public record Retry(int times, Duration pause) {
    /** Never again. */
    public static final Retry NEVER = new Retry(0, Duration.ZERO);

    /** Rejects negative numbers. */
    public Retry {
        if (times < 0 || pause.isNegative()) {
            throw new IllegalArgumentException("a retry is given " + times + " times and a pause of " + pause);
        }
    }

    /** So many times more, with a first pause of 5 ms. */
    public static Retry times(int times) {
        return new Retry(times, Duration.ofMillis(5));
    }

    /** How long to wait before that repetition, counted from 0. */
    Duration pauseBefore(int repetition) {
        return pause.multipliedBy(1L << Math.min(repetition, 10));
    }
}

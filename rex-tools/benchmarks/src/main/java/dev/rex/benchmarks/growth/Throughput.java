package dev.rex.benchmarks.growth;

import java.util.List;

/**
 * How much gets done by growing numbers of threads.
 *
 * @param database where
 * @param steps the figures, the fewest threads first
 */
public record Throughput(String database, List<Step> steps) {
    /**
     * What so many threads get done together.
     *
     * @param threads how many
     * @param jdbc selects in a second by hand-written JDBC
     * @param rex selects in a second by Rex
     */
    public record Step(int threads, double jdbc, double rex) {}

    /** Copies the list. */
    public Throughput {
        steps = List.copyOf(steps);
    }
}

package dev.rex.benchmarks;

import dev.rex.benchmarks.measure.Pace;
import java.time.Duration;
import java.util.List;

/**
 * The sizes at which costs are measured, each list with the smallest first.
 *
 * @param rows rows read
 * @param columns columns of a row
 * @param conditions conditions of a select
 * @param tables tables that code is generated for, below the large schema
 * @param threads threads at once
 * @param pace how long each size is run
 * @param slice how long each number of threads runs in a round
 */
record Sizes(
        List<Integer> rows,
        List<Integer> columns,
        List<Integer> conditions,
        List<Integer> tables,
        List<Integer> threads,
        Pace pace,
        Duration slice) {
    static final Sizes FULL = new Sizes(
            List.of(1, 10, 100, 1_000, 10_000, 100_000, 1_000_000),
            List.of(5, 10, 20, 50, 100, 200),
            List.of(1, 3, 10, 30, 100, 300, 1_000),
            List.of(10, 100),
            List.of(1, 2, 4, 8),
            new Pace(Duration.ofMillis(700), Duration.ofMillis(1_300), Duration.ofMillis(5)),
            Duration.ofMillis(400));
    static final Sizes QUICK = new Sizes(
            List.of(1, 100, 10_000),
            List.of(5, 200),
            List.of(1, 100),
            List.of(10),
            List.of(1, 2),
            new Pace(Duration.ofMillis(100), Duration.ofMillis(200), Duration.ofMillis(2)),
            Duration.ofMillis(50));
}

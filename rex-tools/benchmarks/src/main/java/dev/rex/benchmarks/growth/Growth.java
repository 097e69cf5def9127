package dev.rex.benchmarks.growth;

import dev.rex.benchmarks.measure.Comparison;
import dev.rex.benchmarks.measure.Cost;
import dev.rex.benchmarks.measure.Interleaver;
import dev.rex.benchmarks.measure.Workload;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * What contestants cost at growing sizes.
 *
 * @param title what tables call it
 * @param database where
 * @param unit what a size counts: {@code row}
 * @param contestants their names; the first is the base line
 * @param steps the figures, the smallest size first
 * @param note what else was seen, as sentences; empty for nothing
 */
public record Growth(
        String title, String database, String unit, List<String> contestants, List<Step> steps, String note) {
    /**
     * The figures at one size.
     *
     * @param size how many of the unit
     * @param costs processor time for all of them, in nanoseconds, for each contestant
     */
    public record Step(int size, List<Double> costs) {
        /** Copies the list. */
        public Step {
            costs = List.copyOf(costs);
        }

        /** What one of the unit costs a contestant. */
        public double each(int contestant) {
            return costs.get(contestant) / size;
        }
    }

    /** Copies the lists. */
    public Growth {
        contestants = List.copyOf(contestants);
        steps = List.copyOf(steps);
    }

    /** What one of the unit costs at a size, divided by what it costs at the smallest: 1.00 where cost grows in proportion. */
    public double relative(int contestant, Step step) {
        return step.each(contestant) / steps.get(0).each(contestant);
    }

    /** The same with a note. */
    Growth noting(String text) {
        return new Growth(title, database, unit, contestants, steps, text);
    }

    /** Measures a workload at several sizes. The smallest is run once more before: what comes first waits for the compiler. */
    static Growth measure(
            Interleaver interleaver,
            String title,
            String database,
            String unit,
            List<Integer> sizes,
            IntFunction<Workload> work)
            throws Exception {
        interleaver.measure(work.apply(sizes.get(0)));
        List<String> contestants = List.of();
        List<Step> steps = new ArrayList<>();
        for (int size : sizes) {
            Comparison comparison = interleaver.measure(work.apply(size));
            contestants = comparison.contestants();
            steps.add(new Step(
                    size,
                    IntStream.range(0, contestants.size())
                            .mapToObj(i -> comparison.cost(i, Cost::cpu).median())
                            .toList()));
        }
        return new Growth(title, database, unit, contestants, steps, "");
    }
}

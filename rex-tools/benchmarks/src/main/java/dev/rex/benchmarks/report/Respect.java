package dev.rex.benchmarks.report;

import dev.rex.benchmarks.measure.Comparison;
import dev.rex.benchmarks.measure.Cost;
import dev.rex.benchmarks.measure.Quartiles;
import java.util.function.ToDoubleFunction;

/**
 * In which respect contestants are compared.
 *
 * @param label what tables call it
 * @param value the cost that counts
 * @param unit what it is divided by; 0 for the cost of the base line
 */
record Respect(String label, ToDoubleFunction<Cost> value, double unit) {
    /** Processor time, as a ratio to the base line. */
    static final Respect CPU = new Respect("CPU", Cost::cpu, 0);
    /** Time on the clock, as a ratio to the base line. */
    static final Respect WALL = new Respect("wall", Cost::wall, 0);
    /** Allocated memory, as a ratio to the base line. */
    static final Respect BYTES = new Respect("bytes", Cost::bytes, 0);
    /** Allocated memory in kilobytes of 1024. */
    static final Respect KILOBYTES = new Respect("KB", Cost::bytes, 1_024);

    /** The figure of a contestant. */
    Quartiles of(Comparison comparison, int contestant) {
        return unit == 0
                ? comparison.ratio(contestant, value)
                : comparison.cost(contestant, cost -> value.applyAsDouble(cost) / unit);
    }
}

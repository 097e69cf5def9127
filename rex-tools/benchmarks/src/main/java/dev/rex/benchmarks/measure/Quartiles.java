package dev.rex.benchmarks.measure;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * Where the middle half of some values lies.
 *
 * @param first a quarter of the values is not greater
 * @param median half of the values are not greater
 * @param third three quarters of the values are not greater
 */
public record Quartiles(double first, double median, double third) {
    /** The quartiles of at least one value. */
    public static Quartiles of(DoubleStream values) {
        double[] sorted = values.toArray();
        Arrays.sort(sorted);
        return new Quartiles(at(sorted, 0.25), at(sorted, 0.5), at(sorted, 0.75));
    }

    /** Between two values, the point that divides them as the share divides all. */
    private static double at(double[] sorted, double share) {
        double position = share * (sorted.length - 1);
        int below = (int) position;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }
}

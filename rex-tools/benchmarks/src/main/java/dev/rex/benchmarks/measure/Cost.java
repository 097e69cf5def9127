package dev.rex.benchmarks.measure;

/**
 * What one run costs, as an average over a slice.
 *
 * @param cpu time of the working thread on a processor, in nanoseconds
 * @param wall time on the clock, in nanoseconds
 * @param bytes memory allocated by the working thread
 */
public record Cost(double cpu, double wall, double bytes) {}

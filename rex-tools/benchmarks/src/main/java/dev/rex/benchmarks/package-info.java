/**
 * Workloads beside their peers, measured as ratios within one run. {@link dev.rex.benchmarks.Benchmarks} runs everything
 * and writes the report. A leaf: nothing depends on it.
 */
@NullMarked
package dev.rex.benchmarks;

import org.jspecify.annotations.NullMarked;

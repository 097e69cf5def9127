/**
 * The runner: {@link dev.rex.benchmarks.measure.Interleaver} measures contestants side by side in short random slices,
 * after it has seen that they do the same. Knows nothing of databases; the workloads and the report depend on it.
 */
@NullMarked
package dev.rex.benchmarks.measure;

import org.jspecify.annotations.NullMarked;

/** Workloads beside their peers, measured as ratios within one run. A leaf: nothing depends on it. */
@NullMarked
package dev.rex.benchmarks;

import org.jspecify.annotations.NullMarked;

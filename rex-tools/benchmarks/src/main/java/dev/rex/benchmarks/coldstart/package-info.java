/**
 * Small programs that are started, run one query and end, and {@link dev.rex.benchmarks.coldstart.ColdStart}, which
 * measures them as whole processes.
 */
@NullMarked
package dev.rex.benchmarks.coldstart;

import org.jspecify.annotations.NullMarked;

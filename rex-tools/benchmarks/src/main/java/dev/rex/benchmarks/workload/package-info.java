/**
 * What is measured: a class for each workload, in which hand-written JDBC, Rex and jOOQ stand one below the other, and
 * {@link dev.rex.benchmarks.workload.Arena}, the database that they run on.
 */
@NullMarked
package dev.rex.benchmarks.workload;

import org.jspecify.annotations.NullMarked;

/**
 * How costs grow with the size of what is done: a class for each kind of size, beside JDBC by hand. The principal type is
 * {@link dev.rex.benchmarks.growth.Growth}, a table of figures.
 */
@NullMarked
package dev.rex.benchmarks.growth;

import org.jspecify.annotations.NullMarked;

/**
 * Random queries over random rows, which have to give the same on all databases: {@code DifferentialTest} runs them, and
 * {@code DifferenceTest} shows where databases are known to differ.
 */
@NullMarked
package dev.rex.dsl.differential;

import org.jspecify.annotations.NullMarked;

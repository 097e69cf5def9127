/**
 * Typed queries as values, and the sessions that run them: what users write. {@link dev.rex.dsl.Sql} is where queries
 * begin, {@link dev.rex.dsl.Database} where they are run, {@link dev.rex.dsl.Table} what generated code extends. Stands on
 * top of the packages below it; none of them imports it, except for the functions in {@code fn}.
 */
@NullMarked
package dev.rex.dsl;

import org.jspecify.annotations.NullMarked;

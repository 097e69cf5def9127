/**
 * Functions by family, made to be imported statically. {@link dev.rex.dsl.fn.Aggregates} is one of them; adding a
 * function is a method of a few lines. Depends on {@code dev.rex.dsl} and its nodes.
 */
@NullMarked
package dev.rex.dsl.fn;

import org.jspecify.annotations.NullMarked;

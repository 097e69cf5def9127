/**
 * Reads SQL text to learn from it, never to run it. {@link dev.rex.schema.parse.CheckParser} makes rules of CHECK
 * constraints, by a grammar of its own; {@link dev.rex.schema.parse.ViewAnalyzer} finds the columns of views that are
 * never NULL, with jOOQ's parser if that is on the class path. No other package uses jOOQ. Code generation, validation and tools may depend on it.
 */
@NullMarked
package dev.rex.schema.parse;

import org.jspecify.annotations.NullMarked;

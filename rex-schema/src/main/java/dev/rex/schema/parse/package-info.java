/**
 * Reads SQL text to learn from it, never to run it. {@link dev.rex.schema.parse.CheckParser} makes rules of CHECK
 * constraints, by a grammar of its own. Code generation, validation and tools may depend on it.
 */
@NullMarked
package dev.rex.schema.parse;

import org.jspecify.annotations.NullMarked;

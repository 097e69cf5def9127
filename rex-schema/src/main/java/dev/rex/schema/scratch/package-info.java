/**
 * Throw-away databases: the build applies the migrations to one and reads back what they made.
 * {@link dev.rex.schema.scratch.ScratchDatabase} is the principal type. What differs between databases stands in a
 * package of its own below this one, behind {@link dev.rex.schema.scratch.ScratchDialect}. The build-time modules may
 * depend on it; run-time code does not.
 */
@NullMarked
package dev.rex.schema.scratch;

import org.jspecify.annotations.NullMarked;

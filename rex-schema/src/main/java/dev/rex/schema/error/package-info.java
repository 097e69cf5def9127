/**
 * The root of Rex's errors, and those that any module may throw. Each other error stands beside what throws it.
 * {@link dev.rex.schema.error.RexException} is the principal type.
 */
@NullMarked
package dev.rex.schema.error;

import org.jspecify.annotations.NullMarked;

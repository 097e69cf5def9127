/**
 * What running a statement can throw, by family. {@link dev.rex.dsl.error.DatabaseException} is the principal type. Depends
 * on {@code dev.rex.schema} only; the dialects make these errors, everything above may catch them.
 */
@NullMarked
package dev.rex.dsl.error;

import org.jspecify.annotations.NullMarked;

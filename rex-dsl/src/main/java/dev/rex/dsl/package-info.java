/** Typed queries as values. */
@NullMarked
package dev.rex.dsl;

import org.jspecify.annotations.NullMarked;

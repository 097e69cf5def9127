/**
 * Values of SQL that Java has no type for: {@link dev.rex.dsl.type.Interval} and {@link dev.rex.dsl.type.Range}. Everybody
 * may use them; they depend on nothing.
 */
@NullMarked
package dev.rex.dsl.type;

import org.jspecify.annotations.NullMarked;

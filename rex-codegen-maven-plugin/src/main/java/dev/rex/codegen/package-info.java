/** The generator: from a schema to Java sources, as plain classes. */
@NullMarked
package dev.rex.codegen;

import org.jspecify.annotations.NullMarked;

/**
 * The generator: from a schema to Java sources, and from a folder of migrations to a folder of sources that is up to date.
 * {@link dev.rex.codegen.Codegen} does the whole, {@link dev.rex.codegen.Generator} the part without databases and files.
 * Plain classes that know nothing of Maven; the goals in {@code dev.rex.codegen.mojo} and the command line may depend on
 * them. What is generated depends on {@code dev.rex.dsl}; the generator itself does not, and names its types as text.
 */
@NullMarked
package dev.rex.codegen;

import org.jspecify.annotations.NullMarked;

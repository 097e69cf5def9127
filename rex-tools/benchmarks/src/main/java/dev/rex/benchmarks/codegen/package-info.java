/**
 * What code generation costs on a large schema: from migrations to compiled classes. {@link
 * dev.rex.benchmarks.codegen.CodegenRun} is the principal type; it measures, and the report prints.
 */
@NullMarked
package dev.rex.benchmarks.codegen;

import org.jspecify.annotations.NullMarked;

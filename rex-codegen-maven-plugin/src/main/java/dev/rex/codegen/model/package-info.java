/**
 * What is generated, before it is written as Java: every table, column, key, path and enum with the Java names and types
 * that it gets. {@link dev.rex.codegen.model.SchemaModel} is the principal type. Depends on {@code dev.rex.schema} and what is configured;
 * the rules in {@code dev.rex.codegen} depend on it.
 */
@NullMarked
package dev.rex.codegen.model;

import org.jspecify.annotations.NullMarked;

/**
 * What a database looks like, as plain values. {@link dev.rex.schema.Schema} is the principal type: introspection
 * makes it, and generation, the DSL's tables, GraphQL and realtime read it. Depends on the JDK only; every module of
 * Rex may depend on it.
 */
@NullMarked
package dev.rex.schema;

import org.jspecify.annotations.NullMarked;

/**
 * What a database looks like, as plain values. {@link dev.rex.schema.Schema} is the principal type: introspection
 * makes it, and generation, the DSL's tables, GraphQL and realtime read it; {@link dev.rex.schema.SchemaJson} keeps it in
 * a file. Depends on the errors, and for that file on jackson-core; every module of Rex may depend on it.
 */
@NullMarked
package dev.rex.schema;

import org.jspecify.annotations.NullMarked;

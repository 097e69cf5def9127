/**
 * Reads what a PostgreSQL database looks like. {@link dev.rex.schema.introspect.postgres.PostgresSchemaDialect} is the principal type.
 * Reached as a service, not by name.
 */
@NullMarked
package dev.rex.schema.introspect.postgres;

import org.jspecify.annotations.NullMarked;

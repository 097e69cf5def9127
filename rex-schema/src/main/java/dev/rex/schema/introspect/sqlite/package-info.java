/**
 * Reads what a SQLite database looks like. {@link dev.rex.schema.introspect.sqlite.SqliteSchemaDialect} is the principal type.
 * Reached as a service, not by name.
 */
@NullMarked
package dev.rex.schema.introspect.sqlite;

import org.jspecify.annotations.NullMarked;

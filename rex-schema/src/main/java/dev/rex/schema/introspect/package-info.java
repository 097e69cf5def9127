/**
 * Reads what a database looks like. {@link dev.rex.schema.introspect.SchemaDialect} is the principal type: all that a
 * build has to know about a kind of database, in packages of its own below this one. The build-time modules may depend
 * on it, and the command line; generated programs do not.
 */
@NullMarked
package dev.rex.schema.introspect;

import org.jspecify.annotations.NullMarked;

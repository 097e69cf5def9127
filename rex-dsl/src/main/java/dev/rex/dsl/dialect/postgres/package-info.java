/**
 * PostgreSQL 14 and later. {@link dev.rex.dsl.dialect.postgres.PostgresDialect} is the principal type; only {@code
 * Dialects} may name it.
 */
@NullMarked
package dev.rex.dsl.dialect.postgres;

import org.jspecify.annotations.NullMarked;

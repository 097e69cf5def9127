/**
 * SQLite 3.39 and later. {@link dev.rex.dsl.dialect.sqlite.SqliteDialect} is the principal type; only {@code Dialects}
 * may name it.
 */
@NullMarked
package dev.rex.dsl.dialect.sqlite;

import org.jspecify.annotations.NullMarked;

/**
 * Scratch databases on SQLite: files. {@link dev.rex.schema.scratch.sqlite.SqliteScratch} is the principal type. Reached
 * through the dialect, not by name.
 */
@NullMarked
package dev.rex.schema.scratch.sqlite;

import org.jspecify.annotations.NullMarked;

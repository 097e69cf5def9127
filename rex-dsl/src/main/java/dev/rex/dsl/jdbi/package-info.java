/**
 * JDBI beside Rex, for SQL that is written by hand. {@link dev.rex.dsl.jdbi.JdbiInterop} is its one type; no class of
 * JDBI is loaded before it is used, and nothing of Rex depends on it.
 */
@NullMarked
package dev.rex.dsl.jdbi;

import org.jspecify.annotations.NullMarked;

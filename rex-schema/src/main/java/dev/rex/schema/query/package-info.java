/**
 * Files of SQL that become typed methods: {@link dev.rex.schema.query.QueryFolder} reads them, {@link
 * dev.rex.schema.query.QueryCheck} has a database prepare them, and says with what types. Code generation and tools may depend
 * on it.
 */
@NullMarked
package dev.rex.schema.query;

import org.jspecify.annotations.NullMarked;

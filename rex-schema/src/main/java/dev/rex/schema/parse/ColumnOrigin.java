package dev.rex.schema.parse;

import dev.rex.schema.ObjectName;

/**
 * The column that a value is read from or written to.
 *
 * @param table a table or view
 * @param column its column
 */
public record ColumnOrigin(ObjectName table, String column) {}

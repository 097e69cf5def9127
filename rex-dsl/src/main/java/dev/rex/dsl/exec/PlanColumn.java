package dev.rex.dsl.exec;

import dev.rex.schema.DataType;

/**
 * A column of a row that waits for its nested rows.
 *
 * @param label what messages call it
 * @param type how it is read
 */
public record PlanColumn(String label, DataType type) {}

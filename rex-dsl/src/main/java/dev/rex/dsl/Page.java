package dev.rex.dsl;

import java.util.List;
import java.util.Optional;

/**
 * Some rows out of many, and where they go on.
 *
 * @param rows the rows, in the order of the keyset
 * @param next the key to go on after; empty if no row follows, or if there are no rows
 * @param previous the key to go back before; empty if no row precedes, or if there are no rows. After a step forward it
 *     is there without a look whether the rows before still are
 * @param <R> what a row became
 */
public record Page<R>(List<R> rows, Optional<String> next, Optional<String> previous) {}

package dev.rex.dsl;

import dev.rex.dsl.ast.SourceNode;

/**
 * What can stand in FROM or behind a join: a table, a query with a name, values, a sample, what a function gives.
 * Immutable.
 */
public sealed interface FromItem
        permits Table, Derived, Values, Sample, RoutineRows, Elements, JsonElements, JsonEntries {
    /** Where its rows come from, as a node. */
    SourceNode source();
}

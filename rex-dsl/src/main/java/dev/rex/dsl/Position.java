package dev.rex.dsl;

import dev.rex.dsl.render.InvalidQueryException;

/**
 * A column of what is selected, by its place: what combined selects are ordered by.
 *
 * @param index counted from 1
 */
public record Position(int index) {
    /** Rejects a place that cannot be. */
    public Position {
        if (index < 1) {
            throw new InvalidQueryException("there is no column at position " + index, "positions count from 1");
        }
    }

    /** From least to greatest. */
    public PositionOrder asc() {
        return new PositionOrder(index, false, null);
    }

    /** From greatest to least. */
    public PositionOrder desc() {
        return new PositionOrder(index, true, null);
    }
}

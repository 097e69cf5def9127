package dev.rex.dsl;

import dev.rex.dsl.render.InvalidQueryException;
import org.jspecify.annotations.Nullable;

/**
 * Which page is wanted. Immutable.
 *
 * @param size how many rows, at the most
 * @param backward whether the rows before the key are wanted, not those after it
 * @param key where another page ended or began, as {@link Page#next} or {@link Page#previous} told it; null for the first
 *     or the last page
 */
public record PageRequest(
        int size, boolean backward, @Nullable String key) {
    /**
     * Rejects sizes that are none.
     *
     * @throws InvalidQueryException for a size less than one
     */
    public PageRequest {
        if (size < 1 || size == Integer.MAX_VALUE) {
            throw new InvalidQueryException("a page of " + size + " rows is asked for", "ask for some rows");
        }
    }

    /** The first rows. */
    public static PageRequest first(int size) {
        return new PageRequest(size, false, null);
    }

    /** The last rows, in the usual order. */
    public static PageRequest last(int size) {
        return new PageRequest(size, true, null);
    }

    /** The rows that follow. */
    public static PageRequest after(String key, int size) {
        return new PageRequest(size, false, key);
    }

    /** The rows right before, in the usual order. */
    public static PageRequest before(String key, int size) {
        return new PageRequest(size, true, key);
    }
}

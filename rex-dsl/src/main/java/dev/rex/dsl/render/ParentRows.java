package dev.rex.dsl.render;

import java.util.List;

/**
 * Parents' rows that the select of their children finds in the same statement.
 *
 * @param name the name that they have there
 * @param keyColumns the positions, from 1, of the columns that are their key
 */
public record ParentRows(String name, List<Integer> keyColumns) {
    /** What all such names begin with. */
    public static final String PREFIX = "rows ";

    /** Copies the list. */
    public ParentRows {
        keyColumns = List.copyOf(keyColumns);
    }
}

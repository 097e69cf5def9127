package dev.rex.dsl.render;

import java.util.List;

/**
 * Rows of one kind in a statement that gives several.
 *
 * @param name what they are called in it
 * @param body their select
 * @param width how many columns that has
 * @param sent which of these, from 1, stands in each column of the statement; 0 for none
 * @param parents whether other parts are rows that belong to these
 */
public record UnionPart(String name, SqlText body, int width, List<Integer> sent, boolean parents) {
    /** Copies the list. */
    public UnionPart {
        sent = List.copyOf(sent);
    }
}

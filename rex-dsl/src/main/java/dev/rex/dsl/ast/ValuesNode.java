package dev.rex.dsl.ast;

import java.util.List;

/**
 * Rows that the program gives: {@code (values (..), (..)) name}. Its columns are {@code column1}, {@code column2} and so
 * on.
 *
 * @param rows at least one; all of the same width
 * @param label what it is called
 */
public record ValuesNode(List<RowNode> rows, String label) implements SourceNode {
    /** Copies the list. */
    public ValuesNode {
        rows = List.copyOf(rows);
    }

    /** The name of the column at that position, counted from 0. */
    public static String column(int index) {
        return "column" + (index + 1);
    }
}

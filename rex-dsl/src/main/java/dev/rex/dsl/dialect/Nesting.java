package dev.rex.dsl.dialect;

/** How nested rows reach the program. */
public enum Nesting {
    /** Inside the parent's row, as JSON that the database builds: one statement. */
    JSON,
    /**
     * Beside their parents, as rows of the same statement ({@code union all}), found by their keys: one statement, no JSON.
     * Where that cannot be, as by {@link #BATCH}: rows that are locked, statements that write, cursors, and more columns in
     * all than are worth it.
     */
    UNION,
    /** By a second statement for the children of all parents, found by their keys: two statements, no JSON. */
    BATCH
}

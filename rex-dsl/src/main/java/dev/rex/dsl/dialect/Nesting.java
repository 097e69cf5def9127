package dev.rex.dsl.dialect;

/** How nested rows reach the program. */
public enum Nesting {
    /** Inside the parent's row, as JSON that the database builds: one statement. */
    JSON,
    /** By a second statement for the children of all parents, found by their keys: two statements, no JSON. */
    BATCH
}

package dev.rex.schema;

/** For which rows a constraint holds. */
public enum Enforcement {
    /** All rows. */
    ALWAYS,
    /** Those written since it was made; older ones were not looked at ({@code not valid}). */
    NEW_ROWS,
    /** None: it is a note ({@code not enforced}). */
    NEVER
}

package dev.rex.dsl.dialect;

/** What not every database can do. A statement that needs a missing feature is refused when it is rendered. */
public enum Feature {
    /** {@code returning} on insert, update and delete. */
    RETURNING("RETURNING", "run a select in the same transaction"),
    /** {@code full join}. */
    FULL_JOIN("FULL JOIN", "combine a left join and a right join with union"),
    /** {@code for update} and {@code for share}. */
    ROW_LOCKS("FOR UPDATE / FOR SHARE", "its transactions lock the whole database anyway: use a plain select in one"),
    /** Columns and parameters that are arrays. */
    ARRAYS("an array", "use a table of its own, or JSON"),
    /** {@code default} as the value of a column. */
    DEFAULT_VALUE("DEFAULT as a value", "leave the column out of the insert, or give the value");

    private final String label;
    private final String hint;

    Feature(String label, String hint) {
        this.label = label;
        this.hint = hint;
    }

    /** What messages call it. */
    public String label() {
        return label;
    }

    /** What to do where it is missing. */
    public String hint() {
        return hint;
    }
}

package dev.rex.dsl.dialect;

/** What not every database can do. A statement that needs a missing feature is refused when it is rendered. */
public enum Feature {
    /** {@code returning} on insert, update and delete. */
    RETURNING("RETURNING", "run a select in the same transaction"),
    /** {@code full join}. */
    FULL_JOIN("FULL JOIN", "combine a left join and a right join with union"),
    /** {@code lateral}. */
    LATERAL("LATERAL", "use a scalar sub-select for each column, or nested rows with many(..)"),
    /** {@code distinct on (..)}. */
    DISTINCT_ON("DISTINCT ON", "number the rows with row_number() in a derived table, and keep the first"),
    /** {@code fetch first .. rows with ties}. */
    WITH_TIES("FETCH FIRST WITH TIES", "number the rows with rank() in a derived table, and keep the first"),
    /** {@code tablesample}. */
    TABLESAMPLE("TABLESAMPLE", "order by random() and limit"),
    /** {@code intersect all} and {@code except all}. */
    SET_ALL("INTERSECT ALL / EXCEPT ALL", "number equal rows with row_number() on both sides first"),
    /** {@code any (select ..)} and {@code all (select ..)}. */
    QUANTIFIED_COMPARISON(
            "a comparison with ANY or ALL", "use exists(..), in(..), or min(..) and max(..) of the select"),
    /** {@code distinct} in an aggregate of more than one argument. */
    DISTINCT_ARGUMENTS(
            "DISTINCT in an aggregate with a separator", "aggregate over a derived table of distinct values"),
    /** A frame of a window that ends at an interval of time from the current row. */
    INTERVAL_FRAMES("a frame of an interval", "order by Dates.epoch(..), and give the distance in seconds"),
    /** {@code delete from .. using ..}. */
    DELETE_USING("DELETE USING", "use where(exists(..)) or in(select ..)"),
    /** {@code merge}. */
    MERGE("MERGE", "use an insert with onConflict(..).doUpdate(..)"),
    /** {@code returning} on a merge. */
    MERGE_RETURNING("MERGE with RETURNING", "run a select in the same transaction"),
    /** {@code when not matched by source}. */
    MERGE_BY_SOURCE(
            "WHEN NOT MATCHED BY SOURCE", "run an update or a delete with notExists(..) in the same transaction"),
    /** A statement that writes within {@code with}. */
    WRITING_CTE("a statement that writes in WITH", "run it before, in the same transaction"),
    /** A {@code cycle} clause of a recursive query. */
    CYCLE("CYCLE", "use union(..), which stops at rows that were there, or maxDepth(..)"),
    /** {@code for update} and {@code for share}. */
    ROW_LOCKS("FOR UPDATE / FOR SHARE", "its transactions lock the whole database anyway: use a plain select in one"),
    /** Columns and parameters that are arrays. */
    ARRAYS("an array", "use a table of its own, or JSON"),
    /** {@code call}. */
    PROCEDURES("CALL of a procedure", "run its statements in a transaction"),
    /** Columns and parameters that are ranges. */
    RANGES("a range", "use a column for each end"),
    /** Nested rows as further rows of their parents' statement, in an order that the database keeps. */
    NESTED_UNION("nested rows by UNION", "use strategy(Nesting.JSON) or strategy(Nesting.BATCH)"),
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

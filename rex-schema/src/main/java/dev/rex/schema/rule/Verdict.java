package dev.rex.schema.rule;

import java.util.Arrays;

/** What a rule says about a row: SQL's three truth values, and that only the database can tell. */
public enum Verdict {
    /** The condition holds. */
    TRUE,
    /** The condition does not hold: a CHECK refuses the row. */
    FALSE,
    /** The condition is neither true nor false, because a value is NULL: a CHECK lets the row pass. */
    UNKNOWN,
    /** Only the database can tell, by any of the three or by an error. */
    UNDECIDED;

    /** {@link #TRUE} or {@link #FALSE}. */
    public static Verdict of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /** {@code a and b}: false if one is. */
    public Verdict and(Verdict other) {
        return firstOf(other, FALSE, UNDECIDED, UNKNOWN, TRUE);
    }

    /** {@code a or b}: true if one is. */
    public Verdict or(Verdict other) {
        return firstOf(other, TRUE, UNDECIDED, UNKNOWN, FALSE);
    }

    /** {@code not a}. */
    public Verdict not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN, UNDECIDED -> this;
        };
    }

    private Verdict firstOf(Verdict other, Verdict... order) {
        return Arrays.stream(order)
                .filter(v -> v == this || v == other)
                .findFirst()
                .orElseThrow();
    }
}

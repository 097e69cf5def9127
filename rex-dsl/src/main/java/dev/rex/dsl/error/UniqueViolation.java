package dev.rex.dsl.error;

/** A row with the same key is there already. */
public final class UniqueViolation extends ConstraintException {
    private static final long serialVersionUID = 1L;

    /** Makes an error with code {@code REX_UNIQUE_VIOLATION}. */
    public UniqueViolation(ErrorDetails details, Violated violated) {
        super("REX_UNIQUE_VIOLATION", details, violated, "use onConflict(..) if that is expected");
    }
}

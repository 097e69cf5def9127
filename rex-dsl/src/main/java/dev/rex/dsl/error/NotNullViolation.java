package dev.rex.dsl.error;

/** A column that needs a value has none. */
public final class NotNullViolation extends ConstraintException {
    private static final long serialVersionUID = 1L;

    /** Makes an error with code {@code REX_NOT_NULL_VIOLATION}. */
    public NotNullViolation(ErrorDetails details, Violated violated) {
        super("REX_NOT_NULL_VIOLATION", details, violated, "give the column a value");
    }
}

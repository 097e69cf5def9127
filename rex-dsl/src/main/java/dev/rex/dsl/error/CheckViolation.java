package dev.rex.dsl.error;

/** A row does not fulfil a CHECK constraint. */
public final class CheckViolation extends ConstraintException {
    private static final long serialVersionUID = 1L;

    /** Makes an error with code {@code REX_CHECK_VIOLATION}. */
    public CheckViolation(ErrorDetails details, Violated violated) {
        super("REX_CHECK_VIOLATION", details, violated, "see the constraint in the migrations");
    }
}

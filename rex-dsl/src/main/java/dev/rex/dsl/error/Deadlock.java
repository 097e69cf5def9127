package dev.rex.dsl.error;

/** Two transactions waited for each other, and this one was chosen to fail. */
public final class Deadlock extends ConcurrencyException {
    private static final long serialVersionUID = 1L;

    /** Makes an error with code {@code REX_DEADLOCK}. */
    public Deadlock(ErrorDetails details) {
        super("REX_DEADLOCK", details, "run the transaction again: Retry.times(n)");
    }
}

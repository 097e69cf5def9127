package dev.rex.dsl.error;

/** Somebody else holds a lock, and the time to wait for it is over. */
public final class LockNotAvailable extends ConcurrencyException {
    private static final long serialVersionUID = 1L;

    /** Makes an error with code {@code REX_LOCK}. */
    public LockNotAvailable(ErrorDetails details) {
        super("REX_LOCK", details, "run it again later, or wait longer");
    }
}

package dev.rex.dsl.error;

/** The row was changed since it was read. */
public final class OptimisticLockFailure extends ConcurrencyException {
    private static final long serialVersionUID = 1L;

    /** Makes an error with code {@code REX_OPTIMISTIC_LOCK}. */
    public OptimisticLockFailure(ErrorDetails details) {
        super("REX_OPTIMISTIC_LOCK", details, "read it again and repeat the change");
    }
}

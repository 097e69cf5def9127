package dev.rex.dsl.error;

/** Somebody else's work came in between. The same work, done again from its beginning, can succeed. */
public abstract sealed class ConcurrencyException extends DatabaseException
        permits Deadlock, SerializationFailure, LockNotAvailable, OptimisticLockFailure {
    private static final long serialVersionUID = 1L;

    ConcurrencyException(String code, ErrorDetails details, String hint) {
        super(code, details, hint);
    }

    @Override
    public boolean isRetryable() {
        return true;
    }
}

package dev.rex.dsl.error;

/** A statement, or the wait for a connection, took longer than it may, or was cancelled. */
public final class TimeoutException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    /** Makes an error with code {@code REX_TIMEOUT}. */
    public TimeoutException(ErrorDetails details) {
        this(details, "give it more time, or find out what it waits for");
    }

    /** The same with advice of its own. */
    public TimeoutException(ErrorDetails details, String hint) {
        super("REX_TIMEOUT", details, hint);
    }
}

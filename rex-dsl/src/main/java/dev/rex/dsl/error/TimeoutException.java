package dev.rex.dsl.error;

/** A statement, or the wait for a connection, took longer than it may. */
public final class TimeoutException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    /** Makes an error with code {@code REX_TIMEOUT}. */
    public TimeoutException(ErrorDetails details) {
        super("REX_TIMEOUT", details, "give it more time, or find out what it waits for");
    }
}

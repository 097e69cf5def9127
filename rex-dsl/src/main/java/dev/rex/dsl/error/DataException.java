package dev.rex.dsl.error;

/** A value does not fit: too long, out of range, of the wrong form, divided by zero. */
public final class DataException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    /** Makes an error with code {@code REX_DATA}. */
    public DataException(ErrorDetails details) {
        super("REX_DATA", details, null);
    }
}

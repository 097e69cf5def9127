package dev.rex.dsl.error;

import org.jspecify.annotations.Nullable;

/** The database could not be reached, or a connection to it broke. */
public final class ConnectionException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    /** Makes an error with code {@code REX_CONNECTION}. */
    public ConnectionException(ErrorDetails details) {
        this(details, "check that the database runs and that the URL is right");
    }

    /** Makes an error with code {@code REX_CONNECTION} and a hint of its own. */
    public ConnectionException(ErrorDetails details, @Nullable String hint) {
        super("REX_CONNECTION", details, hint, details.cause());
    }

    /** Whatever was not committed is gone, so the work can be done again from its beginning. */
    @Override
    public boolean isRetryable() {
        return true;
    }
}

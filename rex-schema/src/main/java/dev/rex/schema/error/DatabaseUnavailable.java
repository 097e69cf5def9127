package dev.rex.schema.error;

import org.jspecify.annotations.Nullable;

/** A database that cannot be reached, or that refuses the user or the password; the message holds no secret. */
public final class DatabaseUnavailable extends RexException {
    private static final long serialVersionUID = 1L;

    private final boolean retryable;

    /**
     * Makes an error with code {@code REX_DATABASE_UNAVAILABLE}.
     *
     * @param retryable whether it may be there a moment later: false when it refuses the user
     */
    public DatabaseUnavailable(String message, @Nullable String hint, boolean retryable, @Nullable Throwable cause) {
        super("REX_DATABASE_UNAVAILABLE", message, hint, cause);
        this.retryable = retryable;
    }

    @Override
    public boolean isRetryable() {
        return retryable;
    }
}

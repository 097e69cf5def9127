package dev.rex.dsl.error;

import org.jspecify.annotations.Nullable;

/** Any other failure that the database reports: a full disk, a lack of memory, an error of its own. */
public final class ServerException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    /** Makes an error with code {@code REX_SERVER}. */
    public ServerException(ErrorDetails details) {
        this(details, null);
    }

    /** Makes an error with code {@code REX_SERVER} and a hint. */
    public ServerException(ErrorDetails details, @Nullable String hint) {
        super("REX_SERVER", details, hint);
    }
}

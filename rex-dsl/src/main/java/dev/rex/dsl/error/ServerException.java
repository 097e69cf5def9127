package dev.rex.dsl.error;

/** Any other failure that the database reports: a full disk, a lack of memory, an error of its own. */
public final class ServerException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    /** Makes an error with code {@code REX_SERVER}. */
    public ServerException(ErrorDetails details) {
        super("REX_SERVER", details, null);
    }
}

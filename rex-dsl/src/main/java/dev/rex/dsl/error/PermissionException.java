package dev.rex.dsl.error;

/** The user may not do this, or could not log in. */
public final class PermissionException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    /** Makes an error with code {@code REX_PERMISSION}. */
    public PermissionException(ErrorDetails details) {
        super("REX_PERMISSION", details, "check user, password and grants");
    }
}

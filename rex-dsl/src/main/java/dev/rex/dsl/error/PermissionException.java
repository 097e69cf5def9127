package dev.rex.dsl.error;

import org.jspecify.annotations.Nullable;

/** The user may not do this, or could not log in. */
public final class PermissionException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    /** Makes an error with code {@code REX_PERMISSION}. */
    public PermissionException(ErrorDetails details) {
        this(details, "check user, password and grants");
    }

    /** Makes an error with code {@code REX_PERMISSION} and a hint of its own. */
    public PermissionException(ErrorDetails details, @Nullable String hint) {
        super("REX_PERMISSION", details, hint);
    }
}

package dev.rex.schema.introspect;

import dev.rex.schema.error.RexException;
import org.jspecify.annotations.Nullable;

/** A database that does not let its catalog be read, or whose catalog is broken. */
public final class IntrospectionException extends RexException {
    private static final long serialVersionUID = 1L;

    /** Makes an error with code {@code REX_INTROSPECTION}. */
    public IntrospectionException(String message, @Nullable String hint, @Nullable Throwable cause) {
        super("REX_INTROSPECTION", message, hint, cause);
    }
}

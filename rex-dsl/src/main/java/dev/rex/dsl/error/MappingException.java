package dev.rex.dsl.error;

import org.jspecify.annotations.Nullable;

/** A row does not fit what it is to become: NULL for a primitive, two rows where one was asked for. */
public final class MappingException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    /** Makes an error with code {@code REX_MAPPING}. */
    public MappingException(ErrorDetails details, @Nullable String hint) {
        super("REX_MAPPING", details, hint);
    }
}

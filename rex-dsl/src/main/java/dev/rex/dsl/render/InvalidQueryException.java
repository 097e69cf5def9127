package dev.rex.dsl.render;

import dev.rex.schema.error.RexException;

/** A query that cannot be: found when it is built or rendered, so that nothing was sent. */
public final class InvalidQueryException extends RexException {
    private static final long serialVersionUID = 1L;

    /** Makes an error with code {@code REX_QUERY}. */
    public InvalidQueryException(String message, String hint) {
        super("REX_QUERY", message, hint, null);
    }
}

package dev.rex.schema.error;

import org.jspecify.annotations.Nullable;

/** A database, or a class, that is not what it was expected to be. */
public final class SchemaMismatch extends RexException {
    private static final long serialVersionUID = 1L;

    /** Makes an error with code {@code REX_SCHEMA_MISMATCH}. */
    public SchemaMismatch(String message, @Nullable String hint) {
        super("REX_SCHEMA_MISMATCH", message, hint, null);
    }
}

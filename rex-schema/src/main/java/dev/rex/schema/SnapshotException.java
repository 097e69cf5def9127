package dev.rex.schema;

import dev.rex.schema.error.RexException;
import org.jspecify.annotations.Nullable;

/** A snapshot of a schema that cannot be used: damaged, edited by hand, or written by a newer version of Rex. */
public final class SnapshotException extends RexException {
    private static final long serialVersionUID = 1L;

    /** Makes an error with code {@code REX_SNAPSHOT}; what to do about it is always the same. */
    public SnapshotException(String message, @Nullable Throwable cause) {
        super("REX_SNAPSHOT", message, "rebuild it with rex:snapshot", cause);
    }
}

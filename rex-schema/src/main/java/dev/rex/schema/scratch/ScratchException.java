package dev.rex.schema.scratch;

import dev.rex.schema.error.RexException;
import org.jspecify.annotations.Nullable;

/** A scratch database that cannot be had: it does not start, is in use, or holds what Rex did not put there. */
public final class ScratchException extends RexException {
    private static final long serialVersionUID = 1L;

    /** Makes an error with code {@code REX_SCRATCH}. */
    public ScratchException(String message, @Nullable String hint, @Nullable Throwable cause) {
        super("REX_SCRATCH", message, hint, cause);
    }

    /** Makes an error with code {@code REX_SCRATCH} and no cause. */
    public ScratchException(String message, @Nullable String hint) {
        this(message, hint, null);
    }
}

package dev.rex.codegen;

import dev.rex.schema.error.RexException;
import org.jspecify.annotations.Nullable;

/** Sources that cannot be written: the folder refuses them, or somebody else's file stands in their place. */
public final class CodegenException extends RexException {
    private static final long serialVersionUID = 1L;

    /** Makes an error with code {@code REX_CODEGEN}. */
    public CodegenException(String message, @Nullable String hint, @Nullable Throwable cause) {
        super("REX_CODEGEN", message, hint, cause);
    }
}

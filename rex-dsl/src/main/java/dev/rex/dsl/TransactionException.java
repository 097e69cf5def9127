package dev.rex.dsl;

import dev.rex.schema.error.RexException;
import org.jspecify.annotations.Nullable;

/** A transaction that is used as it cannot be: after its end, or past it on the same thread. */
public final class TransactionException extends RexException {
    private static final long serialVersionUID = 1L;

    /** Makes an error with code {@code REX_TRANSACTION}. */
    public TransactionException(String message, String hint, @Nullable Throwable cause) {
        super("REX_TRANSACTION", message, hint, cause);
    }
}

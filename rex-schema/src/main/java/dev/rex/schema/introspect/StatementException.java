package dev.rex.schema.introspect;

import dev.rex.schema.error.RexException;
import org.jspecify.annotations.Nullable;

/** A statement that a database refuses to prepare. */
public final class StatementException extends RexException {
    private static final long serialVersionUID = 1L;

    private final transient StatementText.@Nullable Position position;

    /**
     * Makes an error with code {@code REX_STATEMENT}.
     *
     * @param message what the database says
     * @param position what it says it of; null if it does not tell
     * @param cause what it threw; null if it was not asked
     */
    public StatementException(
            String message,
            @Nullable String hint,
            StatementText.@Nullable Position position,
            @Nullable Throwable cause) {
        super("REX_STATEMENT", message, hint, cause);
        this.position = position;
    }

    /** Where in the statement; null if the database does not tell. */
    public StatementText.@Nullable Position position() {
        return position;
    }
}

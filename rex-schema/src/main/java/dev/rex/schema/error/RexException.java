package dev.rex.schema.error;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The root of all errors of Rex, unchecked. The message says what happened, where, and what to do about it; it never
 * holds a password or a bound value.
 */
public abstract class RexException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final @Nullable String hint;

    /**
     * Makes an error whose message is {@code message}, followed by the hint.
     *
     * @param code stable across versions, upper case, such as {@code REX_UNIQUE_VIOLATION}: for programs
     * @param message what happened and where
     * @param hint what to do, if there is something
     * @param cause what was thrown below
     */
    protected RexException(String code, String message, @Nullable String hint, @Nullable Throwable cause) {
        super(hint == null ? message : message + System.lineSeparator() + "  -> " + hint, cause);
        this.code = Objects.requireNonNull(code, "code");
        this.hint = hint;
    }

    /** The stable code of this kind of error. */
    public final String code() {
        return code;
    }

    /** What to do about it. */
    public final Optional<String> hint() {
        return Optional.ofNullable(hint);
    }

    /** Whether the same work, done again from its beginning, can succeed. */
    public boolean isRetryable() {
        return false;
    }
}

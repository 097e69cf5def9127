package dev.rex.dsl.error;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Stands for an exception whose message may hold values of rows, or values that were bound: what a driver, a codec or a
 * converter threw. It has that one's class in its message and its stack trace; who has to see the values asks for {@link
 * #original}.
 */
public final class RedactedCause extends Exception {
    private static final long serialVersionUID = 1L;
    private static final int DEEPEST = 8;

    private final transient @Nullable Throwable original;

    private RedactedCause(Throwable original, int depth) {
        super(
                original.getClass().getName() + " (its message may hold values: see original())",
                of(original.getCause(), depth + 1),
                false,
                true);
        this.original = original;
        setStackTrace(original.getStackTrace());
    }

    /** An exception without its message; one of Rex, which has no values in it, as it is. */
    static @Nullable Throwable of(@Nullable Throwable cause) {
        return of(cause, 0);
    }

    private static @Nullable Throwable of(@Nullable Throwable cause, int depth) {
        if (cause == null || depth > DEEPEST) {
            return null;
        }
        return cause instanceof DatabaseException || cause instanceof RedactedCause
                ? cause
                : new RedactedCause(cause, depth);
    }

    /** What was thrown, values and all; nothing after it was serialized. Not for logs. */
    public Optional<Throwable> original() {
        return Optional.ofNullable(original);
    }
}

package dev.rex.schema.error;

import org.jspecify.annotations.Nullable;

/** A setting that is missing, unknown or of the wrong form; the message names the setting and where it was read. */
public final class ConfigException extends RexException {
    private static final long serialVersionUID = 1L;

    /** Makes an error with code {@code REX_CONFIG}. */
    public ConfigException(String message, @Nullable String hint, @Nullable Throwable cause) {
        super("REX_CONFIG", message, hint, cause);
    }

    /** Makes an error with code {@code REX_CONFIG} and no cause. */
    public ConfigException(String message, @Nullable String hint) {
        this(message, hint, null);
    }
}

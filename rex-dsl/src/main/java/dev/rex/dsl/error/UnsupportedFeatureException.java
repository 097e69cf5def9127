package dev.rex.dsl.error;

/** A statement uses what the dialect lacks. Thrown when it is rendered: nothing was sent. */
public final class UnsupportedFeatureException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    /** Makes an error with code {@code REX_UNSUPPORTED}. */
    public UnsupportedFeatureException(String feature, String dialect, String hint) {
        super("REX_UNSUPPORTED", ErrorDetails.of(feature + " is not supported by " + dialect, null), hint);
    }
}

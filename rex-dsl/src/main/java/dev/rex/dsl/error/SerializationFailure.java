package dev.rex.dsl.error;

/** The transaction cannot be fitted in an order with those of others. */
public final class SerializationFailure extends ConcurrencyException {
    private static final long serialVersionUID = 1L;

    /** Makes an error with code {@code REX_SERIALIZATION}. */
    public SerializationFailure(ErrorDetails details) {
        super("REX_SERIALIZATION", details, "run the transaction again: Retry.times(n)");
    }
}

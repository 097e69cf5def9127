package dev.rex.dsl.exec;

import java.util.function.Supplier;

/** Keeps a connection beyond one statement, and loses it when what the connection belongs to is over. */
@FunctionalInterface
public interface Keeper {
    /**
     * Closes what is open on the connection; whoever asks for more is told why there is none.
     *
     * @param reason the error for who asks
     */
    void expire(Supplier<? extends RuntimeException> reason);
}

package dev.rex.dsl.exec;

import java.time.Duration;

/**
 * Who keeps a connection beyond one statement. It counts by identity.
 */
final class Holder {
    private final String what;
    private final String thread = Thread.currentThread().getName();
    private final long since = System.nanoTime();

    Holder(String what) {
        this.what = what;
    }

    long since() {
        return since;
    }

    /** {@code a transaction of the thread "main" for 12 s}. */
    @Override
    public String toString() {
        return what + " of the thread \"" + thread + "\" for "
                + Duration.ofNanos(System.nanoTime() - since).toSeconds() + " s";
    }
}

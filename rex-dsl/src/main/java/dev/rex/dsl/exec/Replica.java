package dev.rex.dsl.exec;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** A replica, and whether it could be reached of late. Safe for threads. */
final class Replica {
    private static final long PAUSE_NANOS = Duration.ofSeconds(10).toNanos();
    private static final long UP = Long.MIN_VALUE;

    private final Pool pool;
    private final AtomicLong triedLast = new AtomicLong(UP);

    Replica(Pool pool) {
        this.pool = pool;
    }

    Pool pool() {
        return pool;
    }

    /** One that is down is tried by one thread every few seconds, so that the others do not wait for it. */
    boolean isWorthATry() {
        long last = triedLast.get();
        long now = System.nanoTime();
        return last == UP || (now - last > PAUSE_NANOS && triedLast.compareAndSet(last, now));
    }

    void up() {
        if (triedLast.get() != UP) {
            triedLast.set(UP);
        }
    }

    void down() {
        triedLast.set(System.nanoTime());
    }
}

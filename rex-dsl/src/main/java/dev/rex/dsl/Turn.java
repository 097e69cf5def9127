package dev.rex.dsl;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is to use a transaction: that of one thread at a time, which may come in again within its own turn. What it
 * costs is one comparison and one write.
 */
final class Turn {
    private static final long LOOK_EVERY_NANOS = Duration.ofMillis(1).toNanos();

    private final Thread beginner = Thread.currentThread();
    private final AtomicReference<@Nullable Thread> user = new AtomicReference<>();
    /** How often the thread came in again; only for that thread. */
    private int depth;

    private volatile boolean handedOn;
    private volatile @Nullable Thread ending;

    /**
     * Begins a use.
     *
     * @throws TransactionException if another thread uses it, or waits for its end
     */
    void enter() {
        Thread own = Thread.currentThread();
        Thread last = ending;
        if (last != null && last != own && user.get() != own) {
            throw refused(own, last, " while the thread \"%s\" ends it");
        }
        Thread other = take(own);
        if (other != null) {
            throw refused(own, other, " while the thread \"%s\" uses it");
        }
    }

    /** Begins the last use: waits for the thread that uses it, and lets no other in after that. */
    void enterLast() {
        Thread own = Thread.currentThread();
        ending = own;
        boolean interrupted = false;
        while (take(own) != null) {
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
            interrupted |= Thread.interrupted();
        }
        if (interrupted) {
            own.interrupt();
        }
    }

    /** Gives it to a thread; if it is another one's, that one is the result. */
    private @Nullable Thread take(Thread own) {
        Thread other = user.compareAndExchange(null, own);
        if (other == null) {
            if (own != beginner) {
                handedOn = true;
            }
            return null;
        }
        if (other == own) {
            depth++;
            return null;
        }
        return other;
    }

    /** Ends a use. */
    void leave() {
        if (depth > 0) {
            depth--;
        } else {
            ending = null;
            user.set(null);
        }
    }

    /** Whether another thread than the one that began it has used it. */
    boolean isHandedOn() {
        return handedOn;
    }

    private static TransactionException refused(Thread own, Thread other, String meanwhile) {
        return new TransactionException(
                "the thread \"" + own.getName() + "\" uses a transaction" + String.format(meanwhile, other.getName()),
                "have one thread at a time use it; give each thread a transaction of its own",
                null);
    }
}

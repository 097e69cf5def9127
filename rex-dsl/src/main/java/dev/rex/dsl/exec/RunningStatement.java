package dev.rex.dsl.exec;

import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A statement while it runs and while its rows are read. It knows when it has to end; the {@link Watchdog} cancels it
 * then. Begun and ended by one thread, cancelled by another, never after its end.
 */
final class RunningStatement {
    private static final String CLOSED = "the database was closed";

    private final Cancellation cancellation;
    private final long limit;
    private final ConnectionSource connections;
    private final long begun;
    private final Watchdog.Lane lane;
    private final @Nullable RunningStatement around;
    private @Nullable String cancelledBecause;
    private boolean ended;

    /**
     * A statement that begins to run.
     *
     * @param cancellation ends it
     * @param limit how long it may run, in nanoseconds; 0 for any time
     * @param connections where its connection is from
     * @param lane where its thread keeps it
     * @param around the statement of the same thread during which this one runs
     */
    RunningStatement(
            Cancellation cancellation,
            long limit,
            ConnectionSource connections,
            Watchdog.Lane lane,
            @Nullable RunningStatement around) {
        this.cancellation = cancellation;
        this.connections = connections;
        this.limit = limit;
        this.begun = limit == 0 ? 0 : System.nanoTime();
        this.lane = lane;
        this.around = around;
    }

    /** The statement is over. Waits for a cancellation that is under way: it must not hit the connection's next one. */
    void end() {
        lane.set(around);
        synchronized (this) {
            ended = true;
        }
    }

    /** Why it was cancelled; null if it was not. */
    synchronized @Nullable String cancelledBecause() {
        return cancelledBecause;
    }

    /** Cancels it if its time is up, or that of a statement around it, or if its thread was interrupted. */
    synchronized void check(boolean interrupted) {
        if (ended || !isToEnd(interrupted)) {
            return;
        }
        try {
            cancellation.cancel();
        } catch (SQLException e) {
            // the database did not take the request; the next look at the statement sends another one
            cancelledBecause = null;
        }
    }

    /** Whether it has to end, and notes why: for itself, while it waits and cannot be cancelled by others. */
    synchronized boolean isToEnd(boolean interrupted) {
        String reason = interrupted ? "its thread was interrupted" : connections.isClosed() ? CLOSED : overdue();
        if (reason != null) {
            cancelledBecause = reason;
        }
        return reason != null;
    }

    private @Nullable String overdue() {
        for (RunningStatement running = this; running != null; running = running.around) {
            if (running.limit != 0 && System.nanoTime() - running.begun > running.limit) {
                return "it ran longer than " + Duration.ofNanos(running.limit).toMillis() + " ms";
            }
        }
        return null;
    }
}

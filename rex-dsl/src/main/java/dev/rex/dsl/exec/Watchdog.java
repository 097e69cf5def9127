package dev.rex.dsl.exec;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the statements that run, and cancels those whose time is up and those whose thread was interrupted: a thread
 * that waits for a database waits in a read that an interrupt does not end. One daemon thread for the process, which ends
 * when nothing has run for a second and starts again with the next statement. What a statement pays is a
 * look-up and two writes to a field that its thread alone writes.
 */
final class Watchdog implements Runnable {
    private static final long LOOK_EVERY_MILLIS = 25;
    private static final int IDLE_LOOKS = 40;

    /** By thread; no thread keeps anything of Rex, which its application may outlive. */
    private static final Map<Thread, Lane> LANES = new ConcurrentHashMap<>();

    private static final AtomicBoolean WATCHING = new AtomicBoolean();

    /** The statements that one thread runs: the one that waits for the database, and those around it. */
    static final class Lane {
        private volatile @Nullable RunningStatement current;

        /** Only for the lane's own thread. */
        void set(@Nullable RunningStatement running) {
            current = running;
        }
    }

    private Watchdog() {}

    /** Has a statement watched that the current thread is about to run, until it {@linkplain RunningStatement#end ends}. */
    static RunningStatement begin(Cancellation cancellation, long limit, ConnectionSource connections) {
        Thread thread = Thread.currentThread();
        Lane lane = LANES.get(thread);
        if (lane == null) {
            lane = new Lane();
            LANES.put(thread, lane);
        }
        RunningStatement running = new RunningStatement(cancellation, limit, connections, lane, lane.current);
        lane.set(running);
        if (!WATCHING.get() && WATCHING.compareAndSet(false, true)) {
            start();
        }
        return running;
    }

    /** Whether what the current thread runs may go on waiting for a lock. */
    static boolean mayWait() {
        Thread thread = Thread.currentThread();
        Lane lane = LANES.get(thread);
        RunningStatement running = lane == null ? null : lane.current;
        return running == null || !running.isToEnd(thread.isInterrupted());
    }

    private static void start() {
        Thread thread = new Thread(new Watchdog(), "rex-watchdog");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void run() {
        int idle = 0;
        while (idle < IDLE_LOOKS) {
            idle = look() ? 0 : idle + 1;
            try {
                Thread.sleep(LOOK_EVERY_MILLIS);
            } catch (InterruptedException e) {
                break; // by nobody that Rex knows; whoever runs a statement next starts another one
            }
        }
        WATCHING.set(false);
        // a statement that began just before saw this thread, which would be gone
        if (look() && WATCHING.compareAndSet(false, true)) {
            start();
        }
    }

    /** Cancels what has to end; whether anything runs. */
    static boolean look() {
        boolean busy = false;
        for (Map.Entry<Thread, Lane> entry : LANES.entrySet()) {
            RunningStatement running = entry.getValue().current;
            if (running != null) {
                busy = true;
                running.check(entry.getKey().isInterrupted());
            }
        }
        LANES.keySet().removeIf(thread -> !thread.isAlive());
        return busy;
    }
}

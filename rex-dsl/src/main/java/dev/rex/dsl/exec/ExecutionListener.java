package dev.rex.dsl.exec;

/**
 * Learns of every statement that has run, and of the beginnings and ends of transactions ({@code begin}, {@code commit},
 * {@code rollback}; not of savepoints): for logs, metrics and traces. Called by the thread that ran the statement, while it
 * still has the connection, so it should be quick and run nothing itself. What it throws is logged and goes no further.
 */
@FunctionalInterface
public interface ExecutionListener {
    /** A statement has run, or failed. */
    void finished(Execution execution);
}

package dev.rex.dsl;

import java.util.ArrayList;
import java.util.List;

/** What is to be done after a transaction is committed, in the order in which it was said. */
final class CommitHooks {
    private final List<Runnable> hooks = new ArrayList<>();

    void add(Runnable hook) {
        hooks.add(hook);
    }

    /** Takes over those of a savepoint that is kept. */
    void addAll(CommitHooks inner) {
        hooks.addAll(inner.hooks);
    }

    /**
     * Runs all of them, whichever fail.
     *
     * @throws TransactionException if some failed
     */
    void run() {
        Exception failure = null;
        for (Runnable hook : hooks) {
            try {
                hook.run();
            } catch (Exception e) {
                if (failure == null) {
                    failure = e;
                } else {
                    failure.addSuppressed(e);
                }
            }
        }
        if (failure != null) {
            throw new TransactionException(
                    "the transaction is committed, but a hook after it failed: " + failure.getMessage(),
                    "do not run the transaction again; repeat what the hook does",
                    failure);
        }
    }
}

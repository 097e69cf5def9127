package dev.rex.dsl;

import dev.rex.dsl.exec.Keeper;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The cursors that are open in a transaction. They do not outlive it. */
final class OpenCursors {
    private final Set<Keeper> keepers = new LinkedHashSet<>();

    /** Notes a cursor, and gives what is to be run when it is closed. */
    Runnable add(Keeper keeper) {
        keepers.add(keeper);
        return () -> keepers.remove(keeper);
    }

    /** Closes them all; who reads on is told why. */
    void close() {
        for (Keeper keeper : List.copyOf(keepers)) {
            keeper.expire(() -> new TransactionException(
                    "the cursor's transaction is over",
                    "read it to its end within the transaction, or savepoint, that it was opened in; or fetch() a list",
                    null));
        }
    }
}

package dev.rex.benchmarks.workload;

import dev.rex.benchmarks.measure.Contestant;
import dev.rex.dsl.Session;
import dev.rex.dsl.Transaction;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Work of Rex in a transaction that is rolled back. */
abstract class OnRex implements Contestant {
    private final Arena arena;
    private @Nullable Transaction transaction;

    OnRex(Arena arena) {
        this.arena = arena;
    }

    final Arena arena() {
        return arena;
    }

    final Session session() {
        return Objects.requireNonNull(transaction);
    }

    @Override
    public final String name() {
        return "Rex";
    }

    @Override
    public final void begin() {
        transaction = arena.rex().begin();
    }

    @Override
    public final void end() {
        Objects.requireNonNull(transaction).close();
    }
}

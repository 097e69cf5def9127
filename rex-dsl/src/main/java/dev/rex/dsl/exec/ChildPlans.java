package dev.rex.dsl.exec;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;

/**
 * The plans of a select for children, by the number of keys that there is room for: a power of two, so there are few, and
 * each is made once. Safe for threads.
 *
 * @param <C> what a child's row becomes
 */
public final class ChildPlans<C> {
    private final IntFunction<QueryPlan<C>> make;
    private final AtomicReferenceArray<QueryPlan<C>> made = new AtomicReferenceArray<>(Integer.SIZE);

    /** Plans that are made when they are needed. */
    public ChildPlans(IntFunction<QueryPlan<C>> make) {
        this.make = make;
    }

    /** The smallest number that there is a plan for, and that is not less. */
    static int room(int keys) {
        return keys <= 1 ? 1 : Integer.highestOneBit(keys - 1) << 1;
    }

    /** The plan for so many keys, which are what {@link #room} gives. */
    QueryPlan<C> of(int keys) {
        int index = Integer.numberOfTrailingZeros(keys);
        QueryPlan<C> plan = made.get(index);
        if (plan == null) {
            plan = make.apply(keys);
            made.set(index, plan);
        }
        return plan;
    }
}

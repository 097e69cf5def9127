package dev.rex.dsl;

import java.util.function.Function;

/**
 * A join that lacks its condition.
 *
 * @param <S> the query that it becomes part of
 */
public final class JoinStep<S> {
    private final Function<Condition, S> join;

    JoinStep(Function<Condition, S> join) {
        this.join = join;
    }

    /** {@code on condition}. */
    public S on(Condition condition) {
        return join.apply(condition);
    }
}

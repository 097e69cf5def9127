package dev.rex.dsl;

import dev.rex.dsl.dialect.SqlDialect;
import dev.rex.dsl.exec.Executor;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A session whose statements have a limited time. As safe for threads as the session. */
final class LimitedSession extends Session {
    private final Session session;
    private final Duration limit;

    LimitedSession(Session session, Duration limit) {
        if (limit.isNegative() || limit.isZero()) {
            throw new IllegalArgumentException("a statement is given " + limit + " to run");
        }
        this.session = session;
        this.limit = limit;
    }

    @Override
    Executor executor() {
        return session.executor().within(limit);
    }

    @Override
    public SqlDialect dialect() {
        return session.dialect();
    }

    @Override
    public <X extends @Nullable Object> X transactionResult(Function<Transaction, X> work) {
        return session.inTransaction(limit, work);
    }

    @Override
    <X extends @Nullable Object> X inTransaction(@Nullable Duration shorter, Function<Transaction, X> work) {
        return session.inTransaction(shorter == null ? limit : shorter, work);
    }
}

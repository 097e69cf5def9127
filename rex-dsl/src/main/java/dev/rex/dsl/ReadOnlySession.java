package dev.rex.dsl;

import dev.rex.dsl.dialect.SqlDialect;
import dev.rex.dsl.exec.Executor;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A session that only reads: on a replica where there is one, otherwise on the primary. A statement that writes is refused
 * before it is sent; in its transactions the database refuses whatever else would write, such as a function. It cannot be
 * used inside a transaction of its database on the same thread. As safe for threads as the database.
 *
 * <pre>{@code
 * List<User> users = db.readOnly().selectFrom(USERS).fetch();
 * db.readOnly().transaction(tx -> report(tx)); // all of it on one replica
 * }</pre>
 */
public final class ReadOnlySession extends Session {
    private final Database database;
    private final Executor executor;

    ReadOnlySession(Database database, Executor executor) {
        this.database = database;
        this.executor = executor;
    }

    @Override
    Executor executor() {
        database.requireNoTransaction();
        return executor;
    }

    @Override
    public SqlDialect dialect() {
        return executor.dialect();
    }

    @Override
    public <X extends @Nullable Object> X transactionResult(Function<Transaction, X> work) {
        return database.inTransaction(executor, null, work);
    }

    /** Does work in a transaction of that isolation and gives its result. */
    public <X extends @Nullable Object> X transactionResult(Isolation isolation, Function<Transaction, X> work) {
        return database.inTransaction(executor, isolation, work);
    }

    @Override
    <X extends @Nullable Object> X inTransaction(@Nullable Duration limit, Function<Transaction, X> work) {
        return database.inTransaction(limit == null ? executor : executor.within(limit), null, work);
    }
}

package dev.rex.dsl;

import dev.rex.dsl.ast.FunctionNode;
import dev.rex.dsl.dialect.SqlDialect;
import dev.rex.dsl.exec.ConnectionSource;
import dev.rex.dsl.exec.Executor;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A transaction, or a savepoint within one. Rolled back when it is closed, unless it was committed. Several threads may use
 * it one after the other; the second of two that use it at the same time is refused by a {@link TransactionException}. Its
 * end closes the cursors and streams that were opened in it.
 *
 * <pre>{@code
 * try (Transaction tx = db.begin()) {
 *     tx.insertInto(USERS).values(user).execute();
 *     tx.commit();
 * }
 * }</pre>
 */
public final class Transaction extends Session implements AutoCloseable {
    private enum State {
        OPEN,
        COMMITTED,
        ROLLED_BACK,
        /** The database has undone it by itself; it is still to be ended. */
        LOST
    }

    private final ConnectionSource connections;
    private final Connection connection;
    private final SqlDialect dialect;
    private final @Nullable Transaction around;
    private final @Nullable Savepoint savepoint;
    private final Runnable letGo;
    private final Turn turn;
    private final CommitHooks hooks = new CommitHooks();
    private final OpenCursors cursors = new OpenCursors();

    private volatile State state = State.OPEN;
    private Executor executor;
    private @Nullable Transaction inner;
    private boolean endedByOthers;

    private Transaction(Executor executor, ConnectionSource connections, Connection connection) {
        this.dialect = executor.dialect();
        this.connections = connections;
        this.connection = connection;
        this.around = null;
        this.savepoint = null;
        this.letGo = connections.hold(connection, "a transaction", reason -> {});
        this.turn = new Turn();
        this.executor = executor.over(new HeldConnection(this, connections, connection, turn, cursors));
    }

    private Transaction(Transaction around, Savepoint savepoint) {
        this.dialect = around.dialect;
        this.connections = around.connections;
        this.connection = around.connection;
        this.around = around;
        this.savepoint = savepoint;
        this.letGo = around.letGo;
        this.turn = around.turn;
        this.executor = around.executor.over(new HeldConnection(this, connections, connection, turn, cursors));
    }

    /** The database has undone it, and what is around it, by itself. */
    void lose() {
        for (Transaction lost = this; lost != null; lost = lost.around) {
            lost.state = State.LOST;
            lost.cursors.close();
        }
    }

    /** The end of a transaction that SQL ended; what may have begun after it is undone. */
    TransactionException endedByOthers(SQLException failure) {
        try {
            dialect.rollback(connection);
        } catch (SQLException e) {
            suppress(failure, e);
        }
        for (Transaction ended = this; ended != null; ended = ended.around) {
            ended.endedByOthers = true;
        }
        lose();
        return new TransactionException(
                "the transaction was ended by the work that its connection was lent to: what was done in it may be"
                        + " committed, or undone",
                "leave commit and rollback to Rex; tx.transaction(..) is a savepoint",
                failure);
    }

    static Transaction begin(Executor executor, @Nullable Isolation isolation) {
        SqlDialect dialect = executor.dialect();
        ConnectionSource connections = executor.connections();
        Connection connection = null;
        try {
            connection = connections.acquire(executor.limit());
            if (isolation != null && !dialect.isAlwaysSerializable()) {
                connection.setTransactionIsolation(isolation.level());
            }
            executor.run(connection, "begin", held -> dialect.begin(held, executor.isReadOnly()));
            return new Transaction(executor, connections, connection);
        } catch (SQLException e) {
            endAfter(executor, connection, e);
            throw dialect.translate(e, "begin");
        } catch (RuntimeException e) {
            endAfter(executor, connection, e);
            throw e;
        }
    }

    private static void endAfter(Executor executor, @Nullable Connection connection, Exception failure) {
        if (connection != null) {
            leave(executor, connection, failure);
            giveBack(executor.connections(), connection, failure);
        }
    }

    @Override
    Executor executor() {
        requireInnermost();
        return executor;
    }

    @Override
    public SqlDialect dialect() {
        return dialect;
    }

    /** Runs {@code hook} after the outermost transaction is committed; never if it is rolled back. */
    public void afterCommit(Runnable hook) {
        turn.enter();
        try {
            requireOpen();
            hooks.add(hook);
        } finally {
            turn.leave();
        }
    }

    /**
     * Sets a variable of the database until the transaction ends, however it ends: the tenant that the policies of row-level
     * security look at, for instance. A savepoint that is undone undoes it too. PostgreSQL; {@code
     * current_setting('app.tenant', true)} reads it there, and is empty or NULL where it was not set.
     *
     * <pre>{@code
     * tx.set("app.tenant", "42");
     * // select set_config(?, ?, true)
     * }</pre>
     *
     * @param variable its name; one of the application's own has a dot in it
     */
    public void set(String variable, String value) {
        FunctionNode call = new FunctionNode(
                "set_local", List.of(Sql.val(variable).node(), Sql.val(value).node()));
        fetchOne(Sql.select(Expr.of(call, SqlType.TEXT)));
    }

    @Override
    public <X extends @Nullable Object> X transactionResult(Function<Transaction, X> work) {
        return inTransaction(null, work);
    }

    @Override
    <X extends @Nullable Object> X inTransaction(@Nullable Duration limit, Function<Transaction, X> work) {
        Transaction nested = savepoint();
        if (limit != null) {
            nested.executor = nested.executor.within(limit);
        }
        try (nested) {
            X result = work.apply(nested);
            if (nested.isOpen()) {
                nested.commit();
            }
            return result;
        }
    }

    private Transaction savepoint() {
        turn.enter();
        try {
            requireInnermost();
            Transaction nested = new Transaction(this, connection.setSavepoint());
            inner = nested;
            return nested;
        } catch (SQLException e) {
            throw dialect.translate(e, "savepoint");
        } finally {
            turn.leave();
        }
    }

    /** A savepoint is over, with or without what was done in it. */
    private void endOfInner(Transaction nested) {
        inner = null;
        if (nested.state == State.COMMITTED) {
            hooks.addAll(nested.hooks);
        }
    }

    /**
     * Makes the work last, and runs the hooks.
     *
     * @throws dev.rex.dsl.error.DatabaseException if the database refuses, also because a statement before failed; the
     *     transaction can only be rolled back then
     * @throws TransactionException if a hook fails; the work is committed then, all the same
     */
    public void commit() {
        turn.enter();
        try {
            requireInnermost();
            cursors.close();
            commitWork();
        } finally {
            turn.leave();
        }
        if (savepoint == null) {
            hooks.run();
        }
    }

    private void commitWork() {
        try {
            if (savepoint != null) {
                connection.releaseSavepoint(savepoint);
            } else {
                executor.run(connection, "commit", dialect::commit);
            }
            state = State.COMMITTED;
        } catch (SQLException e) {
            throw dialect.translate(e, "commit");
        } finally {
            if (state == State.COMMITTED) {
                end(null);
            }
        }
    }

    /** Undoes the work. */
    public void rollback() {
        turn.enter();
        try {
            if (state != State.LOST) {
                requireInnermost();
            }
            undo(null);
        } finally {
            turn.leave();
        }
    }

    /** Undoes the work, unless it was committed or undone already. Waits for another thread's statement in it. */
    @Override
    public void close() {
        rollBackIfOpen(null);
    }

    /** Undoes the work because of a failure, which is what the caller is told about. */
    void rollback(Throwable failure) {
        rollBackIfOpen(failure);
    }

    private void rollBackIfOpen(@Nullable Throwable failure) {
        if (!isOpen()) {
            return;
        }
        turn.enterLast();
        try {
            if (isOpen()) {
                undo(failure);
            }
        } finally {
            turn.leave();
        }
    }

    /** Whether it has to be ended yet. */
    boolean isOpen() {
        return state == State.OPEN || state == State.LOST;
    }

    /** Whether it is the thread's that began it, and has to be ended yet. */
    boolean isOpenWhereItBegan() {
        return isOpen() && !turn.isHandedOn();
    }

    private void undo(@Nullable Throwable failure) {
        for (Transaction within = inner; within != null; within = within.inner) { // closed past it
            within.cursors.close();
            within.state = State.ROLLED_BACK;
        }
        boolean lost = state == State.LOST;
        cursors.close();
        state = State.ROLLED_BACK;
        try {
            if (lost) {
                return; // there is nothing left to undo
            }
            if (savepoint != null) {
                connection.rollback(savepoint);
                connection.releaseSavepoint(savepoint);
            } else {
                executor.undo(connection);
            }
        } catch (SQLException e) {
            report(failure, e);
        } finally {
            end(failure);
        }
    }

    /** Gives the connection back as it came, or the turn to the transaction around. */
    private void end(@Nullable Throwable failure) {
        if (around != null) {
            around.endOfInner(this);
            return;
        }
        letGo.run();
        leave(executor, connection, failure);
        giveBack(connections, connection, failure);
    }

    /** Lets each statement commit itself again; a driver may ask for that even if its {@code begin} failed. */
    private static void leave(Executor executor, Connection connection, @Nullable Throwable failure) {
        try {
            connection.setAutoCommit(true);
            if (executor.isReadOnly()) {
                executor.dialect().endReadOnly(connection);
            }
        } catch (SQLException e) {
            suppress(failure, e);
        }
    }

    private void report(@Nullable Throwable failure, SQLException e) {
        if (failure == null && !connections.isClosed()) { // closing it has undone the work
            throw dialect.translate(e, "rollback");
        }
        suppress(failure, e);
    }

    private static void giveBack(ConnectionSource connections, Connection connection, @Nullable Throwable failure) {
        try {
            connections.release(connection);
        } catch (SQLException e) {
            suppress(failure, e);
        }
    }

    static void suppress(@Nullable Throwable failure, SQLException e) {
        if (failure != null && failure != e) {
            failure.addSuppressed(e);
        }
    }

    private void requireInnermost() {
        requireOpen();
        if (inner != null) {
            throw new TransactionException(
                    "a transaction is used while a savepoint within it is open",
                    "use the transaction that the inner lambda was given",
                    null);
        }
    }

    /** Refuses what comes after its end. */
    void requireOpen() {
        if (state == State.LOST) {
            throw new TransactionException(
                    endedByOthers
                            ? "the transaction was ended by work that its connection was lent to"
                            : "the database has undone the transaction by itself, because of the failure of a statement"
                                    + " before",
                    "let that failure end the work, and begin another transaction",
                    null);
        }
        if (state != State.OPEN) {
            throw new TransactionException(
                    "the transaction is " + (state == State.COMMITTED ? "committed" : "rolled back") + " already",
                    "begin another one",
                    null);
        }
    }
}

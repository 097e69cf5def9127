package dev.rex.dsl;

import dev.rex.dsl.ast.FunctionNode;
import dev.rex.dsl.dialect.SqlDialect;
import dev.rex.dsl.exec.ConnectionSource;
import dev.rex.dsl.exec.Executor;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A transaction, or a savepoint within one. Rolled back when it is closed, unless it was committed. Used by one thread
 * at a time.
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
    private final List<Runnable> afterCommit = new ArrayList<>();
    private State state = State.OPEN;
    private Executor executor;
    private @Nullable Transaction inner;

    private Transaction(Executor executor, ConnectionSource connections, Connection connection) {
        this.dialect = executor.dialect();
        this.connections = connections;
        this.connection = connection;
        this.around = null;
        this.savepoint = null;
        this.letGo = connections.hold("a transaction");
        this.executor = executor.over(new Held());
    }

    private Transaction(Transaction around, Savepoint savepoint) {
        this.dialect = around.dialect;
        this.connections = around.connections;
        this.connection = around.connection;
        this.around = around;
        this.savepoint = savepoint;
        this.letGo = around.letGo;
        this.executor = around.executor.over(new Held());
    }

    /** The one connection of a transaction, which stays with it. */
    private final class Held implements ConnectionSource {
        @Override
        public Connection acquire() {
            return connection;
        }

        @Override
        public void release(Connection held) {}

        @Override
        public void failed(SQLException failure) {
            try {
                if (dialect.hasLostTransaction(connection, failure)) {
                    lose();
                }
            } catch (SQLException e) {
                suppress(failure, e);
            }
        }

        @Override
        public String place() {
            return connections.place();
        }

        @Override
        public ResultSet values(ResultSet rows) throws SQLException {
            return connections.values(rows);
        }

        @Override
        public PreparedStatement placeholders(PreparedStatement statement) throws SQLException {
            return connections.placeholders(statement);
        }
    }

    private void lose() {
        for (Transaction lost = this; lost != null; lost = lost.around) {
            lost.state = State.LOST;
        }
    }

    /** Limits the time of each statement from now on. */
    void limit(Duration time) {
        executor = executor.within(time);
    }

    static Transaction begin(Executor executor, @Nullable Isolation isolation) {
        SqlDialect dialect = executor.dialect();
        ConnectionSource connections = executor.connections();
        Connection connection = null;
        try {
            connection = connections.acquire();
            if (isolation != null && !dialect.isAlwaysSerializable()) {
                connection.setTransactionIsolation(isolation.level());
            }
            dialect.begin(connection, executor.isReadOnly());
            return new Transaction(executor, connections, connection);
        } catch (SQLException e) {
            if (connection != null) {
                leave(executor, connection, e);
                giveBack(connections, connection, e);
            }
            throw dialect.translate(e, "begin");
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
        requireOpen();
        afterCommit.add(hook);
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
        requireInnermost();
        Transaction nested = savepoint();
        inner = nested;
        try (nested) {
            X result = work.apply(nested);
            if (nested.isOpen()) {
                nested.commit();
            }
            return result;
        } finally {
            inner = null;
            if (nested.state == State.COMMITTED) {
                afterCommit.addAll(nested.afterCommit);
            }
        }
    }

    private Transaction savepoint() {
        try {
            return new Transaction(this, connection.setSavepoint());
        } catch (SQLException e) {
            throw dialect.translate(e, "savepoint");
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
        requireInnermost();
        try {
            if (savepoint != null) {
                connection.releaseSavepoint(savepoint);
            } else {
                dialect.commit(connection);
            }
            state = State.COMMITTED;
        } catch (SQLException e) {
            throw dialect.translate(e, "commit");
        } finally {
            if (savepoint == null && state == State.COMMITTED) {
                end(null);
            }
        }
        if (savepoint == null) {
            runHooks();
        }
    }

    private void runHooks() {
        Exception failure = null;
        for (Runnable hook : afterCommit) {
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

    /** Undoes the work. */
    public void rollback() {
        if (state != State.LOST) {
            requireInnermost();
        }
        undo(null);
    }

    /** Undoes the work, unless it was committed or undone already. */
    @Override
    public void close() {
        if (isOpen()) {
            undo(null);
        }
    }

    /** Undoes the work because of a failure, which is what the caller is told about. */
    void rollback(Throwable failure) {
        if (isOpen()) {
            undo(failure);
        }
    }

    /** Whether it has to be ended yet. */
    boolean isOpen() {
        return state == State.OPEN || state == State.LOST;
    }

    private void undo(@Nullable Throwable failure) {
        boolean lost = state == State.LOST;
        state = State.ROLLED_BACK;
        try {
            if (lost) {
                return; // there is nothing left to undo
            }
            if (savepoint != null) {
                connection.rollback(savepoint);
                connection.releaseSavepoint(savepoint);
            } else {
                dialect.rollback(connection);
            }
        } catch (SQLException e) {
            report(failure, e);
        } finally {
            if (savepoint == null) {
                end(failure);
            }
        }
    }

    /** Gives the connection back as it came. */
    private void end(@Nullable Throwable failure) {
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
        if (failure == null) {
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

    private static void suppress(@Nullable Throwable failure, SQLException e) {
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

    private void requireOpen() {
        if (state == State.LOST) {
            throw new TransactionException(
                    "the database has undone the transaction by itself, because of the failure of a statement before",
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

package dev.rex.dsl.exec;

import dev.rex.dsl.dialect.SqlDialect;
import dev.rex.dsl.error.DatabaseException;
import dev.rex.dsl.error.ErrorDetails;
import dev.rex.dsl.error.MappingException;
import dev.rex.dsl.error.PermissionException;
import dev.rex.dsl.render.Renderer;
import dev.rex.dsl.render.SqlText;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Takes a connection for each piece of work, has {@link StatementRunner} run it, and gives the connection back, whatever
 * happens. As safe for threads as its source of connections.
 */
public final class Executor {
    private static final SqlText ROLLBACK = new SqlText("rollback", List.of());
    private static final String LENT = "work with a connection";

    private final StatementRunner runner;
    private final ConnectionSource connections;
    private final boolean readOnly;

    /** An executor of one dialect over a source of connections. */
    public Executor(SqlDialect dialect, ConnectionSource connections, List<ExecutionListener> listeners) {
        this(
                new StatementRunner(dialect, connections, listeners.isEmpty() ? null : new Listeners(listeners), 0),
                false);
    }

    private Executor(StatementRunner runner, boolean readOnly) {
        this.runner = runner;
        this.connections = runner.connections();
        this.readOnly = readOnly;
    }

    /** The same executor, whose statements are cancelled when they have run that long; zero for never. */
    public Executor within(Duration time) {
        return new Executor(runner.within(time.toNanos()), readOnly);
    }

    /** The same executor over another source of connections. */
    public Executor over(ConnectionSource source) {
        return new Executor(runner.over(source), readOnly);
    }

    /** The same executor over another source of connections, which refuses statements that write. */
    public Executor readOnlyOver(ConnectionSource source) {
        return new Executor(runner.over(source), true);
    }

    /** How long a statement may take, in nanoseconds; 0 for any time. */
    public long limit() {
        return runner.limit();
    }

    /** What begins or ends a transaction. */
    @FunctionalInterface
    public interface Step {
        /** Does it. */
        void on(Connection connection) throws SQLException;
    }

    /**
     * Begins or ends a transaction, within the time of a statement; listeners are told.
     *
     * @param name for messages and listeners: {@code commit}
     */
    public void run(Connection connection, String name, Step step) {
        SqlText sql = new SqlText(name, List.of());
        runner.heard(
                sql,
                () -> runner.watched(connection, () -> dialect().cancel(connection), name, held -> {
                    step.on(held);
                    return Boolean.TRUE;
                }));
    }

    /** Undoes a transaction, however long it takes; listeners are told. */
    public void undo(Connection connection) throws SQLException {
        long begun = System.nanoTime();
        SQLException failure = null;
        try {
            dialect().rollback(connection);
        } catch (SQLException e) {
            failure = e;
            throw e;
        } finally {
            runner.tell(ROLLBACK, name -> null, System.nanoTime() - begun, -1, failure);
        }
    }

    /** Where its connections come from. */
    public ConnectionSource connections() {
        return connections;
    }

    /** Whether it refuses statements that write. */
    public boolean isReadOnly() {
        return readOnly;
    }

    /** The dialect. */
    public SqlDialect dialect() {
        return runner.dialect();
    }

    /** What runs statements on the connections that it holds. */
    StatementRunner runner() {
        return runner;
    }

    /** All rows of a select. */
    public <R> List<R> fetch(QueryPlan<R> plan, Arguments arguments) {
        return work(
                plan.sql(),
                connection -> runner.query(
                        connection,
                        plan.sql(),
                        arguments,
                        rows -> runner.read(connection, plan, arguments, rows, Integer.MAX_VALUE)));
    }

    /**
     * The only row of a select, in a list that is empty if there is none.
     *
     * @throws MappingException if there is more than one
     */
    public <R> List<R> fetchSingle(QueryPlan<R> plan, Arguments arguments) {
        List<R> rows = plan.isPlain()
                ? work(
                        plan.sql(),
                        connection -> runner.query(connection, plan.sql(), arguments, found -> first(plan, found)))
                : fetch(plan, arguments);
        if (rows.size() > 1) {
            throw tooMany(plan.sql());
        }
        return rows;
    }

    private <R> List<R> first(QueryPlan<R> plan, ResultSet rows) throws SQLException {
        if (!rows.next()) {
            return List.of();
        }
        R row = runner.row(rows).map(plan.mapper());
        if (rows.next()) {
            throw tooMany(plan.sql());
        }
        return Collections.singletonList(row); // which may be null, of a column that is NULL
    }

    /**
     * The rows of a select, some at a time, whatever their number. The connection stays with the cursor until that is
     * closed.
     *
     * @param size how many rows are read at once
     */
    public <R> RowCursor<R> cursor(QueryPlan<R> plan, Arguments arguments, int size) {
        requireAllowed(plan.sql());
        Connection connection = acquire(plan.sql().text());
        RowCursor<R> cursor = new RowCursor<>(this, connection, plan, arguments, size);
        cursor.open();
        return cursor;
    }

    /** Runs a statement that gives no rows, and tells how many rows it changed. */
    public long execute(SqlText sql, Arguments arguments) {
        return work(sql, connection -> runner.execute(connection, sql, arguments));
    }

    /** Writes many rows as {@link BulkLoad} does; the connection is in a transaction. */
    public long load(BulkRows rows, LongConsumer progress) {
        SqlText insert = new SqlText("insert into " + Renderer.name(rows.table(), dialect()), List.of(), true);
        return work(insert, connection -> new BulkLoad(runner, connection, rows).run(progress));
    }

    /**
     * Lends the connection to somebody who writes SQL by hand. Outside a transaction an executor that only reads refuses:
     * nobody would keep the work from writing.
     */
    public <X extends @Nullable Object> X lend(ConnectionWork<X> work) {
        Connection connection = acquire(LENT);
        X result;
        try {
            LentConnection lent = new LentConnection(connection);
            requireAllowed(new SqlText(LENT, List.of(), readOnly && connection.getAutoCommit()));
            result = lend(connection, lent, work);
        } catch (SQLException e) {
            DatabaseException error = runner.failed(e, LENT);
            releaseAfter(error, connection);
            throw error;
        } catch (Throwable e) { // also what the work throws without declaring it
            noteCause(e);
            releaseAfter(e, connection);
            throw e;
        }
        release(connection, LENT);
        return result;
    }

    private <X extends @Nullable Object> X lend(Connection connection, LentConnection lent, ConnectionWork<X> work)
            throws SQLException {
        Runnable back = connections.lent(connection);
        X result;
        try {
            try {
                result = work.with(lent);
            } finally {
                lent.end();
            }
        } catch (Throwable e) { // also what the work throws without declaring it
            try {
                back.run();
            } catch (RuntimeException second) {
                e.addSuppressed(second);
            }
            throw e;
        }
        back.run();
        return result;
    }

    /** The connection's owner wants to know of a driver's failure, whatever it was wrapped in. */
    private void noteCause(Throwable failure) {
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException driver) {
                connections.failed(driver);
                return;
            }
        }
    }

    /** What is done with a connection. */
    @FunctionalInterface
    private interface Work<X> {
        X run(Connection connection);
    }

    private <X> X work(SqlText statement, Work<X> work) {
        requireAllowed(statement);
        String sql = statement.text();
        Connection connection = acquire(sql);
        X result;
        try {
            result = work.run(connection);
        } catch (Throwable e) { // also what a reader throws without declaring it
            releaseAfter(e, connection);
            throw e;
        }
        release(connection, sql);
        return result;
    }

    private void requireAllowed(SqlText sql) {
        if (readOnly && sql.writes()) {
            throw new PermissionException(
                    ErrorDetails.of("a session that only reads is given a statement that writes", sql.text()),
                    "run it with the database itself, or in a transaction of it");
        }
    }

    /** Notes who keeps a connection. */
    Runnable hold(Connection connection, String what, Keeper keeper) {
        return connections.hold(connection, what, keeper);
    }

    /** Gives the connection back after a failure; if that fails too, the first failure is what matters. */
    void releaseAfter(Throwable failure, Connection connection) {
        try {
            connections.release(connection);
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    private Connection acquire(String sql) {
        try {
            return connections.acquire(runner.limit());
        } catch (SQLException e) {
            throw dialect().translate(e, sql);
        }
    }

    /** Gives the connection back. */
    void release(Connection connection, String sql) {
        try {
            connections.release(connection);
        } catch (SQLException e) {
            throw dialect().translate(e, sql);
        }
    }

    private static MappingException tooMany(SqlText sql) {
        return new MappingException(
                ErrorDetails.of("one row was asked for, and there are more", sql.text()),
                "use fetch(), or a condition on a key, or limit(1)");
    }
}

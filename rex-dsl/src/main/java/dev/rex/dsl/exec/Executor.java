package dev.rex.dsl.exec;

import dev.rex.dsl.ast.BindNode;
import dev.rex.dsl.ast.ParamNode;
import dev.rex.dsl.ast.ValueNode;
import dev.rex.dsl.dialect.Codec;
import dev.rex.dsl.dialect.SqlDialect;
import dev.rex.dsl.error.DatabaseException;
import dev.rex.dsl.error.ErrorDetails;
import dev.rex.dsl.error.MappingException;
import dev.rex.dsl.error.PermissionException;
import dev.rex.dsl.error.SqlSyntaxException;
import dev.rex.dsl.error.TimeoutException;
import dev.rex.dsl.render.Renderer;
import dev.rex.dsl.render.SqlText;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs statements: takes a connection, prepares, binds, reads, and gives the connection back, whatever happens. Every
 * failure becomes the error that the dialect says it is. As safe for threads as its source of connections.
 */
public final class Executor {
    private static final String LENT = "work with a connection";

    private final SqlDialect dialect;
    private final ConnectionSource connections;
    private final @Nullable ExecutionListener listener;
    private final long limit;
    private final boolean readOnly;

    /** An executor of one dialect over a source of connections. */
    public Executor(SqlDialect dialect, ConnectionSource connections, List<ExecutionListener> listeners) {
        this(dialect, connections, listeners.isEmpty() ? null : new Listeners(listeners), 0, false);
    }

    private Executor(
            SqlDialect dialect,
            ConnectionSource connections,
            @Nullable ExecutionListener listener,
            long limit,
            boolean readOnly) {
        this.dialect = dialect;
        this.connections = connections;
        this.listener = listener;
        this.limit = limit;
        this.readOnly = readOnly;
    }

    /** The same executor, whose statements are cancelled when they have run that long; zero for never. */
    public Executor within(Duration time) {
        return new Executor(dialect, connections, listener, time.toNanos(), readOnly);
    }

    /** The same executor over another source of connections. */
    public Executor over(ConnectionSource source) {
        return new Executor(dialect, source, listener, limit, readOnly);
    }

    /** The same executor over another source of connections, which refuses statements that write. */
    public Executor readOnlyOver(ConnectionSource source) {
        return new Executor(dialect, source, listener, limit, true);
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
        return dialect;
    }

    /** All rows of a select. */
    public <R> List<R> fetch(QueryPlan<R> plan, Arguments arguments) {
        return work(
                plan.sql(),
                connection -> query(
                        connection,
                        plan.sql(),
                        arguments,
                        rows -> read(connection, plan, arguments, rows, Integer.MAX_VALUE)));
    }

    /**
     * The only row of a select, in a list that is empty if there is none.
     *
     * @throws MappingException if there is more than one
     */
    public <R> List<R> fetchSingle(QueryPlan<R> plan, Arguments arguments) {
        List<R> rows = plan.nested().isEmpty()
                ? work(plan.sql(), connection -> query(connection, plan.sql(), arguments, found -> first(plan, found)))
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
        R row = plan.mapper().read(row(rows), 1);
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
        try {
            cursor.open();
            return cursor;
        } catch (Throwable e) {
            cursor.closeAfter(e);
            throw e;
        }
    }

    /** Runs a statement that gives no rows, and tells how many rows it changed. */
    public long execute(SqlText sql, Arguments arguments) {
        return work(sql, connection -> execute(connection, sql, arguments));
    }

    /** Writes many rows as {@link BulkLoad} does; the connection is in a transaction. */
    public long load(BulkRows rows, LongConsumer progress) {
        SqlText insert = new SqlText("insert into " + Renderer.name(rows.table(), dialect), List.of(), true);
        return work(insert, connection -> new BulkLoad(this, connection, rows).run(progress));
    }

    /** The same on a connection that is held already. */
    long execute(Connection connection, SqlText sql, Arguments arguments) {
        return run(connection, sql, arguments, statement -> (long) statement.executeUpdate());
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
            try {
                result = work.with(lent);
            } finally {
                lent.end();
            }
        } catch (SQLException e) {
            DatabaseException error = failed(e, LENT);
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

    /** What is done with a statement, or with its rows. */
    @FunctionalInterface
    interface Step<S, X> {
        X of(S source) throws SQLException;
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

    /** Runs a query on a connection and makes something of its rows. */
    <X> X query(Connection connection, SqlText sql, Arguments arguments, Step<ResultSet, X> reading) {
        return run(connection, sql, arguments, statement -> {
            try (ResultSet rows = statement.executeQuery()) {
                return reading.of(rows);
            }
        });
    }

    <X> X run(Connection connection, SqlText sql, Arguments arguments, Step<PreparedStatement, X> step) {
        return listener == null
                ? runOnly(connection, sql, arguments, step)
                : told(sql, arguments, () -> runOnly(connection, sql, arguments, step));
    }

    /** Whether anybody wants to know what is run. */
    boolean isListenedTo() {
        return listener != null;
    }

    /** Runs something, and tells the listeners of it. */
    <X> X told(SqlText sql, Arguments arguments, Supplier<X> work) {
        long begun = System.nanoTime();
        try {
            X result = work.get();
            tell(sql, arguments, System.nanoTime() - begun, rows(result), null);
            return result;
        } catch (Throwable e) { // also what a reader throws without declaring it
            tell(sql, arguments, System.nanoTime() - begun, -1, e);
            throw e;
        }
    }

    /** Tells the listeners of a run. */
    void tell(SqlText sql, Arguments arguments, long nanos, long rows, @Nullable Throwable failure) {
        if (listener != null) {
            listener.finished(new Execution(dialect.name(), sql, arguments, nanos, rows, failure));
        }
    }

    private static long rows(@Nullable Object result) {
        if (result instanceof Long changed) {
            return changed;
        }
        return result instanceof Collection<?> read ? read.size() : -1;
    }

    private <X> X runOnly(Connection connection, SqlText sql, Arguments arguments, Step<PreparedStatement, X> step) {
        try (PreparedStatement statement = connection.prepareStatement(sql.text())) {
            bind(statement, sql, arguments);
            return watched(statement, statement::cancel, sql.text(), step);
        } catch (SQLException e) {
            throw failed(e, sql.text());
        }
    }

    /** Does something that may take its time, and may have none. */
    <S, X> X watched(S source, Cancellation cancellation, String sql, Step<S, X> step) {
        RunningStatement running = Watchdog.begin(cancellation, limit);
        try {
            return step.of(source);
        } catch (SQLException e) {
            throw failed(e, sql, running);
        } catch (RowFailure e) {
            throw failed(e.failure(), sql, running);
        } finally {
            running.end();
        }
    }

    private DatabaseException failed(SQLException failure, String sql, RunningStatement running) {
        DatabaseException error = failed(failure, sql);
        String reason = running.cancelledBecause();
        return reason == null || !(error instanceof TimeoutException)
                ? error
                : new TimeoutException(
                        new ErrorDetails(
                                "the statement was cancelled, because " + reason,
                                sql,
                                failure.getSQLState(),
                                failure.getErrorCode(),
                                failure),
                        "give it more time, or find out what it does or waits for");
    }

    /** The error that a failure means, which the connection's owner learns of. */
    DatabaseException failed(SQLException failure, String sql) {
        connections.failed(failure);
        DatabaseException error = dialect.translate(failure, sql);
        if (error instanceof SqlSyntaxException) { // of a table, perhaps, that another database has
            error.initPlace(connections.place());
        }
        return error;
    }

    /** Notes who keeps a connection. */
    Runnable hold(String what) {
        return connections.hold(what);
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
            return connections.acquire();
        } catch (SQLException e) {
            throw dialect.translate(e, sql);
        }
    }

    /** Gives the connection back. */
    void release(Connection connection, String sql) {
        try {
            connections.release(connection);
        } catch (SQLException e) {
            throw dialect.translate(e, sql);
        }
    }

    /** The values of the next rows, at most so many. */
    <R> List<R> read(Connection connection, QueryPlan<R> plan, Arguments arguments, ResultSet rows, int most)
            throws SQLException {
        if (!plan.nested().isEmpty()) {
            return new NestedFetch<>(this, connection, plan, arguments).rows(rows, most);
        }
        List<R> result = new ArrayList<>();
        RowMapper<R> mapper = plan.mapper();
        JdbcRow row = row(rows);
        while (result.size() < most && rows.next()) {
            result.add(mapper.read(row, 1));
        }
        return result;
    }

    /** The current row of rows, whichever that is. */
    JdbcRow row(ResultSet rows) throws SQLException {
        return new JdbcRow(connections.values(rows), dialect);
    }

    /** Binds all values of a statement. */
    @SuppressWarnings("unchecked")
    void bind(PreparedStatement statement, SqlText sql, Arguments arguments) throws SQLException {
        List<ValueNode> values = sql.values();
        for (int i = 0; i < values.size(); i++) {
            ValueNode node = values.get(i);
            Object value = value(node, arguments);
            Codec<Object> codec = (Codec<Object>) dialect.codec(node.type());
            if (value == null) {
                statement.setNull(i + 1, codec.sqlType());
            } else {
                codec.bind(statement, i + 1, value);
            }
        }
    }

    /** What stands behind a placeholder; null for NULL. */
    static @Nullable Object value(ValueNode node, Arguments arguments) {
        return node instanceof BindNode bind ? bind.value() : arguments.value(((ParamNode) node).name());
    }

    private static MappingException tooMany(SqlText sql) {
        return new MappingException(
                ErrorDetails.of("one row was asked for, and there are more", sql.text()),
                "use fetch(), or a condition on a key, or limit(1)");
    }
}

package dev.rex.dsl.exec;

import dev.rex.dsl.ast.BindNode;
import dev.rex.dsl.ast.ColumnNode;
import dev.rex.dsl.ast.ParamNode;
import dev.rex.dsl.ast.ValueNode;
import dev.rex.dsl.dialect.Codec;
import dev.rex.dsl.dialect.SqlDialect;
import dev.rex.dsl.error.DatabaseException;
import dev.rex.dsl.error.ErrorDetails;
import dev.rex.dsl.error.LockNotAvailable;
import dev.rex.dsl.error.SqlSyntaxException;
import dev.rex.dsl.error.TimeoutException;
import dev.rex.dsl.render.SqlText;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs statements on a connection that somebody holds: prepares, binds, watches the time, reads, tells the listeners, and
 * turns every failure into the error that the dialect says it is. Who holds the connection is {@link Executor}'s matter.
 */
final class StatementRunner {
    /** What is done with a statement, or with its rows. */
    @FunctionalInterface
    interface Step<S, X> {
        X of(S source) throws SQLException;
    }

    private final SqlDialect dialect;
    private final ConnectionSource connections;
    private final @Nullable ExecutionListener listener;
    private final long limit;

    StatementRunner(
            SqlDialect dialect, ConnectionSource connections, @Nullable ExecutionListener listener, long limit) {
        this.dialect = dialect;
        this.connections = connections;
        this.listener = listener;
        this.limit = limit;
    }

    /** The same, whose statements are cancelled when they have run that long, in nanoseconds; zero for never. */
    StatementRunner within(long nanos) {
        return new StatementRunner(dialect, connections, listener, nanos);
    }

    /** The same for connections of another source. */
    StatementRunner over(ConnectionSource source) {
        return new StatementRunner(dialect, source, listener, limit);
    }

    /** How long a statement may take, in nanoseconds; 0 for any time. */
    long limit() {
        return limit;
    }

    SqlDialect dialect() {
        return dialect;
    }

    ConnectionSource connections() {
        return connections;
    }

    /** Runs a statement that gives no rows, and tells how many rows it changed. */
    long execute(Connection connection, SqlText sql, Arguments arguments) {
        return run(connection, sql, arguments, statement -> (long) statement.executeUpdate());
    }

    /** Runs a query on a connection and makes something of its rows. */
    <X> X query(Connection connection, SqlText sql, Arguments arguments, Step<ResultSet, X> reading) {
        return run(connection, sql, arguments, statement -> {
            try (ResultSet rows = statement.executeQuery()) {
                X read = reading.of(rows);
                requireOpen(); // of a connection that is closed by others, a driver gives no more rows, and no error
                return read;
            }
        });
    }

    /** Refuses what comes after the database was closed. */
    void requireOpen() {
        if (connections.isClosed()) {
            throw Pool.isOver(null);
        }
    }

    <X> X run(Connection connection, SqlText sql, Arguments arguments, Step<PreparedStatement, X> step) {
        return listener == null
                ? runOnly(connection, sql, arguments, step)
                : told(sql, arguments, () -> runOnly(connection, sql, arguments, step));
    }

    /** Runs something without values, and tells the listeners of it, if there are any. */
    <X> X heard(SqlText sql, Supplier<X> work) {
        return listener == null ? work.get() : told(sql, name -> null, work);
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
        requireOpen();
        RunningStatement running = Watchdog.begin(cancellation, limit, connections);
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
        return reason == null || !(error instanceof TimeoutException || error instanceof LockNotAvailable)
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
        if (connections.isClosed()) {
            return Pool.isOver(failure);
        }
        DatabaseException error = dialect.translate(failure, sql);
        if (error instanceof SqlSyntaxException) { // of a table, perhaps, that another database has
            error.initPlace(connections.place());
        }
        return error;
    }

    /** The values of the next rows, at most so many. */
    <R> List<R> read(Connection connection, QueryPlan<R> plan, Arguments arguments, ResultSet rows, int most)
            throws SQLException {
        if (!plan.parts().isEmpty()) {
            return UnionFetch.rows(rows, row(rows), plan);
        }
        if (!plan.nested().isEmpty()) {
            return new NestedFetch<>(this, connection, plan, arguments).rows(rows, most);
        }
        List<R> result = new ArrayList<>();
        RowMapper<R> mapper = plan.mapper();
        JdbcRow row = row(rows);
        while (result.size() < most && rows.next()) {
            result.add(row.map(mapper));
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
            } else if (node.column() == null) {
                codec.bind(statement, i + 1, value);
            } else {
                write(statement, i + 1, codec, value, node.column());
            }
        }
    }

    /** Binds a value that is written to a column, which an error names. */
    static void write(PreparedStatement statement, int index, Codec<Object> codec, Object value, ColumnNode column)
            throws SQLException {
        try {
            codec.requireStorable(value);
            codec.bind(statement, index, value);
        } catch (SQLException e) {
            if (e.getClass() != SQLException.class) { // a driver's own, which may be about the connection
                throw e;
            }
            String name = column.source().label() + "." + column.name();
            throw new SQLException("for column " + name + ": " + e.getMessage(), e.getSQLState(), e);
        }
    }

    /** What stands behind a placeholder; null for NULL. */
    static @Nullable Object value(ValueNode node, Arguments arguments) {
        return node instanceof BindNode bind ? bind.value() : arguments.value(((ParamNode) node).name());
    }
}

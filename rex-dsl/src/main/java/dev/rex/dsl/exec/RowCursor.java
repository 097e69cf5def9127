package dev.rex.dsl.exec;

import dev.rex.dsl.error.DatabaseException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a select, read some at a time, so that millions need no more memory than those. It holds a connection,
 * and where the database demands it a transaction that only reads, until its last row is read or it is closed; a failure
 * closes it too, and so does the end of the transaction or savepoint that it was opened in. Used by one thread at a time.
 *
 * <pre>{@code
 * try (RowCursor<User> users = db.selectFrom(USERS).cursor(500)) {
 *     while (users.hasNext()) {
 *         print(users.next());
 *     }
 * }
 * }</pre>
 *
 * @param <R> what a row becomes
 */
public final class RowCursor<R> implements Iterator<R>, AutoCloseable {
    private final Executor executor;
    private final StatementRunner runner;
    private final Connection connection;
    private final QueryPlan<R> plan;
    private final Arguments arguments;
    private final int size;
    private final ConnectionSource connections;
    private final Runnable letGo;
    private boolean ownTransaction;
    private @Nullable PreparedStatement statement;
    private @Nullable ResultSet rows;
    private Iterator<R> portion = List.<R>of().iterator();
    private boolean last;
    private boolean running;
    private boolean closed;
    private boolean givenBack;
    private @Nullable Supplier<? extends RuntimeException> expired;
    private long nanos;
    private long read;

    RowCursor(Executor executor, Connection connection, QueryPlan<R> plan, Arguments arguments, int size) {
        this.executor = executor;
        this.runner = executor.runner();
        this.connection = connection;
        this.plan = plan;
        this.arguments = arguments;
        this.size = size;
        this.connections = executor.connections();
        this.letGo = executor.hold(connection, "a cursor", this::expire);
    }

    /** Runs the statement on the connection, which was just acquired. */
    void open() {
        running = true;
        try {
            execute();
        } catch (Throwable e) { // also what a codec throws without declaring it
            giveBackAfter(e);
            throw e;
        } finally {
            running = false;
        }
        connections.leave();
    }

    private void execute() {
        long begun = System.nanoTime();
        try {
            if (runner.dialect().streamsInTransactionsOnly() && connection.getAutoCommit()) {
                connection.setAutoCommit(false);
                ownTransaction = true;
            }
            PreparedStatement opened = connection.prepareStatement(sql());
            statement = opened;
            opened.setFetchSize(size);
            runner.bind(opened, plan.sql(), arguments);
            rows = runner.watched(opened, opened::cancel, sql(), PreparedStatement::executeQuery);
        } catch (SQLException e) {
            throw runner.failed(e, sql());
        } finally {
            nanos += System.nanoTime() - begun;
        }
    }

    private String sql() {
        return plan.sql().text();
    }

    /**
     * Whether there is another row.
     *
     * @throws DatabaseException if the database fails
     * @throws IllegalStateException if the cursor is closed
     */
    @Override
    public boolean hasNext() {
        if (closed) {
            throw new IllegalStateException("the cursor is closed");
        }
        if (!portion.hasNext() && !last) {
            read();
        }
        return portion.hasNext();
    }

    private void read() {
        PreparedStatement opened = statement;
        ResultSet source = rows;
        if (expired != null) {
            throw expired.get();
        }
        if (opened == null || source == null || givenBack) {
            throw new IllegalStateException("the cursor has failed");
        }
        connections.enter();
        running = true;
        long begun = System.nanoTime();
        try {
            List<R> next = runner.watched(
                    source, opened::cancel, sql(), s -> runner.read(connection, plan, arguments, s, size));
            runner.requireOpen();
            last = next.size() < size;
            portion = next.iterator();
            read += next.size();
            nanos += System.nanoTime() - begun;
        } catch (Throwable e) { // also what a reader throws without declaring it
            nanos += System.nanoTime() - begun;
            closed = true;
            giveBackAfter(e);
            throw e;
        } finally {
            running = false;
        }
        if (last) { // the rows of this portion are in memory
            giveBack();
        } else {
            connections.leave();
        }
    }

    @Override
    public R next() {
        if (!hasNext()) {
            throw new NoSuchElementException("there are no more rows");
        }
        return portion.next();
    }

    /** The rows that are left, as a stream that closes the cursor when it is closed. */
    public Stream<R> stream() {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED), false)
                .onClose(this::close);
    }

    /** Gives the connection back, if the last row has not done so. */
    @Override
    public void close() {
        if (!givenBack) {
            connections.enter();
            closed = true;
            giveBack();
        }
        closed = true;
    }

    /** The connection is used already by this thread. */
    private void giveBack() {
        SQLException failure = end();
        runner.tell(plan.sql(), arguments, nanos, read, failure);
        if (failure != null) {
            DatabaseException error = runner.failed(failure, sql());
            executor.releaseAfter(error, connection);
            throw error;
        }
        executor.release(connection, sql());
    }

    /** Gives the connection back after a failure, which is what the caller is told about. */
    private void giveBackAfter(Throwable failure) {
        SQLException second = end();
        runner.tell(plan.sql(), arguments, nanos, -1, failure);
        if (second != null) {
            failure.addSuppressed(second);
        }
        executor.releaseAfter(failure, connection);
    }

    /** The transaction is over: its thread closes what is open, unless that is what it is doing. */
    private void expire(Supplier<? extends RuntimeException> reason) {
        if (givenBack) {
            return;
        }
        expired = reason;
        if (!running) {
            SQLException failure = end();
            runner.tell(plan.sql(), arguments, nanos, read, failure);
        }
    }

    /** Closes what is open; the first failure is what counts. */
    private @Nullable SQLException end() {
        givenBack = true;
        letGo.run();
        SQLException failure = attempt(rows, null);
        failure = attempt(statement, failure);
        if (ownTransaction) {
            failure = attempt(() -> runner.dialect().rollback(connection), failure);
            failure = attempt(() -> connection.setAutoCommit(true), failure);
        }
        return failure;
    }

    private static @Nullable SQLException attempt(@Nullable AutoCloseable step, @Nullable SQLException before) {
        try {
            if (step != null) {
                step.close();
            }
            return before;
        } catch (SQLException e) {
            return before == null ? e : before;
        } catch (Exception e) {
            throw new IllegalStateException(e); // JDBC throws no other
        }
    }
}

package dev.rex.dsl.dialect.sqlite;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.sqlite.BusyHandler;
import org.sqlite.SQLiteConnection;

/**
 * Waits for somebody else's lock as long as {@code busy_timeout} says, like SQLite's own wait, but ends when the statement
 * has to end: an interrupt of SQLite does not reach a connection that waits.
 */
final class SqliteLockWait extends BusyHandler {
    private static final int LONGEST_PAUSE_MILLIS = 20;

    private final long timeoutNanos;
    private final BooleanSupplier mayWait;
    private long begun;

    private SqliteLockWait(int timeoutMillis, BooleanSupplier mayWait) {
        this.timeoutNanos = TimeUnit.MILLISECONDS.toNanos(timeoutMillis);
        this.mayWait = mayWait;
    }

    static void set(Connection connection, BooleanSupplier mayWait) throws SQLException {
        int timeout;
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("pragma busy_timeout")) {
            timeout = rows.next() ? rows.getInt(1) : 0;
        }
        if (timeout > 0) {
            BusyHandler.setHandler(connection.unwrap(SQLiteConnection.class), new SqliteLockWait(timeout, mayWait));
        }
    }

    /** Called by the thread that waits; 0 gives up. */
    @Override
    protected int callback(int before) {
        if (before == 0) {
            begun = System.nanoTime();
        }
        if (System.nanoTime() - begun > timeoutNanos || !mayWait.getAsBoolean()) {
            return 0;
        }
        try {
            Thread.sleep(Math.min(LONGEST_PAUSE_MILLIS, before + 1));
            return 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return mayWait.getAsBoolean() ? 1 : 0; // who is asked sees the interrupt
        }
    }
}

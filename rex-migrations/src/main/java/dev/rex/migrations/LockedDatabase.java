package dev.rex.migrations;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A database that this run has for itself until it is closed.
 *
 * <p>Liquibase's own lock, a row in {@code DATABASECHANGELOGLOCK}, is not taken: a process that is killed leaves it behind,
 * and every later run waits for somebody who is gone. It is respected: while Liquibase holds it, Rex does not run.
 */
final class LockedDatabase implements AutoCloseable {
    private static final String FOREIGN = "DATABASECHANGELOGLOCK";
    private static final long POLL_MILLIS = 100;
    private static final Duration NEWS = Duration.ofSeconds(5);

    private final DatabaseLock lock;

    private LockedDatabase(DatabaseLock lock) {
        this.lock = lock;
    }

    /**
     * Takes the lock, and waits for it as long as allowed. The connection is in autocommit mode: a waiting run may not hold
     * a transaction open.
     */
    static LockedDatabase lock(Connection connection, Duration wait, Notifier notifier) {
        try {
            DatabaseLock lock = DatabaseKind.of(connection).lock().on(connection);
            await(lock, wait, notifier);
            LockedDatabase locked = new LockedDatabase(lock);
            try {
                refuseForeign(connection);
            } catch (SQLException | RuntimeException e) {
                lock.release();
                throw e;
            }
            return locked;
        } catch (SQLException e) {
            throw MigrationException.database("Locking the database", e);
        } catch (IOException e) {
            throw unlockable(e);
        }
    }

    @Override
    public void close() {
        try {
            if (!lock.release()) {
                throw new MigrationException(
                        MigrationException.Reason.LOCK_LOST,
                        "The lock on the database was gone before the run had ended; another run may have worked beside it",
                        "Migrate over a direct connection: a pooler that gives each transaction another server connection"
                                + " (PgBouncer in transaction mode) loses session locks.");
            }
        } catch (SQLException e) {
            throw MigrationException.database("Releasing the lock on the database", e);
        } catch (IOException e) {
            throw unlockable(e);
        }
    }

    private static void await(DatabaseLock lock, Duration wait, Notifier notifier) throws SQLException, IOException {
        long begun = System.nanoTime();
        Duration told = NEWS.negated();
        while (!lock.tryAcquire()) {
            Duration waited = Duration.ofNanos(System.nanoTime() - begun);
            if (waited.compareTo(wait) >= 0) {
                throw held(lock.holder(), waited, null);
            }
            if (waited.minus(told).compareTo(NEWS) >= 0) {
                notifier.waiting(lock.holder(), waited);
                told = waited;
            }
            try {
                Thread.sleep(POLL_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw held(lock.holder(), waited, e);
            }
        }
    }

    private static void refuseForeign(Connection connection) throws SQLException {
        MigrationTracker tracker = MigrationTracker.on(connection);
        if (!tracker.exists(FOREIGN)) {
            return;
        }
        String table = tracker.beside(FOREIGN);
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select LOCKED, LOCKEDBY, LOCKGRANTED from " + table)) {
            if (row.next() && row.getBoolean(1)) {
                throw new MigrationException(
                        MigrationException.Reason.LOCK_HELD,
                        "Liquibase is at work on this database: " + FOREIGN + " was locked by " + row.getString(2)
                                + " at " + row.getString(3),
                        "Wait until it has ended. If it was killed, free the lock with: update " + table
                                + " set LOCKED = false, LOCKEDBY = null, LOCKGRANTED = null");
            }
        }
    }

    private static MigrationException held(String holder, Duration waited, @Nullable InterruptedException interrupt) {
        return new MigrationException(
                MigrationException.Reason.LOCK_HELD,
                null,
                "Another run migrates this database, and still does after " + waited.toSeconds() + " s: " + holder,
                interrupt == null ? "Try again when it has ended, or wait longer." : "The wait was interrupted.",
                interrupt);
    }

    private static MigrationException unlockable(IOException cause) {
        return new MigrationException(
                MigrationException.Reason.FILE,
                null,
                "Cannot lock the database with a file beside it: " + cause,
                "The folder of the database must be writable, and have room.",
                cause);
    }
}

package dev.rex.migrations;

import dev.rex.schema.config.DatabaseAddress;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A connection for the time of one call, in autocommit mode, given back as it came or closed if it was opened for this. */
final class BorrowedConnection implements AutoCloseable {
    private final Connection connection;
    private final boolean own;
    private final boolean autoCommit;

    private BorrowedConnection(Connection connection, boolean own) throws SQLException {
        this.connection = connection;
        this.own = own;
        this.autoCommit = connection.getAutoCommit();
        if (!autoCommit) {
            connection.setAutoCommit(true);
        }
    }

    static BorrowedConnection of(Connection connection) {
        try {
            if (connection.isClosed()) {
                throw new MigrationException(
                        MigrationException.Reason.DATABASE,
                        "The connection to migrate is closed",
                        "Give Rex an open connection, and leave it open until the call returns.");
            }
            return new BorrowedConnection(connection, false);
        } catch (SQLException e) {
            throw MigrationException.database("Preparing the connection", e);
        }
    }

    static BorrowedConnection from(DataSource source) {
        try {
            return own(source.getConnection());
        } catch (SQLException e) {
            throw MigrationException.database("Connecting to the database", e);
        }
    }

    static BorrowedConnection from(DatabaseAddress address) {
        try {
            return own(address.connect());
        } catch (SQLException e) {
            throw MigrationException.database("Preparing the connection", e);
        }
    }

    private static BorrowedConnection own(Connection opened) throws SQLException {
        try {
            return new BorrowedConnection(opened, true);
        } catch (SQLException e) {
            opened.close();
            throw e;
        }
    }

    Connection connection() {
        return connection;
    }

    /** Takes back what was not committed, and puts the connection into autocommit mode. */
    void settle() throws SQLException {
        if (!connection.isClosed() && !connection.getAutoCommit()) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    @Override
    public void close() {
        try {
            try {
                settle();
                if (!connection.isClosed()) {
                    connection.setAutoCommit(autoCommit);
                }
            } finally {
                if (own) {
                    connection.close();
                }
            }
        } catch (SQLException e) {
            throw MigrationException.database("Giving the connection back", e);
        }
    }
}

package dev.rex.dsl.exec;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A connection that somebody else pools, perhaps without putting back what was changed in it: it goes back as it came. */
final class GivenConnection extends ConnectionDelegate {
    private final Connection connection;
    private final boolean autoCommit;
    private @Nullable Integer isolation;
    private @Nullable Boolean readOnly;
    private boolean closed;

    GivenConnection(Connection connection) throws SQLException {
        this.connection = connection;
        this.autoCommit = connection.getAutoCommit();
        if (!autoCommit) { // a statement outside a transaction is one
            connection.setAutoCommit(true);
        }
    }

    @Override
    Connection delegate() {
        return connection;
    }

    @Override
    public void setTransactionIsolation(int level) throws SQLException {
        if (isolation == null) {
            isolation = connection.getTransactionIsolation();
        }
        connection.setTransactionIsolation(level);
    }

    @Override
    public void setReadOnly(boolean only) throws SQLException {
        if (readOnly == null) {
            readOnly = connection.isReadOnly();
        }
        connection.setReadOnly(only);
    }

    @Override
    public void close() throws SQLException {
        if (closed) {
            return;
        }
        closed = true;
        try (Connection given = connection) {
            if (isolation != null) {
                given.setTransactionIsolation(isolation);
            }
            if (readOnly != null) {
                given.setReadOnly(readOnly);
            }
            if (!autoCommit) {
                given.setAutoCommit(false);
            }
        }
    }
}

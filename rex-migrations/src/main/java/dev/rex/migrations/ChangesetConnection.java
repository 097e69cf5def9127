package dev.rex.migrations;

import java.sql.Connection;
import java.sql.SQLException;
import liquibase.database.jvm.JdbcConnection;

/**
 * A connection on which Liquibase's commits wait. Liquibase commits the statements of a changeset and then, once more, the
 * history row; a process killed in between leaves a change that nobody knows of. Here both commits are held back, and
 * {@link #commitChangeset()} is the only one. A rollback is a rollback.
 */
final class ChangesetConnection extends JdbcConnection {
    ChangesetConnection(Connection connection) {
        super(connection);
    }

    @Override
    public void commit() {
        // held back: see the class comment
    }

    /** Commits what was executed since the last commit or rollback. */
    void commitChangeset() throws SQLException {
        Connection connection = getUnderlyingConnection();
        if (!connection.getAutoCommit()) {
            connection.commit();
        }
    }
}

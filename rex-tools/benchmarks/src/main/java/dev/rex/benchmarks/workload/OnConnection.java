package dev.rex.benchmarks.workload;

import dev.rex.benchmarks.measure.Contestant;
import java.sql.Connection;
import java.sql.SQLException;

/** Work on the connection of JDBC, in a transaction that is rolled back. */
abstract class OnConnection implements Contestant {
    private final String name;
    private final Connection connection;

    OnConnection(String name, Arena arena) {
        this.name = name;
        this.connection = arena.connection();
    }

    final Connection connection() {
        return connection;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final void begin() throws SQLException {
        connection.setAutoCommit(false);
    }

    @Override
    public final void end() throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
    }
}

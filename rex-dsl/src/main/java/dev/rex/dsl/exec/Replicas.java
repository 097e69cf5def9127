package dev.rex.dsl.exec;

import dev.rex.dsl.error.ConnectionException;
import dev.rex.dsl.error.DatabaseException;
import dev.rex.dsl.error.ErrorDetails;
import dev.rex.dsl.error.TimeoutException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where work that only reads gets its connections: from the replicas in turn. One that cannot be reached is left out for
 * some seconds; if none can be, the primary serves, if it may. Safe for threads.
 */
public final class Replicas implements ConnectionSource, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("rex.replicas");

    private final List<Replica> replicas;
    private final @Nullable ConnectionSource primary;
    private final AtomicInteger turn = new AtomicInteger();
    /** Who has given the connections that are in use. */
    private final Map<Connection, ConnectionSource> givers = new ConcurrentHashMap<>();

    /**
     * Some replicas.
     *
     * @param replicas at least one
     * @param primary who serves while there is none; null for nobody
     */
    public Replicas(List<Pool> replicas, @Nullable ConnectionSource primary) {
        this.replicas = replicas.stream().map(Replica::new).toList();
        this.primary = primary;
    }

    @Override
    public Connection acquire(long limit) throws SQLException {
        Throwable failure = null;
        int first = turn.getAndUpdate(last -> last + 1 == replicas.size() ? 0 : last + 1);
        for (int i = 0; i < replicas.size(); i++) {
            Replica replica = replicas.get((first + i) % replicas.size());
            if (replica.isWorthATry()) {
                try {
                    Connection connection = given(replica.pool(), limit);
                    replica.up();
                    return connection;
                } catch (TimeoutException e) {
                    throw e; // it is there, and busy; or nobody waits any more
                } catch (SQLException | DatabaseException e) {
                    replica.down();
                    LOG.warn(
                            "The replica {} cannot be reached: {}",
                            replica.pool().place(),
                            e.getMessage());
                    failure = e;
                }
            }
        }
        if (primary != null) {
            return given(primary, limit);
        }
        throw isClosed() ? Pool.isOver(failure) : unreachable(failure);
    }

    private Connection given(ConnectionSource giver, long limit) throws SQLException {
        Connection connection = giver.acquire(limit);
        givers.put(connection, giver);
        return connection;
    }

    private ConnectionException unreachable(@Nullable Throwable failure) {
        return new ConnectionException(
                new ErrorDetails("none of the " + replicas.size() + " replicas can be reached", null, null, 0, failure),
                "check that they run; with fallBackToPrimary() the primary serves in their place");
    }

    @Override
    public void release(Connection connection) throws SQLException {
        ConnectionSource giver = givers.remove(connection);
        if (giver != null) {
            giver.release(connection);
        }
    }

    @Override
    public Runnable hold(Connection connection, String what, Keeper keeper) {
        ConnectionSource giver = givers.get(connection);
        return giver == null ? () -> {} : giver.hold(connection, what, keeper);
    }

    @Override
    public boolean isClosed() {
        return replicas.get(0).pool().isClosed();
    }

    @Override
    public ResultSet values(ResultSet rows) throws SQLException {
        return rows.unwrap(ResultSet.class); // primary and replicas are pools of Rex
    }

    @Override
    public PreparedStatement placeholders(PreparedStatement statement) throws SQLException {
        return replicas.get(0).pool().placeholders(statement);
    }

    @Override
    public String place() {
        return replicas.size() == 1 ? replicas.get(0).pool().place() : "the replicas";
    }

    @Override
    public void close() {
        replicas.forEach(replica -> replica.pool().close());
    }
}

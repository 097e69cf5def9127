package dev.rex.dsl.exec;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import dev.rex.dsl.dialect.SqlDialect;
import dev.rex.dsl.error.ConnectionException;
import dev.rex.dsl.error.DatabaseException;
import dev.rex.dsl.error.ErrorDetails;
import dev.rex.dsl.error.TimeoutException;
import dev.rex.schema.config.Secrets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A pool of connections, opened by Rex and closed with its database. Safe for threads. */
public final class Pool implements ConnectionSource, AutoCloseable {
    private static final int MOST_NAMED = 5;
    private static final long REPLICA_MILLIS = 2_000;

    private final HikariDataSource pool;
    private final SqlDialect dialect;
    private final String place;
    private final Set<Holder> holders = ConcurrentHashMap.newKeySet();

    private Pool(HikariDataSource pool, SqlDialect dialect, String place) {
        this.pool = pool;
        this.dialect = dialect;
        this.place = place;
    }

    /**
     * Opens a pool for a replica, which may be out of reach for a while, and which nobody waits for longer than two
     * seconds unless the settings say so. The parameters are those of {@link #open}.
     */
    public static Pool ofReplica(
            String url, Properties properties, SqlDialect dialect, Consumer<HikariConfig> settings) {
        Consumer<HikariConfig> patient = config -> {
            config.setInitializationFailTimeout(-1);
            config.setConnectionTimeout(REPLICA_MILLIS);
        };
        return open(url, properties, dialect, patient.andThen(settings));
    }

    /**
     * Opens a pool, and with it at least one connection.
     *
     * @param url where to
     * @param properties what the driver is given, user and password among them
     * @param dialect what kind of database it is
     * @param settings may change the pool's settings
     * @throws DatabaseException if no connection can be made
     */
    public static Pool open(String url, Properties properties, SqlDialect dialect, Consumer<HikariConfig> settings) {
        dialect.addDefaults(url, properties);
        HikariConfig config = new HikariConfig();
        DriverConnections connections = new DriverConnections(url, properties, dialect);
        config.setDataSource(connections);
        config.setPoolName("rex");
        config.setMinimumIdle(1);
        int most = dialect.maximumConnections(url);
        config.setExceptionOverride(new BrokenConnections());
        settings.accept(config);
        config.setAutoCommit(true); // a statement outside a transaction is one
        limit(config, most);
        String place = Secrets.mask(url, properties.getProperty("password"));
        try {
            return new Pool(new HikariDataSource(config), connections.dialect(), place.replaceFirst("\\?.*", ""));
        } catch (HikariPool.PoolInitializationException e) {
            SQLException failure =
                    e.getCause() instanceof SQLException cause ? cause : new SQLException(e.getMessage(), e);
            throw dialect.translate(failure, "connect to " + place);
        }
    }

    /** A database that lives in its connections loses nothing only if they are never given up. */
    private static void limit(HikariConfig config, int most) {
        if (most != Integer.MAX_VALUE) {
            config.setMaximumPoolSize(most);
            config.setMinimumIdle(most);
            config.setIdleTimeout(0);
            config.setMaxLifetime(0);
        }
    }

    /** The dialect, as it suits the database that was opened. */
    public SqlDialect dialect() {
        return dialect;
    }

    @Override
    public Connection acquire() throws SQLException {
        if (pool.isClosed()) {
            throw new ConnectionException(
                    ErrorDetails.of("the database is closed", null), "open it again, or close it later");
        }
        try {
            return pool.getConnection();
        } catch (SQLTransientConnectionException e) {
            if (e.getCause() instanceof SQLException failure) {
                throw failure;
            }
            throw full(e);
        }
    }

    private TimeoutException full(SQLException failure) {
        return new TimeoutException(new ErrorDetails(
                "no connection became free within " + pool.getConnectionTimeout() + " ms: all "
                        + pool.getHikariPoolMXBean().getTotalConnections() + " of the pool are in use, "
                        + pool.getHikariPoolMXBean().getThreadsAwaitingConnection() + " threads wait; "
                        + held(),
                null,
                null,
                0,
                failure));
    }

    @Override
    public String place() {
        return place;
    }

    @Override
    public Runnable hold(String what, Keeper keeper) {
        Holder holder = new Holder(what);
        holders.add(holder);
        return () -> holders.remove(holder);
    }

    /** Who has connections, the oldest first. */
    private String held() {
        List<Holder> all =
                holders.stream().sorted(Comparator.comparingLong(Holder::since)).toList();
        return all.isEmpty()
                ? "none is held by a transaction or a cursor"
                : "held by "
                        + all.stream().limit(MOST_NAMED).map(Holder::toString).collect(Collectors.joining(", "))
                        + (all.size() > MOST_NAMED ? " and " + (all.size() - MOST_NAMED) + " others" : "");
    }

    @Override
    public void release(Connection connection) throws SQLException {
        connection.close();
    }

    @Override
    public ResultSet values(ResultSet rows) throws SQLException {
        return rows.unwrap(ResultSet.class); // behind the pool stands nothing that is not Rex's own or the driver's
    }

    @Override
    public void close() {
        pool.close();
    }
}

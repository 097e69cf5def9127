package dev.rex.dsl.exec;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.pool.HikariPool;
import dev.rex.dsl.dialect.SqlDialect;
import dev.rex.dsl.error.ConnectionException;
import dev.rex.dsl.error.DatabaseException;
import dev.rex.dsl.error.ErrorDetails;
import dev.rex.dsl.error.TimeoutException;
import dev.rex.schema.config.Secrets;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A pool of connections, opened by Rex and closed with its database. Safe for threads. */
public final class Pool implements ConnectionSource, AutoCloseable {
    private static final int MOST_NAMED = 5;
    private static final long REPLICA_MILLIS = 2_000;

    private final HikariPool pool;
    private final long patience;
    private final SqlDialect dialect;
    private final String place;
    private volatile boolean closed;
    private final Set<Holder> holders = ConcurrentHashMap.newKeySet();

    private Pool(HikariPool pool, long patience, SqlDialect dialect, String place) {
        this.pool = pool;
        this.patience = patience;
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
        // only now: the pool's settings have got their logger, and two threads that begin logging at once get a warning
        HeadStart.begin("driver-of-" + dialect.name(), dialect::loadDriver);
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
            config.validate();
            return new Pool(
                    new HikariPool(config),
                    config.getConnectionTimeout(),
                    connections.dialect(),
                    place.replaceFirst("\\?.*", ""));
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

    /** Loads what using a connection of a pool and giving it back needs. Has no other effect. */
    public static void loadClasses() {
        HeadStart.load(
                Pool.class.getClassLoader(),
                Executor.class.getName(),
                StatementRunner.class.getName(),
                StatementCache.class.getName(),
                KeptStatement.class.getName(),
                Watchdog.class.getName(),
                RunningStatement.class.getName(),
                JdbcRow.class.getName());
        HeadStart.load(
                HikariPool.class.getClassLoader(),
                "com.zaxxer.hikari.pool.HikariPool$MaxLifetimeTask",
                "com.zaxxer.hikari.pool.HikariPool$HouseKeeper",
                "com.zaxxer.hikari.pool.ProxyLeakTask",
                "com.zaxxer.hikari.pool.HikariProxyConnection",
                "com.zaxxer.hikari.pool.HikariProxyPreparedStatement",
                "com.zaxxer.hikari.pool.HikariProxyResultSet");
        // what the pool puts in the place of a connection that was given back: the JDK makes its class once
        Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    /** The dialect, as it suits the database that was opened. */
    public SqlDialect dialect() {
        return dialect;
    }

    @Override
    public Connection acquire(long limit) throws SQLException {
        if (closed) {
            throw isOver(null);
        }
        long wait = limit == 0 ? patience : Math.min(patience, Math.max(1, TimeUnit.NANOSECONDS.toMillis(limit)));
        try {
            return pool.getConnection(wait);
        } catch (SQLTransientConnectionException e) {
            if (closed) {
                throw isOver(e);
            }
            if (e.getCause() instanceof SQLException failure) {
                throw failure;
            }
            throw pool.getTotalConnections() == 0 ? unanswered(wait, e) : full(wait, e);
        } catch (SQLException e) {
            if (e.getCause() instanceof InterruptedException) {
                throw new TimeoutException(
                        new ErrorDetails(
                                "the thread was interrupted while it waited for a connection", null, null, 0, e),
                        "the thread stays interrupted: let it end its work");
            }
            if (closed) {
                throw isOver(e);
            }
            throw e;
        }
    }

    /** The error of who uses a database that was closed. */
    static ConnectionException isOver(@Nullable Throwable failure) {
        return new ConnectionException(
                new ErrorDetails("the database is closed", null, null, 0, failure), "open it again, or close it later");
    }

    /** Nothing is in use: it is not that others are slow, nobody answers. */
    private ConnectionException unanswered(long wait, SQLException failure) {
        return new ConnectionException(new ErrorDetails(
                "no connection to " + place + " could be made within " + wait + " ms", null, null, 0, failure));
    }

    private TimeoutException full(long wait, SQLException failure) {
        return new TimeoutException(new ErrorDetails(
                "no connection became free within " + wait + " ms: all " + pool.getTotalConnections()
                        + " of the pool are in use, " + pool.getThreadsAwaitingConnection() + " threads wait; "
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
    public Runnable hold(Connection connection, String what, Keeper keeper) {
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
    public PreparedStatement placeholders(PreparedStatement statement) throws SQLException {
        PreparedStatement below = statement.unwrap(PreparedStatement.class);
        return below instanceof KeptStatement kept ? kept.delegate() : below;
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    /** Refuses what comes, cancels what runs, and gives up all connections. */
    @Override
    public void close() {
        closed = true;
        Watchdog.look(); // a server would go on with what nobody waits for
        try {
            pool.shutdown();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

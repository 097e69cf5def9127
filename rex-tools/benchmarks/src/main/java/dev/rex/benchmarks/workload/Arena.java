package dev.rex.benchmarks.workload;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.rex.benchmarks.peer.HibernatePeer;
import dev.rex.benchmarks.peer.JdbiPeer;
import dev.rex.benchmarks.peer.MyBatisPeer;
import dev.rex.benchmarks.peer.Peer;
import dev.rex.benchmarks.peer.SpringPeer;
import dev.rex.dsl.Database;
import dev.rex.dsl.Dialects;
import dev.rex.dsl.dialect.SqlDialect;
import dev.rex.migrations.MigrationManager;
import dev.rex.migrations.MigrationScript;
import dev.rex.schema.config.DatabaseAddress;
import dev.rex.schema.scratch.ScratchDatabase;
import dev.rex.schema.scratch.ScratchDialect;
import dev.rex.schema.scratch.postgres.PostgresScratch;
import dev.rex.schema.scratch.sqlite.SqliteScratch;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/**
 * A database with the tables and rows that the workloads use, and the ways to it: a connection for JDBC and the other
 * libraries, a pool for Rex. Used by one thread.
 */
public final class Arena implements AutoCloseable {
    /** Relative to the module's folder, in which Maven runs its programs and tests. */
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migrations");

    private final String title;
    private final ScratchDatabase scratch;
    private final SqlDialect dialect;
    private final Connection setUp;
    private final OnePhysical physical = new OnePhysical();
    private final Connection connection;
    private final DSLContext jooq;
    private final Database rex;
    private final List<Peer> peers;
    private final Deque<Database> opened = new ArrayDeque<>();

    private Arena(
            String title, ScratchDatabase scratch, Connection setUp, SQLDialect jooqDialect, boolean sharesConnection) {
        this.title = title;
        this.scratch = scratch;
        this.dialect = Dialects.forUrl(scratch.address().url());
        this.setUp = setUp;
        this.rex = kept(open(dialect, physical::note));
        this.connection = sharesConnection ? physical.connection() : setUp;
        this.jooq = DSL.using(connection, jooqDialect, new Settings().withExecuteLogging(false));
        this.peers = List.of(
                JdbiPeer.byHand(connection),
                JdbiPeer.byConstructor(connection),
                new HibernatePeer(connection, jooqDialect == SQLDialect.SQLITE),
                new MyBatisPeer(connection),
                new SpringPeer(connection));
    }

    /** A SQLite file with a write-ahead log. */
    public static Arena sqlite(Path folder) throws Exception {
        Properties properties = new Properties();
        properties.setProperty("foreign_keys", "true");
        properties.setProperty("date_class", "text");
        properties.setProperty("date_string_format", "yyyy-MM-dd HH:mm:ss"); // as CURRENT_TIMESTAMP writes it
        return filled(
                "SQLite",
                new SqliteScratch(),
                folder,
                properties,
                SQLDialect.SQLITE,
                List.of("pragma journal_mode = wal"),
                List.of("analyze"),
                false);
    }

    /**
     * A PostgreSQL server on this machine. JDBC and the other libraries use the very connection that Rex's pool holds: the processes of two
     * connections can lie differently to the processors, for as long as they live, and then cost up to twice as much.
     */
    public static Arena postgresql(Path folder) throws Exception {
        return filled(
                "PostgreSQL",
                new PostgresScratch(),
                folder,
                new Properties(),
                SQLDialect.POSTGRES,
                List.of(),
                List.of("vacuum analyze"),
                true);
    }

    private static Arena filled(
            String title,
            ScratchDialect kind,
            Path folder,
            Properties properties,
            SQLDialect jooqDialect,
            List<String> before,
            List<String> after,
            boolean sharesConnection)
            throws Exception {
        ScratchDatabase scratch = ScratchDatabase.embedded(kind, folder);
        try {
            DatabaseAddress address = scratch.address();
            if (address.user() != null && address.password() != null) {
                properties.setProperty("user", address.user());
                properties.setProperty("password", address.password());
            }
            Connection connection = DriverManager.getConnection(address.url(), properties);
            execute(connection, before);
            MigrationManager.of(MigrationScript.read(MIGRATIONS), connection).up();
            Arena arena = new Arena(title, scratch, connection, jooqDialect, sharesConnection);
            SampleData.fill(arena.rex);
            execute(connection, after);
            return arena;
        } catch (Exception e) {
            scratch.close();
            throw e;
        }
    }

    private static void execute(Connection connection, List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private Database open(SqlDialect used, Consumer<HikariConfig> pool) {
        DatabaseAddress address = scratch.address();
        Database.Builder builder =
                Database.builder().url(address.url()).dialect(used).pool(pool);
        if (address.user() != null && address.password() != null) {
            builder.user(address.user()).password(address.password());
        }
        return builder.build();
    }

    private Database kept(Database database) {
        opened.push(database);
        return database;
    }

    /** What tables call the database. */
    public String title() {
        return title;
    }

    /** The versions of database and driver. */
    public String version() throws Exception {
        DatabaseMetaData metaData = connection.getMetaData();
        return "%s %s with driver %s"
                .formatted(title, metaData.getDatabaseProductVersion(), metaData.getDriverVersion());
    }

    /** The versions of the other libraries. */
    public List<String> peerVersions() {
        return peers.stream()
                .map(peer -> peer.name().replaceFirst(",.*", "") + " "
                        + peer.library().getPackage().getImplementationVersion())
                .distinct()
                .toList();
    }

    /** Its JDBC URL. */
    public String url() {
        return scratch.address().url();
    }

    /** The connection for JDBC and the other libraries. */
    public Connection connection() {
        return connection;
    }

    /** jOOQ on that connection. */
    DSLContext jooq() {
        return jooq;
    }

    /** The other libraries on that connection. */
    List<Peer> peers() {
        return peers;
    }

    /** Rex with another pool, of that many connections, to be closed by the caller. */
    public Database pooled(int connections) {
        return open(dialect, config -> config.setMaximumPoolSize(connections));
    }

    /** A pool of that many connections for JDBC by hand, to be closed by the caller. */
    public HikariDataSource jdbcPool(int connections) {
        HikariConfig config = new HikariConfig();
        DatabaseAddress address = scratch.address();
        config.setJdbcUrl(address.url());
        config.setUsername(address.user());
        config.setPassword(address.password());
        config.setMaximumPoolSize(connections);
        return new HikariDataSource(config);
    }

    /** Rex with a pool of its own. */
    public Database rex() {
        return rex;
    }

    /** Closes all connections, and drops the database. */
    @Override
    public void close() {
        peers.forEach(Peer::close);
        opened.forEach(Database::close);
        try (scratch) {
            setUp.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

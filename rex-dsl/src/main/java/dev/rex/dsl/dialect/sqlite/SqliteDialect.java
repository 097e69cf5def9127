package dev.rex.dsl.dialect.sqlite;

import dev.rex.dsl.dialect.Codecs;
import dev.rex.dsl.dialect.Feature;
import dev.rex.dsl.dialect.Functions;
import dev.rex.dsl.dialect.Nesting;
import dev.rex.dsl.dialect.SqlDialect;
import dev.rex.dsl.dialect.Syntax;
import dev.rex.dsl.error.DatabaseException;
import dev.rex.schema.DataType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteConnectionConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteJDBCLoader;

/** SQLite. */
public final class SqliteDialect implements SqlDialect {
    private static final Set<Feature> FEATURES = Set.copyOf(EnumSet.of(Feature.RETURNING, Feature.FULL_JOIN));

    /** The errors after which a transaction may be gone. */
    private static final Set<Integer> UNDOING = Set.of(
            SQLiteErrorCode.SQLITE_FULL.code,
            SQLiteErrorCode.SQLITE_IOERR.code,
            SQLiteErrorCode.SQLITE_NOMEM.code,
            SQLiteErrorCode.SQLITE_BUSY.code,
            SQLiteErrorCode.SQLITE_INTERRUPT.code);

    private static final DataType STORED = DataType.of(DataType.Kind.OTHER, "any");

    private static final String PREFIX = "jdbc:sqlite:";

    private static final Syntax SYNTAX = new Syntax(
            '"',
            "glob %s",
            "like %s escape '\\'",
            "-1",
            "* 1.0 /",
            "json_array",
            "json_group_array",
            "json(%s)",
            "%s.rowid",
            "(values ",
            "select * from (%s)",
            "explain query plan ",
            4,
            Syntax.KeyTest.LIST,
            Nesting.JSON,
            true,
            false,
            32_766);

    /** Made when they are needed: most programs need one of the two. */
    private static final class Any {
        static final Codecs CODECS = SqliteCodecs.of(SqliteText.AS_TEXT);
    }

    private static final class Utf8 {
        static final Codecs CODECS = SqliteCodecs.of(SqliteText.AS_UTF_8);
    }

    /** One for all databases: constant queries are compiled once for a dialect. */
    private static final SqlDialect UTF_8 = new SqliteDialect(SqliteText.AS_UTF_8);

    private final SqliteText texts;

    /** For any SQLite database. */
    public SqliteDialect() {
        this(SqliteText.AS_TEXT);
    }

    private SqliteDialect(SqliteText texts) {
        this.texts = texts;
    }

    @Override
    public String name() {
        return "sqlite";
    }

    @Override
    public boolean accepts(String url) {
        return url.startsWith(PREFIX);
    }

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public Set<Feature> features() {
        return FEATURES;
    }

    @Override
    public Functions functions() {
        return SqliteFunctions.FUNCTIONS;
    }

    @Override
    public Codecs codecs() {
        return texts == SqliteText.AS_UTF_8 ? Utf8.CODECS : Any.CODECS;
    }

    /** Whatever is stored, as it is: a number is read with 15 digits, a time in any of its forms, and compares as it is. */
    @Override
    public DataType keyType(DataType type) {
        return switch (type.kind()) {
            case TEXT, ENUM, LITERAL, BINARY -> type;
            default -> STORED;
        };
    }

    @Override
    public @Nullable String jsonArray(List<Object> values, DataType type) {
        return SqliteJson.array(values, type);
    }

    /** A cast gives one of SQLite's storage classes; dates and the like are texts. */
    @Override
    public String castName(DataType type) {
        return switch (type.kind()) {
            case BOOLEAN, SMALLINT, INTEGER, BIGINT -> "integer";
            case REAL, DOUBLE -> "real";
            case DECIMAL -> "numeric";
            case BINARY -> "blob";
            default -> "text";
        };
    }

    /** A cast of SQLite's own cuts off where others round, and a truth value is a number to it. */
    @Override
    public String castForm(DataType from, DataType to) {
        boolean whole =
                switch (to.kind()) {
                    case SMALLINT, INTEGER, BIGINT -> true;
                    default -> false;
                };
        return switch (from.kind()) {
            case DECIMAL, REAL, DOUBLE -> whole ? "cast(round(%s) as integer)" : SqlDialect.super.castForm(from, to);
            case BOOLEAN ->
                to.kind() == DataType.Kind.TEXT
                        ? "case %s when 1 then 'true' when 0 then 'false' end"
                        : SqlDialect.super.castForm(from, to);
            default -> SqlDialect.super.castForm(from, to);
        };
    }

    /** What compares by {@code like} here is blind to the case of ASCII letters; {@code glob} is not. */
    @Override
    public String pattern(String like) {
        return SqlitePattern.glob(like);
    }

    @Override
    public DatabaseException translate(SQLException failure, @Nullable String sql) {
        return SqliteErrors.translate(failure, sql);
    }

    /**
     * Foreign keys are enforced. A transaction takes the write lock when it begins: one that reads first and writes
     * later could only fail when somebody else wrote in between, and waiting would not help it. After each insert the
     * driver asks for the last row's number, and leaves that query open as long as the statement lives: it costs time, and
     * a cancellation would hit everything that follows. Rex reads keys with {@code returning}.
     */
    @Override
    public void addDefaults(String url, Properties properties) {
        properties.putIfAbsent("foreign_keys", "true");
        properties.putIfAbsent("busy_timeout", "5000");
        properties.putIfAbsent("transaction_mode", "IMMEDIATE");
        properties.putIfAbsent("jdbc.get_generated_keys", "false");
    }

    @Override
    public List<String> differences(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("pragma foreign_keys")) {
            return rows.next() && rows.getInt(1) == 1
                    ? List.of()
                    : List.of("foreign keys are not enforced; open them with the property foreign_keys=true");
        }
    }

    @Override
    public void waitForLocks(Connection connection, BooleanSupplier mayWait) throws SQLException {
        SqliteLockWait.set(connection, mayWait);
    }

    /** One that only reads takes no lock that keeps others from writing. */
    @Override
    public void begin(Connection connection, boolean readOnly) throws SQLException {
        if (readOnly) {
            deferred(connection, c -> c.setAutoCommit(false));
            execute(connection, "pragma query_only = on");
        } else {
            connection.setAutoCommit(false);
        }
    }

    @Override
    public void endReadOnly(Connection connection) throws SQLException {
        execute(connection, "pragma query_only = off");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        deferred(connection, Connection::commit);
    }

    @Override
    public void rollback(Connection connection) throws SQLException {
        deferred(connection, Connection::rollback);
    }

    /**
     * The driver begins the next transaction at once, whether there will be one or not. That must take no lock: it would
     * wait for other writers, and if it failed, what was just committed would seem not to be.
     */
    private static void deferred(Connection connection, Step end) throws SQLException {
        if (!connection.isWrapperFor(SQLiteConnection.class)) {
            end.of(connection);
            return;
        }
        SQLiteConnectionConfig config =
                connection.unwrap(SQLiteConnection.class).getConnectionConfig();
        TransactionMode mode = config.getTransactionMode();
        config.setTransactionMode(TransactionMode.DEFERRED);
        try {
            end.of(connection);
        } finally {
            config.setTransactionMode(mode);
        }
    }

    /** A way to begin or end a transaction. */
    @FunctionalInterface
    private interface Step {
        void of(Connection connection) throws SQLException;
    }

    /**
     * A full disk, a failing one, and an interrupted write undo the whole transaction
     * (<a href="https://www.sqlite.org/lang_transaction.html">Transaction</a>, 2.7). SQLite tells by whether it lets
     * another one begin.
     */
    @Override
    public boolean hasLostTransaction(Connection connection, SQLException failure) throws SQLException {
        if (!UNDOING.contains(failure.getErrorCode() & 0xff)) {
            return false;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("begin deferred");
            statement.execute("rollback");
            return true;
        } catch (SQLException e) {
            return false; // there is one already
        }
    }

    /** The driver writes SQLite itself into a file and loads that, before it opens its first connection. */
    @Override
    public void loadDriver() throws SQLException {
        try {
            SQLiteJDBCLoader.initialize();
        } catch (Exception e) { // declared without saying which
            throw new SQLException("SQLite is not loaded", e);
        }
    }

    @Override
    public SqlDialect forDatabase(Connection connection) throws SQLException {
        return SqliteText.of(connection) == SqliteText.AS_UTF_8 ? UTF_8 : this;
    }

    @Override
    public boolean needsStatementCache() {
        return true;
    }

    /** Each connection to memory is a database of its own. */
    @Override
    public int maximumConnections(String url) {
        return isInMemory(url.substring(PREFIX.length())) ? 1 : Integer.MAX_VALUE;
    }

    private static boolean isInMemory(String name) {
        boolean uri = name.startsWith("file:");
        String file = uri ? name.substring("file:".length()) : name;
        if (name.isEmpty() || file.startsWith(":memory:")) {
            return true;
        }
        int query = name.indexOf('?');
        return uri
                && query >= 0
                && Arrays.asList(name.substring(query + 1).split("&", -1)).contains("mode=memory");
    }

    @Override
    public boolean isAlwaysSerializable() {
        return true;
    }
}

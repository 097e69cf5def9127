package dev.rex.dsl.dialect.postgres;

import dev.rex.dsl.dialect.BulkCopy;
import dev.rex.dsl.dialect.Codec;
import dev.rex.dsl.dialect.Codecs;
import dev.rex.dsl.dialect.Feature;
import dev.rex.dsl.dialect.Functions;
import dev.rex.dsl.dialect.Nesting;
import dev.rex.dsl.dialect.SqlDialect;
import dev.rex.dsl.dialect.Syntax;
import dev.rex.dsl.error.DatabaseException;
import dev.rex.schema.DataType;
import dev.rex.schema.ObjectName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;

/** PostgreSQL, as of one of its versions. */
public final class PostgresDialect implements SqlDialect {
    /** The oldest version that is supported. */
    public static final int OLDEST = 14;

    /** What came with which version, where that is not the oldest. */
    private static final Map<Feature, Integer> SINCE =
            Map.of(Feature.MERGE, 15, Feature.MERGE_RETURNING, 17, Feature.MERGE_BY_SOURCE, 17);

    /** From this version on nothing came that Rex writes. */
    private static final int NEWEST = 17;

    private static final Syntax SYNTAX = new Syntax(
            '"',
            "like %s escape '\\'",
            "ilike %s escape '\\'",
            null,
            "/",
            "json_build_array",
            "json_agg",
            "%s",
            "(%s.*)::text",
            "(",
            "(%s)",
            "explain ",
            1,
            Syntax.KeyTest.ARRAY,
            Nesting.UNION,
            false,
            true,
            65_535);

    /** Texts that are equal by a rule of their own; a value bound as {@code varchar} would be compared by that of text. */
    private static final Set<String> OWN_EQUALITY = Set.of("citext", "char");

    private static final Codec<?> UNTYPED_TEXT = new PostgresText(DataType.TEXT, "%s", "?");

    private static final PostgresDialect LATEST = new PostgresDialect(NEWEST);

    /** One value for each version: queries keep what they compiled to by the dialect itself. */
    private static final Map<Integer, PostgresDialect> OLDER = new ConcurrentHashMap<>();

    private final int version;
    private final Set<Feature> features;
    private final Functions functions;

    private PostgresDialect(int version) {
        this.version = version;
        Set<Feature> known = EnumSet.allOf(Feature.class);
        known.removeIf(feature -> SINCE.getOrDefault(feature, OLDEST) > version);
        this.features = Set.copyOf(known);
        this.functions = PostgresFunctions.of(version);
    }

    /** The newest version: whatever Rex can write. */
    public static PostgresDialect newest() {
        return LATEST;
    }

    /** A version by its major number. There is one value for all from 17 on, which do not differ in what Rex writes. */
    public static PostgresDialect of(int version) {
        return version >= NEWEST ? LATEST : OLDER.computeIfAbsent(Math.max(version, OLDEST), PostgresDialect::new);
    }

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public String label() {
        return version == NEWEST ? name() : name() + " " + version;
    }

    /** The newest stands for any version, until a server tells its own; the driver knows it since they met. */
    @Override
    public SqlDialect forDatabase(Connection connection) throws SQLException {
        return version == NEWEST ? of(connection.getMetaData().getDatabaseMajorVersion()) : this;
    }

    @Override
    public boolean accepts(String url) {
        return url.startsWith("jdbc:postgresql:");
    }

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public Set<Feature> features() {
        return features;
    }

    @Override
    public Functions functions() {
        return functions;
    }

    @Override
    public Codecs codecs() {
        return PostgresCodecs.CODECS;
    }

    @Override
    public Codec<?> codec(DataType type) {
        return codecOf(type);
    }

    static Codec<?> codecOf(DataType type) {
        return switch (type.kind()) {
            case ARRAY -> new PostgresArray(Objects.requireNonNull(type.element()));
            case RANGE, MULTIRANGE, LITERAL -> PostgresText.of(type);
            case TEXT -> OWN_EQUALITY.contains(type.declared()) ? UNTYPED_TEXT : PostgresCodecs.CODECS.of(type.kind());
            default -> PostgresCodecs.CODECS.of(type.kind());
        };
    }

    @Override
    public DataType arrayElement(DataType type) {
        return baseOf(type);
    }

    /** Not those with several forms of one value, as {@code 0.0} and {@code -0.0}, or a month and thirty days. */
    @Override
    public boolean isExactKey(DataType type) {
        return switch (type.kind()) {
            case TEXT -> !OWN_EQUALITY.contains(baseOf(type).declared());
            case BOOLEAN, SMALLINT, INTEGER, BIGINT, DECIMAL, BINARY -> true;
            case DATE, TIME, TIMESTAMP, TIMESTAMP_TZ, UUID, ENUM -> true;
            default -> false;
        };
    }

    /** A length is no part of the name of an array's type, and a domain may refuse what is only looked for. */
    private static DataType baseOf(DataType type) {
        String name = type.declared();
        return switch (type.kind()) {
            case SMALLINT -> DataType.SMALLINT;
            case INTEGER -> DataType.INTEGER;
            case BIGINT -> name.equals("oid") ? type : DataType.BIGINT;
            case DECIMAL -> DataType.DECIMAL;
            case REAL -> DataType.REAL;
            case DOUBLE -> DataType.DOUBLE;
            case TEXT -> {
                int length = name.indexOf('(');
                String plain = length < 0 ? name : name.substring(0, length).strip();
                String own = plain.equals("character") || plain.equals("bpchar") ? "char" : plain;
                yield OWN_EQUALITY.contains(own) ? DataType.of(DataType.Kind.TEXT, own) : DataType.TEXT;
            }
            case DATE -> DataType.DATE;
            case TIME -> DataType.TIME;
            case TIME_TZ -> DataType.TIME_TZ;
            case TIMESTAMP -> DataType.TIMESTAMP;
            case TIMESTAMP_TZ -> DataType.TIMESTAMP_TZ;
            case UUID -> DataType.UUID;
            default -> type;
        };
    }

    /** The name by which the type of an array's elements is found. */
    static String elementName(DataType element) {
        String name = element.declared();
        if (name.indexOf('(') < 0) {
            return typeName(element);
        }
        return name.contains("var") ? "varchar" : typeName(baseOf(element));
    }

    @Override
    public String castName(DataType type) {
        return typeName(type);
    }

    /** {@code ? is null} alone has no type for the server. */
    @Override
    public String typed(DataType type) {
        return type.kind() == DataType.Kind.OTHER ? "%s" : "cast(%s as " + castName(type) + ")";
    }

    /** A cast of floating-point numbers rounds halves to even numbers, one of decimals away from 0, as SQLite does. */
    @Override
    public String castForm(DataType from, DataType to) {
        boolean floating = from.kind() == DataType.Kind.REAL || from.kind() == DataType.Kind.DOUBLE;
        return switch (to.kind()) {
            case SMALLINT, INTEGER, BIGINT ->
                floating ? "cast(cast(%s as numeric) as " + castName(to) + ")" : SqlDialect.super.castForm(from, to);
            default -> SqlDialect.super.castForm(from, to);
        };
    }

    /** The name of a type: that of an enum is somebody's own, and has to be quoted. */
    static String typeName(DataType type) {
        if (type.kind() == DataType.Kind.ARRAY) {
            return typeName(Objects.requireNonNull(type.element())) + "[]";
        }
        ObjectName name = type.enumName();
        if (name == null) {
            return type.declared().equals("char") ? "bpchar" : type.declared(); // in a cast, char is of length 1
        }
        return name.schema() == null ? quoted(name.name()) : quoted(name.schema()) + "." + quoted(name.name());
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    @Override
    public DatabaseException translate(SQLException failure, @Nullable String sql) {
        return PostgresErrors.translate(failure, sql);
    }

    /** The driver takes the JVM's zone for the session's, so that defaults and casts would depend on where it runs. */
    @Override
    public void initialise(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set time zone 'UTC'");
        }
    }

    @Override
    public List<String> differences(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("show time zone")) {
            String zone = rows.next() ? rows.getString(1) : "UTC";
            return zone.equals("UTC")
                    ? List.of()
                    : List.of("their time zone is " + zone + ", so that defaults and casts of times depend on it;"
                            + " run \"set time zone 'UTC'\" when one is opened");
        }
    }

    @Override
    public void cancel(Connection connection) throws SQLException {
        connection.unwrap(BaseConnection.class).cancelQuery();
    }

    /** The server answers the commit of a failed transaction by undoing it, and the driver keeps that to itself. */
    @Override
    public void commit(Connection connection) throws SQLException {
        if (connection.isWrapperFor(BaseConnection.class)
                && connection.unwrap(BaseConnection.class).getTransactionState() == TransactionState.FAILED) {
            throw new SQLException("the transaction cannot be committed", PostgresErrors.FAILED_TRANSACTION);
        }
        connection.commit();
    }

    /** The driver takes a portal, which ends with its transaction. */
    @Override
    public boolean streamsInTransactionsOnly() {
        return true;
    }

    /** In a transaction that has failed as a whole nothing can be released either. */
    @Override
    public boolean isSavepointGone(SQLException failure) {
        return PostgresErrors.NO_SAVEPOINT.contains(String.valueOf(failure.getSQLState()));
    }

    @Override
    public @Nullable BulkCopy bulkCopy(Connection connection, String table) throws SQLException {
        return PostgresCopy.of(connection, table);
    }

    /**
     * Error details hold the values of rows; they stay out of logs. A server that takes a connection and does not answer is
     * given up after a while.
     */
    @Override
    public void addDefaults(String url, Properties properties) {
        if (!url.contains("loginTimeout=")) {
            properties.putIfAbsent("loginTimeout", "10");
        }
        properties.putIfAbsent("logServerErrorDetail", "false");
    }
}

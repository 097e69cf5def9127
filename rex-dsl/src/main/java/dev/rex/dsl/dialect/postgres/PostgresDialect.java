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
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;

/** PostgreSQL. */
public final class PostgresDialect implements SqlDialect {
    private static final Set<Feature> FEATURES = Set.copyOf(EnumSet.allOf(Feature.class));

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
            Nesting.BATCH,
            false,
            65_535);

    /** Texts that are equal by a rule of their own; a value bound as {@code varchar} would be compared by that of text. */
    private static final Set<String> OWN_EQUALITY = Set.of("citext", "char");

    private static final Codec<?> UNTYPED_TEXT = new PostgresText(DataType.TEXT, "%s", "?");

    @Override
    public String name() {
        return "postgresql";
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
        return FEATURES;
    }

    @Override
    public Functions functions() {
        return PostgresFunctions.FUNCTIONS;
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
    public String castName(DataType type) {
        return typeName(type);
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

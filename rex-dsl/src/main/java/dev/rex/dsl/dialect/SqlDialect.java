package dev.rex.dsl.dialect;

import dev.rex.dsl.error.DatabaseException;
import dev.rex.dsl.error.UnsupportedFeatureException;
import dev.rex.schema.DataType;
import dev.rex.schema.ObjectName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A kind of database: the whole of what the DSL has to know about it. Plugins implement it and are found by {@link
 * java.util.ServiceLoader}. Implementations are stateless and shared by all threads.
 */
public interface SqlDialect {
    /** Its name, as in configuration: {@code postgresql}. */
    String name();

    /** Whether a JDBC URL is one of its own. */
    boolean accepts(String url);

    /** How it writes what all dialects can say. */
    Syntax syntax();

    /** What it can do that others cannot. */
    Set<Feature> features();

    /** How it writes functions. */
    Functions functions();

    /** How values travel. */
    Codecs codecs();

    /** The codec for a type; a dialect with arrays overrides it. */
    default Codec<?> codec(DataType type) {
        if (type.kind() == DataType.Kind.ARRAY) {
            throw new UnsupportedFeatureException(Feature.ARRAYS.label(), name(), Feature.ARRAYS.hint());
        }
        return codecs().of(type.kind());
    }

    /** What a table is called in the database; overridden where it is another schema's than it was generated from. */
    default ObjectName tableName(ObjectName name) {
        return name;
    }

    /** The type's name as the target of a cast. */
    String castName(DataType type);

    /** A cast, as a text with {@code %s} for what is cast; overridden where the database's own does something else. */
    default String castForm(DataType from, DataType to) {
        return "cast(%s as " + castName(to) + ")";
    }

    /** A pattern of {@code like}, in the form that {@link Syntax#like} takes. */
    default String pattern(String like) {
        return like;
    }

    /**
     * The error that a driver's exception means.
     *
     * @param failure what the driver threw
     * @param sql the statement, if one was involved
     */
    DatabaseException translate(SQLException failure, @Nullable String sql);

    /** Adds the driver properties that a connection opened by Rex has; those already there stay. */
    default void addDefaults(String url, Properties properties) {}

    /** Prepares a new physical connection. */
    default void initialise(Connection connection) throws SQLException {}

    /**
     * The dialect as it suits one database: an implementation may learn from a connection what makes it faster there.
     *
     * @param connection to the database; stays open
     */
    default SqlDialect forDatabase(Connection connection) throws SQLException {
        return this;
    }

    /**
     * Commits the transaction of a connection. It throws unless the work lasts, and after that only; overridden where the
     * driver's commit does not.
     */
    default void commit(Connection connection) throws SQLException {
        connection.commit();
    }

    /** Undoes the transaction of a connection; overridden where the driver's rollback can fail after it is done. */
    default void rollback(Connection connection) throws SQLException {
        connection.rollback();
    }

    /** Whether rows come some at a time only within a transaction, and all at once without one. */
    default boolean streamsInTransactionsOnly() {
        return false;
    }

    /**
     * Whether the database has undone the transaction by itself, so that whatever follows would stand outside it.
     *
     * @param failure what a statement of the transaction failed with
     */
    default boolean hasLostTransaction(Connection connection, SQLException failure) throws SQLException {
        return false;
    }

    /** Whether prepared statements have to be kept by Rex, because the driver throws them away. */
    default boolean needsStatementCache() {
        return false;
    }

    /** How many connections to that URL make sense. */
    default int maximumConnections(String url) {
        return Integer.MAX_VALUE;
    }

    /** Whether transactions have one isolation level only, the strictest, so that none is ever set. */
    default boolean isAlwaysSerializable() {
        return false;
    }
}

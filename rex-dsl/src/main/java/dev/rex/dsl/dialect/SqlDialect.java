package dev.rex.dsl.dialect;

import dev.rex.dsl.error.DatabaseException;
import dev.rex.dsl.error.UnsupportedFeatureException;
import dev.rex.schema.DataType;
import dev.rex.schema.ObjectName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A kind of database: the whole of what the DSL has to know about it. Plugins implement it and are found by {@link
 * java.util.ServiceLoader}. Implementations are stateless and shared by all threads.
 */
public interface SqlDialect {
    /** Its name, as in configuration: {@code postgresql}. */
    String name();

    /** What messages call it: its name, with the version where that decides what it can do. */
    default String label() {
        return name();
    }

    /** Whether a JDBC URL is one of its own. */
    boolean accepts(String url);

    /** How it writes what all dialects can say. */
    Syntax syntax();

    /** What it can do that others cannot. */
    Set<Feature> features();

    /**
     * Refuses what it cannot do.
     *
     * @throws UnsupportedFeatureException if the feature is none of its own
     */
    default void require(Feature feature) {
        if (!features().contains(feature)) {
            throw new UnsupportedFeatureException(feature.label(), label(), feature.hint());
        }
    }

    /** How it writes functions. */
    Functions functions();

    /** How values travel. */
    Codecs codecs();

    /** The codec for a type; a dialect with arrays or ranges overrides it. */
    default Codec<?> codec(DataType type) {
        return switch (type.kind()) {
            case ARRAY -> throw new UnsupportedFeatureException(Feature.ARRAYS.label(), label(), Feature.ARRAYS.hint());
            case RANGE, MULTIRANGE ->
                throw new UnsupportedFeatureException(Feature.RANGES.label(), label(), Feature.RANGES.hint());
            default -> codecs().of(type.kind());
        };
    }

    /**
     * What a key of a page is read and bound as: the type itself, or one of the kind {@link DataType.Kind#OTHER} where its
     * values are less exact than what is stored, so that a page would go on at another row. The values of that one are
     * {@code Long}, {@code Integer}, {@code Double}, {@code String} or bytes.
     */
    default DataType keyType(DataType type) {
        return type;
    }

    /**
     * The type of the elements of an array in which values of that type are looked for: one that has arrays, and takes any
     * value that they are compared with.
     */
    default DataType arrayElement(DataType type) {
        return type;
    }

    /** Whether values of that type, as keys, are equal in Java whenever the database takes them for equal. */
    default boolean isExactKey(DataType type) {
        return true;
    }

    /** What a table is called in the database; overridden where it is another schema's than it was generated from. */
    default ObjectName tableName(ObjectName name) {
        return name;
    }

    /**
     * Many values as one JSON array that {@code json_each} takes apart again into what the column holds; null where they do
     * not survive that, or where there is no such function.
     */
    default @Nullable String jsonArray(List<Object> values, DataType type) {
        return null;
    }

    /** The type's name as the target of a cast. */
    String castName(DataType type);

    /** A cast, as a text with {@code %s} for what is cast; overridden where the database's own does something else. */
    default String castForm(DataType from, DataType to) {
        return "cast(%s as " + castName(to) + ")";
    }

    /**
     * How a placeholder is written within a text that Rex does not know, as a text with {@code %s} for it; overridden where
     * the database finds no type for it at some places.
     */
    default String typed(DataType type) {
        return "%s";
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

    /**
     * Loads the driver's own code as far as that takes its time, and does nothing else: a thread of a program that starts
     * may do it while another one is busy.
     */
    default void loadDriver() throws SQLException {}

    /** Prepares a new physical connection. */
    default void initialise(Connection connection) throws SQLException {}

    /** In what a connection that others have opened differs from one of Rex's own, a sentence each, with what to do. */
    default List<String> differences(Connection connection) throws SQLException {
        return List.of();
    }

    /**
     * Has a new physical connection wait for locks no longer than it may; for a database that runs in the waiting thread, and
     * cannot be told otherwise.
     *
     * @param mayWait asked by the thread that waits, now and again
     */
    default void waitForLocks(Connection connection, BooleanSupplier mayWait) throws SQLException {}

    /** Ends what another thread does on a connection, where that is not the run of a statement. */
    default void cancel(Connection connection) throws SQLException {}

    /**
     * The dialect as it suits one database: an implementation may learn from a connection what makes it faster there.
     *
     * @param connection to the database; stays open
     */
    default SqlDialect forDatabase(Connection connection) throws SQLException {
        return this;
    }

    /** Begins a transaction; overridden where one that only reads begins in another way than by the driver's. */
    default void begin(Connection connection, boolean readOnly) throws SQLException {
        if (readOnly) {
            connection.setReadOnly(true);
        }
        connection.setAutoCommit(false);
    }

    /** Lets a connection write again, after a transaction that only read. */
    default void endReadOnly(Connection connection) throws SQLException {
        connection.setReadOnly(false);
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

    /**
     * Whether a savepoint could not be released because it is not there, with the transaction that it was in.
     *
     * @param failure of its release
     */
    default boolean isSavepointGone(SQLException failure) {
        return true;
    }

    /** Whether prepared statements have to be kept by Rex, because the driver throws them away. */
    default boolean needsStatementCache() {
        return false;
    }

    /**
     * The dialect's own way for many rows of a table, where it has one that does the same as inserting them.
     *
     * @param connection in the transaction in which they will be written
     * @param table the table's name as it stands in a statement
     * @return null if they are to be inserted
     */
    default @Nullable BulkCopy bulkCopy(Connection connection, String table) throws SQLException {
        return null;
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

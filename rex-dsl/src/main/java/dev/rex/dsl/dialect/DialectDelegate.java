package dev.rex.dsl.dialect;

import dev.rex.dsl.error.DatabaseException;
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
 * A dialect that is another one but for what a subclass overrides. It hands everything on, also what has a default: a
 * dialect's own answer would be lost otherwise.
 */
public abstract class DialectDelegate implements SqlDialect {
    private final SqlDialect dialect;

    /** A dialect like that one. */
    protected DialectDelegate(SqlDialect dialect) {
        this.dialect = dialect;
    }

    /** The dialect that it is like. */
    protected final SqlDialect delegate() {
        return dialect;
    }

    /** The same change made to another dialect, to the one that suits a database. */
    protected abstract SqlDialect around(SqlDialect other);

    @Override
    public final SqlDialect forDatabase(Connection connection) throws SQLException {
        SqlDialect suited = dialect.forDatabase(connection);
        return suited == dialect ? this : around(suited);
    }

    @Override
    public String name() {
        return dialect.name();
    }

    @Override
    public String label() {
        return dialect.label();
    }

    @Override
    public boolean accepts(String url) {
        return dialect.accepts(url);
    }

    @Override
    public Syntax syntax() {
        return dialect.syntax();
    }

    @Override
    public void require(Feature feature) {
        dialect.require(feature);
    }

    @Override
    public Set<Feature> features() {
        return dialect.features();
    }

    @Override
    public Functions functions() {
        return dialect.functions();
    }

    @Override
    public Codecs codecs() {
        return dialect.codecs();
    }

    @Override
    public Codec<?> codec(DataType type) {
        return dialect.codec(type);
    }

    @Override
    public DataType keyType(DataType type) {
        return dialect.keyType(type);
    }

    @Override
    public boolean isExactKey(DataType type) {
        return dialect.isExactKey(type);
    }

    @Override
    public DataType arrayElement(DataType type) {
        return dialect.arrayElement(type);
    }

    @Override
    public ObjectName tableName(ObjectName name) {
        return dialect.tableName(name);
    }

    @Override
    public @Nullable String jsonArray(List<Object> values, DataType type) {
        return dialect.jsonArray(values, type);
    }

    @Override
    public String castName(DataType type) {
        return dialect.castName(type);
    }

    @Override
    public String typed(DataType type) {
        return dialect.typed(type);
    }

    @Override
    public String castForm(DataType from, DataType to) {
        return dialect.castForm(from, to);
    }

    @Override
    public String pattern(String like) {
        return dialect.pattern(like);
    }

    @Override
    public DatabaseException translate(SQLException failure, @Nullable String sql) {
        return dialect.translate(failure, sql);
    }

    @Override
    public void addDefaults(String url, Properties properties) {
        dialect.addDefaults(url, properties);
    }

    @Override
    public void loadDriver() throws SQLException {
        dialect.loadDriver();
    }

    @Override
    public void initialise(Connection connection) throws SQLException {
        dialect.initialise(connection);
    }

    @Override
    public List<String> differences(Connection connection) throws SQLException {
        return dialect.differences(connection);
    }

    @Override
    public void waitForLocks(Connection connection, BooleanSupplier mayWait) throws SQLException {
        dialect.waitForLocks(connection, mayWait);
    }

    @Override
    public void cancel(Connection connection) throws SQLException {
        dialect.cancel(connection);
    }

    @Override
    public void begin(Connection connection, boolean readOnly) throws SQLException {
        dialect.begin(connection, readOnly);
    }

    @Override
    public void endReadOnly(Connection connection) throws SQLException {
        dialect.endReadOnly(connection);
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        dialect.commit(connection);
    }

    @Override
    public void rollback(Connection connection) throws SQLException {
        dialect.rollback(connection);
    }

    @Override
    public boolean streamsInTransactionsOnly() {
        return dialect.streamsInTransactionsOnly();
    }

    @Override
    public boolean hasLostTransaction(Connection connection, SQLException failure) throws SQLException {
        return dialect.hasLostTransaction(connection, failure);
    }

    @Override
    public boolean isSavepointGone(SQLException failure) {
        return dialect.isSavepointGone(failure);
    }

    @Override
    public boolean needsStatementCache() {
        return dialect.needsStatementCache();
    }

    @Override
    public @Nullable BulkCopy bulkCopy(Connection connection, String table) throws SQLException {
        return dialect.bulkCopy(connection, table);
    }

    @Override
    public int maximumConnections(String url) {
        return dialect.maximumConnections(url);
    }

    @Override
    public boolean isAlwaysSerializable() {
        return dialect.isAlwaysSerializable();
    }
}

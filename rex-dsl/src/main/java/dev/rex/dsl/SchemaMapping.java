package dev.rex.dsl;

import dev.rex.dsl.dialect.Codec;
import dev.rex.dsl.dialect.Codecs;
import dev.rex.dsl.dialect.Feature;
import dev.rex.dsl.dialect.Functions;
import dev.rex.dsl.dialect.SqlDialect;
import dev.rex.dsl.dialect.Syntax;
import dev.rex.dsl.error.DatabaseException;
import dev.rex.schema.DataType;
import dev.rex.schema.ObjectName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A dialect that writes tables of one schema as those of another; all else is that of the dialect itself. */
record SchemaMapping(SqlDialect dialect, Map<String, String> schemas) implements SqlDialect {
    SchemaMapping {
        schemas = Map.copyOf(schemas);
    }

    @Override
    public ObjectName tableName(ObjectName name) {
        ObjectName usual = dialect.tableName(name);
        String schema = schemas.get(usual.schema() == null ? "" : usual.schema());
        return schema == null ? usual : new ObjectName(schema, usual.name());
    }

    @Override
    public String name() {
        return dialect.name();
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
    public String castName(DataType type) {
        return dialect.castName(type);
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
    public void initialise(Connection connection) throws SQLException {
        dialect.initialise(connection);
    }

    @Override
    public SqlDialect forDatabase(Connection connection) throws SQLException {
        return new SchemaMapping(dialect.forDatabase(connection), schemas);
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
    public boolean needsStatementCache() {
        return dialect.needsStatementCache();
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

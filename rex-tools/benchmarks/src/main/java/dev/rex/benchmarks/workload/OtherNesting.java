package dev.rex.benchmarks.workload;

import dev.rex.dsl.dialect.Codec;
import dev.rex.dsl.dialect.Codecs;
import dev.rex.dsl.dialect.Feature;
import dev.rex.dsl.dialect.Functions;
import dev.rex.dsl.dialect.Nesting;
import dev.rex.dsl.dialect.SqlDialect;
import dev.rex.dsl.dialect.Syntax;
import dev.rex.dsl.error.DatabaseException;
import dev.rex.schema.DataType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A dialect whose nested rows travel in another way than is usual there. */
record OtherNesting(SqlDialect dialect, Syntax syntax) implements SqlDialect {
    OtherNesting(SqlDialect dialect, Nesting nesting) {
        this(dialect, dialect.syntax().withNesting(nesting));
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
        return new OtherNesting(dialect.forDatabase(connection), syntax);
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

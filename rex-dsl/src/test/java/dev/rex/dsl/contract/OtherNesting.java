package dev.rex.dsl.contract;

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

/**
 * A dialect whose nested rows travel the other way than they usually do.
 *
 * @param usual the dialect
 * @param syntax how it writes, with the other way
 */
record OtherNesting(SqlDialect usual, Syntax syntax) implements SqlDialect {
    static OtherNesting of(SqlDialect usual) {
        Syntax s = usual.syntax();
        Nesting other = s.nesting() == Nesting.JSON ? Nesting.BATCH : Nesting.JSON;
        return new OtherNesting(usual, s.withNesting(other));
    }

    @Override
    public String name() {
        return usual.name();
    }

    @Override
    public boolean accepts(String url) {
        return usual.accepts(url);
    }

    @Override
    public Set<Feature> features() {
        return usual.features();
    }

    @Override
    public Functions functions() {
        return usual.functions();
    }

    @Override
    public Codecs codecs() {
        return usual.codecs();
    }

    @Override
    public Codec<?> codec(DataType type) {
        return usual.codec(type);
    }

    @Override
    public String castName(DataType type) {
        return usual.castName(type);
    }

    @Override
    public DatabaseException translate(SQLException failure, @Nullable String sql) {
        return usual.translate(failure, sql);
    }

    @Override
    public void addDefaults(String url, Properties properties) {
        usual.addDefaults(url, properties);
    }

    @Override
    public void initialise(Connection connection) throws SQLException {
        usual.initialise(connection);
    }

    @Override
    public boolean needsStatementCache() {
        return usual.needsStatementCache();
    }

    @Override
    public int maximumConnections(String url) {
        return usual.maximumConnections(url);
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        usual.commit(connection);
    }

    @Override
    public void rollback(Connection connection) throws SQLException {
        usual.rollback(connection);
    }

    @Override
    public boolean isAlwaysSerializable() {
        return usual.isAlwaysSerializable();
    }
}

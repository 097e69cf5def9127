package dev.rex.schema.introspect;

import dev.rex.schema.config.Secrets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Runs queries over a database's catalog. Not for use by several threads. */
public final class CatalogReader {
    private final Connection connection;
    private final SchemaDialect dialect;

    /** A reader on a connection that somebody else closes. */
    CatalogReader(Connection connection, SchemaDialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    /**
     * The rows of a query, in its order.
     *
     * @param parameters texts for the {@code ?} in it
     * @throws IntrospectionException if the database refuses the query
     */
    public <T> List<T> list(String sql, Function<CatalogRow, T> mapper, String... parameters) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                CatalogRow row = new CatalogRow(rows);
                List<T> result = new ArrayList<>();
                while (rows.next()) {
                    result.add(mapper.apply(row));
                }
                return result;
            }
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /** The rows of a query by a key, each list in the query's order. */
    public <K, T> Map<K, List<T>> group(String sql, Function<CatalogRow, K> key, Function<CatalogRow, T> mapper) {
        Map<K, List<T>> groups = new LinkedHashMap<>();
        list(sql, row -> Map.entry(key.apply(row), mapper.apply(row)))
                .forEach(entry -> groups.computeIfAbsent(entry.getKey(), k -> new ArrayList<>())
                        .add(entry.getValue()));
        return groups;
    }

    IntrospectionException unreadable(SQLException e) {
        return new IntrospectionException(
                "The catalog of " + address() + " cannot be read: " + e.getMessage(), dialect.advice(e), e);
    }

    private String address() {
        try {
            return Secrets.mask(String.valueOf(connection.getMetaData().getURL()), null);
        } catch (SQLException e) {
            return "the database";
        }
    }

    /** The connection, for what is no query over the catalog. */
    public Connection connection() {
        return connection;
    }
}

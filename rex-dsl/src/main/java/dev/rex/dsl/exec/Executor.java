package dev.rex.dsl.exec;

import dev.rex.dsl.ast.BindNode;
import dev.rex.dsl.ast.ParamNode;
import dev.rex.dsl.ast.ValueNode;
import dev.rex.dsl.dialect.Codec;
import dev.rex.dsl.dialect.SqlDialect;
import dev.rex.dsl.error.ErrorDetails;
import dev.rex.dsl.error.MappingException;
import dev.rex.dsl.render.SqlText;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs statements: takes a connection, prepares, binds, reads, and gives the connection back, whatever happens. Every
 * failure becomes the error that the dialect says it is. As safe for threads as its source of connections.
 */
public final class Executor {
    private final SqlDialect dialect;
    private final ConnectionSource connections;

    /** An executor of one dialect over a source of connections. */
    public Executor(SqlDialect dialect, ConnectionSource connections) {
        this.dialect = dialect;
        this.connections = connections;
    }

    /** The dialect. */
    public SqlDialect dialect() {
        return dialect;
    }

    /** All rows of a select. */
    public <R> List<R> fetch(QueryPlan<R> plan, Arguments arguments) {
        return work(plan.sql().text(), connection -> fetch(connection, plan, arguments));
    }

    /**
     * The only row of a select, in a list that is empty if there is none.
     *
     * @throws MappingException if there is more than one
     */
    public <R> List<R> fetchSingle(QueryPlan<R> plan, Arguments arguments) {
        List<R> rows = plan.nested().isEmpty()
                ? work(plan.sql().text(), connection -> first(connection, plan, arguments))
                : fetch(plan, arguments);
        if (rows.size() > 1) {
            throw tooMany(plan.sql());
        }
        return rows;
    }

    private <R> List<R> first(Connection connection, QueryPlan<R> plan, Arguments arguments) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(plan.sql().text())) {
            bind(statement, plan.sql(), arguments);
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    return List.of();
                }
                R row = plan.mapper().read(row(rows), 1);
                if (rows.next()) {
                    throw tooMany(plan.sql());
                }
                return Collections.singletonList(row); // which may be null, of a column that is NULL
            }
        }
    }

    /** Runs a statement that gives no rows, and tells how many rows it changed. */
    public long execute(SqlText sql, Arguments arguments) {
        return work(sql.text(), connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql.text())) {
                bind(statement, sql, arguments);
                return (long) statement.executeUpdate();
            }
        });
    }

    /** What is done with a connection. */
    @FunctionalInterface
    interface Work<X> {
        X run(Connection connection) throws SQLException;
    }

    private <X> X work(String sql, Work<X> work) {
        Connection connection = acquire(sql);
        X result;
        try {
            result = translating(sql, connection, work);
        } catch (Throwable e) { // also what a reader throws without declaring it
            releaseAfter(e, connection);
            throw e;
        }
        release(connection, sql);
        return result;
    }

    private <X> X translating(String sql, Connection connection, Work<X> work) {
        try {
            return work.run(connection);
        } catch (SQLException e) {
            throw dialect.translate(e, sql);
        } catch (RowFailure e) {
            throw dialect.translate(e.failure(), sql);
        }
    }

    /** Gives the connection back after a failure; if that fails too, the first failure is what matters. */
    private void releaseAfter(Throwable failure, Connection connection) {
        try {
            connections.release(connection);
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    private Connection acquire(String sql) {
        try {
            return connections.acquire();
        } catch (SQLException e) {
            throw dialect.translate(e, sql);
        }
    }

    private void release(Connection connection, String sql) {
        try {
            connections.release(connection);
        } catch (SQLException e) {
            throw dialect.translate(e, sql);
        }
    }

    private <R> List<R> fetch(Connection connection, QueryPlan<R> plan, Arguments arguments) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(plan.sql().text())) {
            bind(statement, plan.sql(), arguments);
            try (ResultSet rows = statement.executeQuery()) {
                if (!plan.nested().isEmpty()) {
                    return new NestedFetch<>(this, connection, plan, arguments).rows(rows);
                }
                List<R> result = new ArrayList<>();
                RowMapper<R> mapper = plan.mapper();
                JdbcRow row = row(rows);
                while (rows.next()) {
                    result.add(mapper.read(row, 1));
                }
                return result;
            }
        }
    }

    /** The current row of rows, whichever that is. */
    JdbcRow row(ResultSet rows) throws SQLException {
        return new JdbcRow(connections.values(rows), dialect);
    }

    /** Binds all values of a statement. */
    @SuppressWarnings("unchecked")
    void bind(PreparedStatement statement, SqlText sql, Arguments arguments) throws SQLException {
        List<ValueNode> values = sql.values();
        for (int i = 0; i < values.size(); i++) {
            ValueNode node = values.get(i);
            Object value = node instanceof BindNode bind ? bind.value() : argument(node, arguments);
            Codec<Object> codec = (Codec<Object>) dialect.codec(node.type());
            if (value == null) {
                statement.setNull(i + 1, codec.sqlType());
            } else {
                codec.bind(statement, i + 1, value);
            }
        }
    }

    private static @Nullable Object argument(ValueNode node, Arguments arguments) {
        return arguments.value(((ParamNode) node).name());
    }

    private static MappingException tooMany(SqlText sql) {
        return new MappingException(
                ErrorDetails.of("one row was asked for, and there are more", sql.text()),
                "use fetch(), or a condition on a key, or limit(1)");
    }
}

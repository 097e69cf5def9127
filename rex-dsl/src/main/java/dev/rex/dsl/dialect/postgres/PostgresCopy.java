package dev.rex.dsl.dialect.postgres;

import dev.rex.dsl.dialect.BulkCopy;
import dev.rex.dsl.dialect.RowBlock;
import dev.rex.schema.DataType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * {@code copy .. from stdin}, in binary where all columns have types that it is written for, which the server takes in three
 * quarters of the time; otherwise in text, which every type has. The types are those that the table has in this database, now:
 * one that was changed since its class was generated must not be taken for another with as many bytes.
 */
final class PostgresCopy implements BulkCopy {
    /**
     * The columns and their types, of a domain those below it. None where copying is not the same as inserting: it goes past
     * rules, is refused under row security, and knows no views.
     */
    private static final String COLUMNS = "select a.attname, case t.typtype when 'd' then t.typbasetype when 'e' then "
            + CopyBinary.ANY_ENUM + " else t.oid end from pg_catalog.pg_class c"
            + " join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped"
            + " join pg_catalog.pg_type t on t.oid = a.atttypid where c.oid = pg_catalog.to_regclass(?)"
            + " and c.relkind in ('r', 'p', 'f') and not pg_catalog.row_security_active(c.oid)"
            + " and not exists (select 1 from pg_catalog.pg_rewrite where ev_class = c.oid)";

    private static final int UNKNOWN = 0;

    private final Map<String, Integer> types;

    private PostgresCopy(Map<String, Integer> types) {
        this.types = types;
    }

    /** The way for a table; null if copying would not be the same as inserting. */
    static @Nullable BulkCopy of(Connection connection, String table) throws SQLException {
        if (!connection.isWrapperFor(BaseConnection.class)) {
            return null;
        }
        Map<String, Integer> types = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(COLUMNS)) {
            statement.setString(1, table);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    types.put(rows.getString(1), (int) rows.getLong(2));
                }
            }
        }
        return types.isEmpty() ? null : new PostgresCopy(types);
    }

    @Override
    public boolean accepts(DataType type) {
        return PostgresValueText.writes(type);
    }

    @Override
    public String sql(String target, RowBlock rows) {
        return "copy " + target + " from stdin" + (isBinary(rows) ? " (format binary)" : "");
    }

    private boolean isBinary(RowBlock rows) {
        for (int column = 0; column < rows.columns(); column++) {
            if (!CopyBinary.writes(rows.type(column).kind(), type(rows.name(column)))) {
                return false;
            }
        }
        return true;
    }

    private int type(String column) {
        return types.getOrDefault(column, UNKNOWN);
    }

    @Override
    public long copy(Connection connection, String sql, RowBlock rows) throws SQLException {
        CopyIn copy = new CopyManager(connection.unwrap(BaseConnection.class)).copyIn(sql);
        try {
            CopyBuffer out = new CopyBuffer(copy);
            if (isBinary(rows)) {
                int[] columns = IntStream.range(0, rows.columns())
                        .map(column -> type(rows.name(column)))
                        .toArray();
                CopyBinary.write(rows, columns, out);
            } else {
                CopyText.write(rows, out);
            }
            out.flush();
            return copy.endCopy();
        } catch (Throwable e) { // what was sent must not become rows
            cancel(copy, e);
            throw e;
        }
    }

    private static void cancel(CopyIn copy, Throwable failure) {
        try {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    @Override
    public void cancel(Connection connection) throws SQLException {
        connection.unwrap(BaseConnection.class).cancelQuery();
    }

    /** {@code COPY posts, line 3, column title: ".."}; the word for the line is in the server's language. */
    @Override
    public int failedRow(SQLException failure, String table) {
        ServerErrorMessage server = failure instanceof PSQLException e ? e.getServerErrorMessage() : null;
        String where = server == null ? null : server.getWhere();
        if (where == null) {
            return 0;
        }
        Matcher line = Pattern.compile("^COPY " + Pattern.quote(table) + ", \\D*(\\d{1,9})", Pattern.MULTILINE)
                .matcher(where);
        return line.find() ? Integer.parseInt(line.group(1)) : 0;
    }
}

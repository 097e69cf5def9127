package dev.rex.dsl.dialect.postgres;

import dev.rex.dsl.dialect.BulkCopy;
import dev.rex.dsl.dialect.RowBlock;
import dev.rex.dsl.dialect.WellFormed;
import dev.rex.schema.DataType;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * {@code copy .. from stdin}, in text: the server parses numbers faster than it receives them in binary with their
 * lengths, and every type has a text.
 */
final class PostgresCopy implements BulkCopy {
    private static final BulkCopy COPY = new PostgresCopy();
    /** Copying goes past rules, is refused under row security, and knows no views. */
    private static final String SUITED = "select 1 from pg_catalog.pg_class c where oid = pg_catalog.to_regclass(?)"
            + " and relkind in ('r', 'p', 'f') and not pg_catalog.row_security_active(oid)"
            + " and not exists (select 1 from pg_catalog.pg_rewrite where ev_class = c.oid)";

    private static final int FULL = 1 << 16;

    private PostgresCopy() {}

    /** The way for a table; null if copying would not be the same as inserting. */
    static @Nullable BulkCopy of(Connection connection, String table) throws SQLException {
        if (!connection.isWrapperFor(BaseConnection.class)) {
            return null;
        }
        try (PreparedStatement statement = connection.prepareStatement(SUITED)) {
            statement.setString(1, table);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? COPY : null;
            }
        }
    }

    @Override
    public boolean accepts(DataType type) {
        return PostgresValueText.writes(type);
    }

    @Override
    public String sql(String target) {
        return "copy " + target + " from stdin";
    }

    @Override
    public long copy(Connection connection, String sql, RowBlock rows) throws SQLException {
        CopyIn copy = new CopyManager(connection.unwrap(BaseConnection.class)).copyIn(sql);
        try {
            Lines lines = new Lines(copy);
            for (int row = 0; row < rows.rows(); row++) {
                for (int column = 0; column < rows.columns(); column++) {
                    lines.value(rows.value(row, column), rows.type(column), column);
                }
                lines.end();
            }
            lines.flush();
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

    /** Lines on their way to the server. */
    private static final class Lines {
        private final CopyIn copy;
        private byte[] buffer = new byte[FULL + (FULL >> 1)];
        private int length;

        Lines(CopyIn copy) {
            this.copy = copy;
        }

        void value(@Nullable Object value, DataType type, int column) throws SQLException {
            if (column > 0) {
                put('\t');
            }
            if (value == null) {
                put('\\');
                put('N');
            } else if (value instanceof Number) {
                plain(value.toString());
            } else {
                String text = PostgresValueText.of(value, type);
                if (escaped(text.getBytes(StandardCharsets.UTF_8))) {
                    WellFormed.of(text); // a question mark may stand for what is no character
                }
            }
        }

        void end() throws SQLException {
            put('\n');
            if (length >= FULL) {
                flush();
            }
        }

        void flush() throws SQLException {
            copy.writeToCopy(buffer, 0, length);
            length = 0;
        }

        private void put(char ascii) {
            room(1);
            buffer[length++] = (byte) ascii;
        }

        private void plain(String ascii) {
            room(ascii.length());
            for (int i = 0; i < ascii.length(); i++) {
                buffer[length++] = (byte) ascii.charAt(i);
            }
        }

        /**
         * A backslash begins what has a meaning, and the ends of values and lines must not stand in them. Tells whether
         * there was a question mark.
         */
        private boolean escaped(byte[] bytes) {
            boolean question = false;
            room(2 * bytes.length);
            for (byte b : bytes) {
                switch (b) {
                    case '\\', '\t', '\n', '\r' -> {
                        buffer[length++] = '\\';
                        buffer[length++] = (byte) (b == '\t' ? 't' : b == '\n' ? 'n' : b == '\r' ? 'r' : b);
                    }
                    case '?' -> {
                        question = true;
                        buffer[length++] = b;
                    }
                    default -> buffer[length++] = b;
                }
            }
            return question;
        }

        private void room(int more) {
            if (buffer.length - length < more) {
                buffer = Arrays.copyOf(buffer, Math.max(2 * buffer.length, length + more));
            }
        }
    }
}

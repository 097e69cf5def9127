package dev.rex.dsl.exec;

import dev.rex.dsl.dialect.Codec;
import dev.rex.dsl.dialect.SqlDialect;
import dev.rex.schema.DataType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The current row of a result set. */
final class JdbcRow extends CodecRow {
    private final ResultSet rows;

    JdbcRow(ResultSet rows, SqlDialect dialect) {
        super(dialect);
        this.rows = rows;
    }

    @Override
    public boolean isNull(int index) {
        try {
            return rows.getObject(index) == null;
        } catch (SQLException e) {
            throw new RowFailure(e);
        }
    }

    @Override
    public boolean wasNull(int index) {
        return isNull(index);
    }

    @Override
    public String label(int index) {
        try {
            String table = rows.getMetaData().getTableName(index);
            String column = rows.getMetaData().getColumnLabel(index);
            return table == null || table.isEmpty() ? column : table + "." + column;
        } catch (SQLException e) {
            return "number " + index;
        }
    }

    @Override
    public int intAt(int index) {
        try {
            long value = rows.getLong(index);
            if (value == 0 && rows.wasNull()) {
                throw nullForPrimitive(index);
            }
            return narrow(value, index);
        } catch (SQLException e) {
            throw new RowFailure(e);
        }
    }

    @Override
    public long longAt(int index) {
        try {
            long value = rows.getLong(index);
            if (value == 0 && rows.wasNull()) {
                throw nullForPrimitive(index);
            }
            return value;
        } catch (SQLException e) {
            throw new RowFailure(e);
        }
    }

    @Override
    public double doubleAt(int index) {
        try {
            double value = rows.getDouble(index);
            if (value == 0 && rows.wasNull()) {
                throw nullForPrimitive(index);
            }
            return value;
        } catch (SQLException e) {
            throw new RowFailure(e);
        }
    }

    @Override
    public @Nullable Integer intOrNull(int index) {
        try {
            long value = rows.getLong(index);
            return value == 0 && rows.wasNull() ? null : Integer.valueOf(narrow(value, index));
        } catch (SQLException e) {
            throw new RowFailure(e);
        }
    }

    @Override
    public @Nullable Long longOrNull(int index) {
        try {
            long value = rows.getLong(index);
            return value == 0 && rows.wasNull() ? null : Long.valueOf(value);
        } catch (SQLException e) {
            throw new RowFailure(e);
        }
    }

    @Override
    public @Nullable Double doubleOrNull(int index) {
        try {
            double value = rows.getDouble(index);
            return value == 0 && rows.wasNull() ? null : Double.valueOf(value);
        } catch (SQLException e) {
            throw new RowFailure(e);
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public @Nullable List<Object> arrayAt(int index, DataType element) {
        return (List<Object>) read(dialect.codec(DataType.ofArray(element)), index);
    }

    @Override
    public <R> List<R> rowsAt(int index, RowMapper<R> mapper) {
        try {
            return JsonRow.readAll(codecs.nested(rows, index), mapper, dialect);
        } catch (SQLException e) {
            throw new RowFailure(e);
        }
    }

    @Override
    <V> @Nullable V read(Codec<V> codec, int index) {
        try {
            return codec.read(rows, index);
        } catch (SQLException e) {
            throw new RowFailure(e);
        }
    }
}

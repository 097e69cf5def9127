package dev.rex.dsl.exec;

import dev.rex.dsl.dialect.Codec;
import dev.rex.dsl.dialect.Codecs;
import dev.rex.dsl.dialect.SqlDialect;
import dev.rex.schema.DataType;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The current row of a result set. Numbers that are not 0 are read past their codecs, which cost more; a 0 may be a NULL or
 * what the database has no number for, and the codec tells which. So do the ends of what 64 bits hold. Texts are read past
 * theirs where the driver refuses what is none.
 */
final class JdbcRow extends RowReader {
    private final ResultSet rows;
    private final SqlDialect dialect;
    private final Codecs codecs;
    private final Codec<String> texts;
    private final boolean strict;
    private @Nullable PartReader<?> part;

    JdbcRow(ResultSet rows, SqlDialect dialect) {
        this.rows = rows;
        this.dialect = dialect;
        this.codecs = dialect.codecs();
        this.texts = codecs.texts(); // what is read most
        this.strict = codecs.isDriverStrict();
    }

    /** Which part the row is of, where a statement gives several. */
    int partNumber() throws SQLException {
        return rows.getInt(1);
    }

    /** Reads the row as one of that part from here on: its columns are those of the part. */
    void readAs(PartReader<?> other) {
        part = other;
    }

    private int sent(int index) {
        return part == null ? index : part.sentAt(index);
    }

    @Override
    public boolean isNull(int index) {
        try {
            return rows.getObject(sent(index)) == null;
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
        if (part != null) {
            return part.label(index);
        }
        try {
            String table = rows.getMetaData().getTableName(index);
            String column = rows.getMetaData().getColumnLabel(index);
            return table == null || table.isEmpty() ? column : table + "." + column;
        } catch (SQLException e) {
            return "number " + index;
        }
    }

    @Override
    public boolean booleanAt(int index) {
        return present(read(codecs.booleans(), index), index);
    }

    @Override
    public short shortAt(int index) {
        return present(read(codecs.smallints(), index), index);
    }

    @Override
    public int intAt(int index) {
        try {
            int value = number(index);
            return value == 0 ? present(read(codecs.integers(), index), index) : value;
        } catch (SQLException e) {
            throw new RowFailure(e);
        }
    }

    /** A number of 32 bits; 0 may stand for NULL. */
    private int number(int index) throws SQLException {
        if (strict) {
            try {
                return rows.getInt(sent(index));
            } catch (SQLException e) { // the same again, for its error to be the same as everywhere
                return narrow(rows.getLong(sent(index)), index);
            }
        }
        return narrow(rows.getLong(sent(index)), index);
    }

    @Override
    public long longAt(int index) {
        try {
            long value = rows.getLong(sent(index));
            return isDoubtful(value) ? present(read(codecs.bigints(), index), index) : value;
        } catch (SQLException e) {
            throw new RowFailure(e);
        }
    }

    /** Also an end of what 64 bits hold may stand for what lies beyond. */
    private static boolean isDoubtful(long value) {
        return value == 0 || value == Long.MAX_VALUE || value == Long.MIN_VALUE;
    }

    @Override
    public float floatAt(int index) {
        return present(read(codecs.reals(), index), index);
    }

    @Override
    public double doubleAt(int index) {
        try {
            double value = rows.getDouble(sent(index));
            return value == 0 ? present(read(codecs.doubles(), index), index) : value;
        } catch (SQLException e) {
            throw new RowFailure(e);
        }
    }

    @Override
    public @Nullable Boolean booleanOrNull(int index) {
        return read(codecs.booleans(), index);
    }

    @Override
    public @Nullable Short shortOrNull(int index) {
        return read(codecs.smallints(), index);
    }

    @Override
    public @Nullable Integer intOrNull(int index) {
        try {
            int value = number(index);
            return value == 0 ? read(codecs.integers(), index) : Integer.valueOf(value);
        } catch (SQLException e) {
            throw new RowFailure(e);
        }
    }

    @Override
    public @Nullable Long longOrNull(int index) {
        try {
            long value = rows.getLong(sent(index));
            return isDoubtful(value) ? read(codecs.bigints(), index) : Long.valueOf(value);
        } catch (SQLException e) {
            throw new RowFailure(e);
        }
    }

    @Override
    public @Nullable Float floatOrNull(int index) {
        return read(codecs.reals(), index);
    }

    @Override
    public @Nullable Double doubleOrNull(int index) {
        try {
            double value = rows.getDouble(sent(index));
            return value == 0 ? read(codecs.doubles(), index) : Double.valueOf(value);
        } catch (SQLException e) {
            throw new RowFailure(e);
        }
    }

    @Override
    public @Nullable String textAt(int index) {
        if (!strict) {
            return read(texts, index);
        }
        try {
            return rows.getString(sent(index));
        } catch (SQLException e) {
            throw new RowFailure(e);
        }
    }

    @Override
    public @Nullable BigDecimal decimalAt(int index) {
        return read(codecs.decimals(), index);
    }

    @Override
    public byte @Nullable [] bytesAt(int index) {
        return read(codecs.binaries(), index);
    }

    @Override
    public @Nullable LocalDate dateAt(int index) {
        return read(codecs.dates(), index);
    }

    @Override
    public @Nullable LocalTime timeAt(int index) {
        return read(codecs.times(), index);
    }

    @Override
    public @Nullable LocalDateTime timestampAt(int index) {
        return read(codecs.timestamps(), index);
    }

    @Override
    public @Nullable Instant instantAt(int index) {
        return read(codecs.instants(), index);
    }

    @Override
    public @Nullable UUID uuidAt(int index) {
        return read(codecs.uuids(), index);
    }

    @Override
    public @Nullable String jsonAt(int index) {
        return read(codecs.jsons(), index);
    }

    @Override
    public @Nullable Object objectAt(int index) {
        return read(codecs.others(), index);
    }

    @Override
    @SuppressWarnings("unchecked")
    public @Nullable List<@Nullable Object> arrayAt(int index, DataType element) {
        return (List<@Nullable Object>) read(dialect.codec(DataType.ofArray(element)), index);
    }

    @Override
    protected @Nullable Object codedAt(int index, DataType type) {
        return read(dialect.codec(type), index);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R> List<R> rowsAt(int index, RowMapper<R> mapper) {
        List<?> before = part == null ? null : part.nestedAt(index, this);
        if (before != null) {
            return (List<R>) before;
        }
        try {
            return JsonRow.readAll(codecs.nested(rows, sent(index)), mapper, dialect);
        } catch (SQLException e) {
            throw new RowFailure(e);
        }
    }

    private <V> @Nullable V read(Codec<V> codec, int index) {
        try {
            return codec.read(rows, sent(index));
        } catch (SQLException e) {
            throw new RowFailure(named(e, index));
        }
    }

    /** What a codec throws by itself does not know the column; the driver's exceptions stay as they are. */
    private SQLException named(SQLException failure, int index) {
        return failure.getClass() == SQLException.class
                ? new SQLException(
                        "column " + label(index) + ": " + failure.getMessage(), failure.getSQLState(), failure)
                : failure;
    }
}

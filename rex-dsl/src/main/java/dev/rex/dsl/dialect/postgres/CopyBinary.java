package dev.rex.dsl.dialect.postgres;

import dev.rex.dsl.dialect.RowBlock;
import dev.rex.dsl.dialect.WellFormed;
import dev.rex.schema.DataType.Kind;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.Oid;
import org.postgresql.util.ByteConverter;

/**
 * Rows as {@code copy} takes them in binary: each value behind its length, in the form that the type's receiving function
 * reads. The server does not look at what a value was meant to be, so both sides have to agree on the type.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-copy.html">COPY, binary format</a>
 */
final class CopyBinary {
    /** What stands in the place of any enum's identifier. */
    static final int ANY_ENUM = 3500;

    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0};
    private static final int NULL_LENGTH = -1;
    private static final int END = -1;

    /** The most digits behind the point that the format can say; in front of it, it is four times as many. */
    private static final int MOST_BEHIND = 0x3FFF;

    private static final int MOST_BEFORE = 4 * (Short.MAX_VALUE + 1);

    private final CopyBuffer out;
    private final int[] types;

    private CopyBinary(CopyBuffer out, int[] types) {
        this.out = out;
        this.types = types;
    }

    /** Whether values of a kind can be written to a column of that type, an object identifier. */
    static boolean writes(Kind kind, int type) {
        return switch (kind) {
            case BOOLEAN -> type == Oid.BOOL;
            case SMALLINT -> type == Oid.INT2;
            case INTEGER -> type == Oid.INT4;
            case BIGINT -> type == Oid.INT8;
            case REAL -> type == Oid.FLOAT4;
            case DOUBLE -> type == Oid.FLOAT8;
            case DECIMAL -> type == Oid.NUMERIC;
            case TEXT -> type == Oid.TEXT || type == Oid.VARCHAR || type == Oid.BPCHAR;
            case ENUM -> type == ANY_ENUM;
            case BINARY -> type == Oid.BYTEA;
            case DATE -> type == Oid.DATE;
            case TIME -> type == Oid.TIME;
            case TIMESTAMP -> type == Oid.TIMESTAMP;
            case TIMESTAMP_TZ -> type == Oid.TIMESTAMPTZ;
            case UUID -> type == Oid.UUID;
            case JSON -> type == Oid.JSON || type == Oid.JSONB;
            case TIME_TZ, INTERVAL, LITERAL, ARRAY, RANGE, MULTIRANGE, OTHER -> false;
        };
    }

    /**
     * Writes rows.
     *
     * @param types the types of the columns in the database
     */
    static void write(RowBlock rows, int[] types, CopyBuffer out) throws SQLException {
        CopyBinary binary = new CopyBinary(out, types);
        out.put(SIGNATURE);
        out.room(8);
        out.put64(0); // no flags, no extension
        for (int row = 0; row < rows.rows(); row++) {
            binary.row(rows, row);
            out.endOfRow();
        }
        out.room(2);
        out.put16(END);
    }

    private void row(RowBlock rows, int row) throws SQLException {
        int columns = rows.columns();
        out.room(2);
        out.put16(columns);
        for (int column = 0; column < columns; column++) {
            Object value = rows.value(row, column);
            out.room(20); // a length, and the longest that has a fixed one
            if (value == null) {
                out.put32(NULL_LENGTH);
            } else {
                value(value, rows.type(column).kind(), types[column]);
            }
        }
    }

    private void value(Object value, Kind kind, int type) throws SQLException {
        switch (kind) {
            case BOOLEAN -> {
                out.put32(1);
                out.put((Boolean) value ? 1 : 0);
            }
            case SMALLINT -> {
                out.put32(2);
                out.put16((Short) value);
            }
            case INTEGER -> four((Integer) value);
            case BIGINT -> eight((Long) value);
            case REAL -> four(Float.floatToIntBits((Float) value));
            case DOUBLE -> eight(Double.doubleToLongBits((Double) value));
            case DECIMAL -> bytes(numeric((BigDecimal) value));
            case BINARY -> bytes((byte[]) value);
            case DATE -> four(BinaryTime.days((LocalDate) value));
            case TIME -> eight(BinaryTime.micros((LocalTime) value));
            case TIMESTAMP -> eight(BinaryTime.micros((LocalDateTime) value));
            case TIMESTAMP_TZ -> eight(BinaryTime.micros((Instant) value));
            case UUID -> {
                out.put32(16);
                out.put64(((UUID) value).getMostSignificantBits());
                out.put64(((UUID) value).getLeastSignificantBits());
            }
            case JSON -> text((String) value, type == Oid.JSONB ? 1 : null);
            default -> text((String) value, null);
        }
    }

    /** The driver makes it of digits, and does not look whether the format can say how many. */
    private static byte[] numeric(BigDecimal value) throws SQLException {
        if ((long) value.precision() - value.scale() > MOST_BEFORE || value.scale() > MOST_BEHIND) {
            throw new SQLException("value overflows numeric format", "22003");
        }
        return ByteConverter.numeric(value);
    }

    private void four(int bits) {
        out.put32(4);
        out.put32(bits);
    }

    private void eight(long bits) {
        out.put32(8);
        out.put64(bits);
    }

    private void bytes(byte[] bytes) {
        out.put32(bytes.length);
        out.put(bytes);
    }

    private void text(String text, @Nullable Integer version) throws SQLException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (byte b : bytes) {
            if (b == '?') { // it may stand for what is no character
                WellFormed.of(text);
                break;
            }
        }
        if (version == null) {
            bytes(bytes);
        } else {
            out.put32(bytes.length + 1);
            out.put(version);
            out.put(bytes);
        }
    }
}

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
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Rows as {@code copy} takes them in binary: each value behind its length, in the form that the type's receiving function
 * reads. The server does not look at what a value was meant to be, so both sides have to agree on the type.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-copy.html">COPY, binary format</a>
 */
final class CopyBinary {
    /** The object identifiers of PostgreSQL's own types, which never change. */
    private static final int[] TEXTS = {25, 1043, 1042};

    private static final int JSON = 114;
    private static final int JSONB = 3802;

    /** What stands in the place of any enum's identifier. */
    static final int ANY_ENUM = 3500;

    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0};
    private static final int NULL_LENGTH = -1;
    private static final int END = -1;

    private final CopyBuffer out;
    private final int[] types;

    private CopyBinary(CopyBuffer out, int[] types) {
        this.out = out;
        this.types = types;
    }

    /** Whether values of a kind can be written to a column of that type, an object identifier. */
    static boolean writes(Kind kind, int type) {
        return switch (kind) {
            case BOOLEAN -> type == 16;
            case SMALLINT -> type == 21;
            case INTEGER -> type == 23;
            case BIGINT -> type == 20;
            case REAL -> type == 700;
            case DOUBLE -> type == 701;
            case DECIMAL -> type == 1700;
            case TEXT -> Arrays.stream(TEXTS).anyMatch(text -> text == type);
            case ENUM -> type == ANY_ENUM;
            case BINARY -> type == 17;
            case DATE -> type == 1082;
            case TIME -> type == 1083;
            case TIMESTAMP -> type == 1114;
            case TIMESTAMP_TZ -> type == 1184;
            case UUID -> type == 2950;
            case JSON -> type == JSON || type == JSONB;
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
            case DECIMAL -> BinaryDecimal.write((BigDecimal) value, out);
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
            case JSON -> text((String) value, type == JSONB ? 1 : null);
            default -> text((String) value, null);
        }
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

package dev.rex.dsl.exec;

import dev.rex.dsl.error.ErrorDetails;
import dev.rex.dsl.error.MappingException;
import dev.rex.schema.DataType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The columns of one row, by position from 1, as Java values. Columns are read from left to right, each at most once;
 * {@link #isNull} may look at the column that is read next. The methods that give a primitive throw {@link
 * dev.rex.dsl.error.MappingException} for NULL, naming the column; all others give null. Used by one thread.
 */
public abstract class RowReader {
    private int unfit;

    /** What the row becomes. If a value of it does not fit, the error says what that was to become, too. */
    final <R> R map(RowMapper<R> mapper) {
        try {
            return mapper.read(this, 1);
        } catch (MappingException e) {
            if (unfit > 0) {
                e.initTarget(mapper.componentOf(unfit - 1));
                unfit = 0;
            }
            throw e;
        }
    }

    /** Whether the column holds NULL. */
    public abstract boolean isNull(int index);

    /** Whether a column that was read already held NULL. */
    public abstract boolean wasNull(int index);

    /** The name of the column, for messages. */
    public abstract String label(int index);

    /** A {@code boolean}. */
    public abstract boolean booleanAt(int index);

    /** A 16-bit number. */
    public abstract short shortAt(int index);

    /** A 32-bit number. */
    public abstract int intAt(int index);

    /** A 64-bit number. */
    public abstract long longAt(int index);

    /** A 32-bit floating-point number. */
    public abstract float floatAt(int index);

    /** A 64-bit floating-point number. */
    public abstract double doubleAt(int index);

    /** A {@code boolean}, or null. */
    public abstract @Nullable Boolean booleanOrNull(int index);

    /** A 16-bit number, or null. */
    public abstract @Nullable Short shortOrNull(int index);

    /** A 32-bit number, or null. */
    public abstract @Nullable Integer intOrNull(int index);

    /** A 64-bit number, or null. */
    public abstract @Nullable Long longOrNull(int index);

    /** A 32-bit floating-point number, or null. */
    public abstract @Nullable Float floatOrNull(int index);

    /** A 64-bit floating-point number, or null. */
    public abstract @Nullable Double doubleOrNull(int index);

    /** Text, also of an enum. */
    public abstract @Nullable String textAt(int index);

    /** An exact decimal. */
    public abstract @Nullable BigDecimal decimalAt(int index);

    /** Bytes. */
    public abstract byte @Nullable [] bytesAt(int index);

    /** A date. */
    public abstract @Nullable LocalDate dateAt(int index);

    /** A time of day. */
    public abstract @Nullable LocalTime timeAt(int index);

    /** A date and time without a zone. */
    public abstract @Nullable LocalDateTime timestampAt(int index);

    /** A point in time. */
    public abstract @Nullable Instant instantAt(int index);

    /** A UUID. */
    public abstract @Nullable UUID uuidAt(int index);

    /** The text of a JSON document. */
    public abstract @Nullable String jsonAt(int index);

    /** Whatever the driver gives. */
    public abstract @Nullable Object objectAt(int index);

    /** An array, whose elements are of the given type, as a list; NULLs in it are null. */
    public abstract @Nullable List<@Nullable Object> arrayAt(int index, DataType element);

    /** A value that nothing but the codec of its type can read. */
    protected abstract @Nullable Object codedAt(int index, DataType type);

    /** Rows within this row. */
    public abstract <R> List<R> rowsAt(int index, RowMapper<R> mapper);

    /** The value in the form in which a codec for the type gives it, before any conversion. */
    public final @Nullable Object valueAt(int index, DataType type) {
        return switch (type.kind()) {
            case BOOLEAN -> booleanOrNull(index);
            case SMALLINT -> shortOrNull(index);
            case INTEGER -> intOrNull(index);
            case BIGINT -> longOrNull(index);
            case REAL -> floatOrNull(index);
            case DOUBLE -> doubleOrNull(index);
            case DECIMAL -> decimalAt(index);
            case TEXT, ENUM, LITERAL -> textAt(index);
            case BINARY -> bytesAt(index);
            case DATE -> dateAt(index);
            case TIME -> timeAt(index);
            case TIME_TZ, INTERVAL, RANGE, MULTIRANGE -> codedAt(index, type);
            case TIMESTAMP -> timestampAt(index);
            case TIMESTAMP_TZ -> instantAt(index);
            case UUID -> uuidAt(index);
            case JSON -> jsonAt(index);
            case OTHER -> objectAt(index);
            case ARRAY -> arrayAt(index, Objects.requireNonNull(type.element()));
        };
    }

    /**
     * The value, which has to be there.
     *
     * @param value what was read
     * @param index the column that it was read from
     * @throws MappingException if it is null, naming the column
     */
    public final <V> V present(@Nullable V value, int index) {
        if (value == null) {
            throw nullForPrimitive(index);
        }
        return value;
    }

    /** A number of 32 bits. */
    final int narrow(long value, int index) {
        if (value != (int) value) {
            throw outOfRange(index);
        }
        return (int) value;
    }

    /** The error of a number that is too large for what it is read as. */
    final MappingException outOfRange(int index) {
        unfit = index;
        return new MappingException(
                ErrorDetails.of("column " + label(index) + " holds a number that does not fit in 32 bits", null),
                "declare the column as bigint");
    }

    /** The error of a NULL that is read as a primitive. */
    final MappingException nullForPrimitive(int index) {
        unfit = index;
        return new MappingException(
                ErrorDetails.of(
                        "column " + label(index) + " is NULL, but is read as a value that is always there", null),
                "declare it as an object type; if the column is NOT NULL, its row is missing: use optional(..)");
    }
}

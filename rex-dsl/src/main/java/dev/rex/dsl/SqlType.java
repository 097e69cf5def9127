package dev.rex.dsl;

import dev.rex.dsl.exec.RowReader;
import dev.rex.dsl.render.InvalidQueryException;
import dev.rex.schema.DataType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A type of SQL with the Java type that stands for it, and the way from one to the other. Immutable.
 *
 * @param <V> the Java type
 */
public final class SqlType<V> {
    /** Reads a column of this type; null for NULL. */
    private interface Getter<V> {
        @Nullable
        V get(RowReader row, int index);
    }

    /** Makes a value of what the codec gives for an element of an array. */
    private interface FromDatabase<V> {
        V of(Object value, RowReader row, int index);
    }

    /** {@code boolean}. */
    public static final SqlType<Boolean> BOOLEAN =
            new SqlType<>(DataType.BOOLEAN, Boolean.class, RowReader::booleanOrNull, v -> v);
    /** {@code smallint}. */
    public static final SqlType<Short> SMALLINT =
            new SqlType<>(DataType.SMALLINT, Short.class, RowReader::shortOrNull, v -> v);
    /** {@code integer}. */
    public static final SqlType<Integer> INTEGER =
            new SqlType<>(DataType.INTEGER, Integer.class, RowReader::intOrNull, v -> v);
    /** {@code bigint}. */
    public static final SqlType<Long> BIGINT =
            new SqlType<>(DataType.BIGINT, Long.class, RowReader::longOrNull, v -> v);
    /** {@code numeric}. */
    public static final SqlType<BigDecimal> DECIMAL =
            new SqlType<>(DataType.DECIMAL, BigDecimal.class, RowReader::decimalAt, v -> v);
    /** {@code real}. */
    public static final SqlType<Float> REAL = new SqlType<>(DataType.REAL, Float.class, RowReader::floatOrNull, v -> v);
    /** {@code double precision}. */
    public static final SqlType<Double> DOUBLE =
            new SqlType<>(DataType.DOUBLE, Double.class, RowReader::doubleOrNull, v -> v);
    /** {@code text}, {@code varchar}. */
    public static final SqlType<String> TEXT = new SqlType<>(DataType.TEXT, String.class, RowReader::textAt, v -> v);
    /** {@code bytea}, {@code blob}. */
    public static final SqlType<byte[]> BINARY =
            new SqlType<>(DataType.BINARY, byte[].class, RowReader::bytesAt, v -> v);
    /** {@code date}. */
    public static final SqlType<LocalDate> DATE =
            new SqlType<>(DataType.DATE, LocalDate.class, RowReader::dateAt, v -> v);
    /** {@code time}. */
    public static final SqlType<LocalTime> TIME =
            new SqlType<>(DataType.TIME, LocalTime.class, RowReader::timeAt, v -> v);
    /** {@code timestamp}. */
    public static final SqlType<LocalDateTime> TIMESTAMP =
            new SqlType<>(DataType.TIMESTAMP, LocalDateTime.class, RowReader::timestampAt, v -> v);
    /** {@code timestamp with time zone}. */
    public static final SqlType<Instant> TIMESTAMP_TZ =
            new SqlType<>(DataType.TIMESTAMP_TZ, Instant.class, RowReader::instantAt, v -> v);
    /** {@code uuid}. */
    public static final SqlType<UUID> UUID =
            new SqlType<>(DataType.UUID, java.util.UUID.class, RowReader::uuidAt, v -> v);
    /** {@code json}, {@code jsonb}. */
    public static final SqlType<Json> JSON = new SqlType<>(
            DataType.JSON,
            Json.class,
            (row, index) -> {
                String text = row.jsonAt(index);
                return text == null ? null : new Json(text);
            },
            Json::text,
            (text, row, index) -> new Json((String) text));

    private final DataType dataType;
    private final Class<V> javaType;
    private final Getter<V> getter;
    private final Function<V, Object> toDatabase;
    private final FromDatabase<V> fromDatabase;

    /** A type whose values are what the codec gives. */
    @SuppressWarnings("unchecked") // the codec for the data type gives no others
    private SqlType(DataType dataType, Class<V> javaType, Getter<V> getter, Function<V, Object> toDatabase) {
        this(dataType, javaType, getter, toDatabase, (value, row, index) -> (V) value);
    }

    private SqlType(
            DataType dataType,
            Class<V> javaType,
            Getter<V> getter,
            Function<V, Object> toDatabase,
            FromDatabase<V> fromDatabase) {
        this.dataType = dataType;
        this.javaType = javaType;
        this.getter = getter;
        this.toDatabase = toDatabase;
        this.fromDatabase = fromDatabase;
    }

    /** A type that Rex does not know: values are what the driver takes and gives. */
    public static SqlType<Object> other(String declared) {
        return new SqlType<>(DataType.of(DataType.Kind.OTHER, declared), Object.class, RowReader::objectAt, v -> v);
    }

    /** The type of an enum of the database, as the Java enum that was generated for it. */
    public static <E extends Enum<E> & DbEnum> SqlType<E> ofEnum(DataType type, Class<E> javaType) {
        EnumLiterals<E> literals = new EnumLiterals<>(type, javaType);
        return new SqlType<>(
                type,
                javaType,
                (row, index) -> {
                    String literal = row.textAt(index);
                    return literal == null ? null : literals.constant(literal, row.label(index));
                },
                DbEnum::literal,
                (literal, row, index) -> literals.constant((String) literal, row.label(index)));
    }

    /** The type of an array, as a list without NULLs. */
    @SuppressWarnings("unchecked")
    public static <V> SqlType<List<V>> ofArray(SqlType<V> element) {
        return new SqlType<>(
                DataType.ofArray(element.dataType),
                (Class<List<V>>) (Class<?>) List.class,
                (row, index) -> {
                    List<Object> values = row.arrayAt(index, element.dataType);
                    if (values == null) {
                        return null;
                    }
                    List<V> list = new ArrayList<>(values.size());
                    for (Object value : values) {
                        list.add(element.fromDatabase.of(value, row, index));
                    }
                    return list;
                },
                list -> {
                    List<Object> values = new ArrayList<>(list.size());
                    for (V value : list) {
                        if (value == null) {
                            throw new InvalidQueryException(
                                    "an array of " + element + " is given null as an element",
                                    "leave it out; arrays are lists without NULLs");
                        }
                        values.add(element.toDatabase(value));
                    }
                    return values;
                });
    }

    /** The type of nested rows. */
    @SuppressWarnings("unchecked")
    static <R> SqlType<List<R>> nested(Projection<R> rows) {
        return new SqlType<>(
                DataType.JSON,
                (Class<List<R>>) (Class<?>) List.class,
                (row, index) -> row.rowsAt(index, rows),
                list -> list);
    }

    /** What values are in the database. */
    public DataType dataType() {
        return dataType;
    }

    /** What values are in Java. */
    public Class<V> javaType() {
        return javaType;
    }

    /** The value of that column; null for NULL. */
    public @Nullable V read(RowReader row, int index) {
        return getter.get(row, index);
    }

    /** The value in the form in which it is bound. */
    public Object toDatabase(V value) {
        return toDatabase.apply(value);
    }

    @Override
    public String toString() {
        return dataType.declared();
    }
}

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
    public static final SqlType<Boolean> BOOLEAN = plain(DataType.BOOLEAN, Boolean.class);
    /** {@code smallint}. */
    public static final SqlType<Short> SMALLINT = plain(DataType.SMALLINT, Short.class);
    /** {@code integer}. */
    public static final SqlType<Integer> INTEGER = plain(DataType.INTEGER, Integer.class);
    /** {@code bigint}. */
    public static final SqlType<Long> BIGINT = plain(DataType.BIGINT, Long.class);
    /** {@code numeric}. */
    public static final SqlType<BigDecimal> DECIMAL = plain(DataType.DECIMAL, BigDecimal.class);
    /** {@code real}. */
    public static final SqlType<Float> REAL = plain(DataType.REAL, Float.class);
    /** {@code double precision}. */
    public static final SqlType<Double> DOUBLE = plain(DataType.DOUBLE, Double.class);
    /** {@code text}, {@code varchar}. */
    public static final SqlType<String> TEXT = plain(DataType.TEXT, String.class);
    /** {@code bytea}, {@code blob}. */
    public static final SqlType<byte[]> BINARY = plain(DataType.BINARY, byte[].class);
    /** {@code date}. */
    public static final SqlType<LocalDate> DATE = plain(DataType.DATE, LocalDate.class);
    /** {@code time}. */
    public static final SqlType<LocalTime> TIME = plain(DataType.TIME, LocalTime.class);
    /** {@code timestamp}. */
    public static final SqlType<LocalDateTime> TIMESTAMP = plain(DataType.TIMESTAMP, LocalDateTime.class);
    /** {@code timestamp with time zone}. */
    public static final SqlType<Instant> TIMESTAMP_TZ = plain(DataType.TIMESTAMP_TZ, Instant.class);
    /** {@code uuid}. */
    public static final SqlType<UUID> UUID = plain(DataType.UUID, java.util.UUID.class);
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
    private final @Nullable Getter<V> getter;
    private final @Nullable Function<V, Object> toDatabase;
    private final @Nullable FromDatabase<V> fromDatabase;

    private SqlType(
            DataType dataType,
            Class<V> javaType,
            @Nullable Getter<V> getter,
            @Nullable Function<V, Object> toDatabase,
            @Nullable FromDatabase<V> fromDatabase) {
        this.dataType = dataType;
        this.javaType = javaType;
        this.getter = getter;
        this.toDatabase = toDatabase;
        this.fromDatabase = fromDatabase;
    }

    /**
     * A type whose values in Java are those that codecs read and bind. It needs nothing that is made for it alone, which
     * a program that starts would have to wait for.
     */
    private static <V> SqlType<V> plain(DataType dataType, Class<V> javaType) {
        return new SqlType<>(dataType, javaType, null, null, null);
    }

    /** A type that Rex does not know: values are what the driver takes and gives. */
    public static SqlType<Object> other(String declared) {
        return plain(DataType.of(DataType.Kind.OTHER, declared), Object.class);
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
                        list.add(element.fromDatabase(value, row, index));
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
                },
                null);
    }

    /** The type of nested rows. */
    @SuppressWarnings("unchecked")
    static <R> SqlType<List<R>> nested(Projection<R> rows) {
        return new SqlType<>(
                DataType.JSON,
                (Class<List<R>>) (Class<?>) List.class,
                (row, index) -> row.rowsAt(index, rows),
                list -> list,
                null);
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
    @SuppressWarnings("unchecked") // a plain type's values are of the class that belongs to its kind
    public @Nullable V read(RowReader row, int index) {
        return getter == null ? (V) row.valueAt(index, dataType) : getter.get(row, index);
    }

    /** The value in the form in which it is bound. */
    public Object toDatabase(V value) {
        return toDatabase == null ? value : toDatabase.apply(value);
    }

    /** The value that the codec gave for an element of an array. */
    @SuppressWarnings("unchecked") // as in read
    private V fromDatabase(Object value, RowReader row, int index) {
        return fromDatabase == null ? (V) value : fromDatabase.of(value, row, index);
    }

    @Override
    public String toString() {
        return dataType.declared();
    }
}

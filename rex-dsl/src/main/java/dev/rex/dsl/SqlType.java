package dev.rex.dsl;

import dev.rex.dsl.ast.BindNode;
import dev.rex.dsl.ast.ColumnNode;
import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.error.DataException;
import dev.rex.dsl.error.ErrorDetails;
import dev.rex.dsl.error.MappingException;
import dev.rex.dsl.exec.RowReader;
import dev.rex.dsl.render.InvalidQueryException;
import dev.rex.dsl.type.Interval;
import dev.rex.dsl.type.Range;
import dev.rex.schema.DataType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
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
    /** Makes a value of what the codec gives for a column, or for an element of an array in it. */
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
    /** {@code time with time zone}. */
    public static final SqlType<OffsetTime> TIME_TZ = plain(DataType.TIME_TZ, OffsetTime.class);
    /** {@code interval}. */
    public static final SqlType<Interval> INTERVAL = plain(DataType.INTERVAL, Interval.class);
    /** {@code timestamp}. */
    public static final SqlType<LocalDateTime> TIMESTAMP = plain(DataType.TIMESTAMP, LocalDateTime.class);
    /** {@code timestamp with time zone}. */
    public static final SqlType<Instant> TIMESTAMP_TZ = plain(DataType.TIMESTAMP_TZ, Instant.class);
    /** {@code uuid}. */
    public static final SqlType<UUID> UUID = plain(DataType.UUID, java.util.UUID.class);
    /** {@code json}, {@code jsonb}. */
    public static final SqlType<Json> JSON =
            new SqlType<>(DataType.JSON, Json.class, (text, row, index) -> new Json((String) text), Json::text);

    private final DataType dataType;
    private final Class<V> javaType;
    private final @Nullable FromDatabase<V> fromDatabase;
    private final @Nullable Function<V, Object> toDatabase;

    private SqlType(
            DataType dataType,
            Class<V> javaType,
            @Nullable FromDatabase<V> fromDatabase,
            @Nullable Function<V, Object> toDatabase) {
        this.dataType = dataType;
        this.javaType = javaType;
        this.fromDatabase = fromDatabase;
        this.toDatabase = toDatabase;
    }

    /**
     * A type whose values in Java are those that codecs read and bind. It needs nothing that is made for it alone, which
     * a program that starts would have to wait for.
     */
    private static <V> SqlType<V> plain(DataType dataType, Class<V> javaType) {
        return new SqlType<>(dataType, javaType, null, null);
    }

    /**
     * A type of texts with an equality of its own.
     *
     * @param declared its name in the database, such as {@code citext}
     */
    public static SqlType<String> text(String declared) {
        return plain(DataType.of(DataType.Kind.TEXT, declared), String.class);
    }

    /**
     * A type that Java has nothing for: values are the text that the database reads and writes for them.
     *
     * @param declared its name in the database, such as {@code inet}, {@code bit}, or that of a composite type
     */
    public static SqlType<String> literal(String declared) {
        return plain(DataType.of(DataType.Kind.LITERAL, declared), String.class);
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
                (literal, row, index) -> literals.constant((String) literal, row, index),
                DbEnum::literal);
    }

    /** The type of an array, as a list without NULLs: one that has some is refused, read or written. */
    @SuppressWarnings("unchecked")
    public static <V> SqlType<List<V>> ofArray(SqlType<V> element) {
        return new SqlType<>(
                DataType.ofArray(element.dataType),
                (Class<List<V>>) (Class<?>) List.class,
                (values, row, index) -> {
                    List<V> list = new ArrayList<>(((List<?>) values).size());
                    for (Object value : (List<?>) values) {
                        if (value == null) {
                            throw nullElement(row, index);
                        }
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
                                    "leave it out, or take SqlType.ofArrayWithNulls(..)");
                        }
                        values.add(element.toDatabase(value));
                    }
                    return values;
                });
    }

    /** The type of an array that may have NULLs, which are null in the list. */
    @SuppressWarnings("unchecked")
    public static <V> SqlType<List<@Nullable V>> ofArrayWithNulls(SqlType<V> element) {
        return new SqlType<>(
                DataType.ofArray(element.dataType),
                (Class<List<@Nullable V>>) (Class<?>) List.class,
                (values, row, index) -> {
                    List<@Nullable V> list = new ArrayList<>(((List<?>) values).size());
                    for (Object value : (List<?>) values) {
                        list.add(value == null ? null : element.fromDatabase(value, row, index));
                    }
                    return list;
                },
                list -> {
                    List<@Nullable Object> values = new ArrayList<>(list.size());
                    for (V value : list) {
                        values.add(value == null ? null : element.toDatabase(value));
                    }
                    return values;
                });
    }

    private static DataException nullElement(RowReader row, int index) {
        return new DataException(
                ErrorDetails.of("the array in column " + row.label(index) + " has a NULL as an element", null));
    }

    /**
     * The type of ranges.
     *
     * @param declared its name in the database, such as {@code daterange}
     * @param element the type of the ends
     */
    @SuppressWarnings("unchecked")
    public static <V> SqlType<Range<V>> ofRange(String declared, SqlType<V> element) {
        return new SqlType<>(
                DataType.ofRange(DataType.Kind.RANGE, declared, element.dataType),
                (Class<Range<V>>) (Class<?>) Range.class,
                (range, row, index) -> ((Range<Object>) range).map(end -> element.fromDatabase(end, row, index)),
                range -> range.map(element::toDatabase));
    }

    /**
     * The type of multiranges, as lists of ranges. The database orders them, and joins those that touch.
     *
     * @param declared its name in the database, such as {@code datemultirange}
     * @param element the type of the ends
     */
    @SuppressWarnings("unchecked")
    public static <V> SqlType<List<Range<V>>> ofMultirange(String declared, SqlType<V> element) {
        return new SqlType<>(
                DataType.ofRange(DataType.Kind.MULTIRANGE, declared, element.dataType),
                (Class<List<Range<V>>>) (Class<?>) List.class,
                (ranges, row, index) -> ((List<Range<Object>>) ranges)
                        .stream()
                                .map(range -> range.<V>map(end -> element.fromDatabase(end, row, index)))
                                .toList(),
                ranges -> ranges.stream()
                        .map(range -> range.<Object>map(element::toDatabase))
                        .toList());
    }

    /**
     * The same type by another of its names: a domain, or with a length or precision. Casts use it.
     *
     * <pre>{@code
     * static final SqlType<BigDecimal> MONEY = SqlType.DECIMAL.declared("numeric(12, 2)");
     * }</pre>
     */
    public SqlType<V> declared(String name) {
        DataType named = new DataType(dataType.kind(), name, null, null, null, dataType.enumName(), dataType.element());
        return new SqlType<>(named, javaType, fromDatabase, toDatabase);
    }

    /**
     * The same type of the database with another type of Java: an id of its own, a unit, a document. The values are stored,
     * compared and ordered as before.
     *
     * <pre>{@code
     * record UserId(long value) {}
     * static final SqlType<UserId> USER_ID = SqlType.BIGINT.as(UserId.class, UserId::new, UserId::value);
     * }</pre>
     *
     * @param other the Java type
     * @param from makes its value of one of this type; never called for NULL, and never gives null. What it throws comes out
     *     as a {@link MappingException} that names the column
     * @param to the way back; what it throws comes out as a {@link DataException}
     */
    public <W> SqlType<W> as(
            Class<W> other, Function<? super V, ? extends W> from, Function<? super W, ? extends V> to) {
        return new SqlType<>(
                dataType,
                other,
                (value, row, index) -> converted(fromDatabase(value, row, index), from, other, row, index),
                value -> toDatabase(convertedBack(value, to)));
    }

    private static <V, W> W converted(
            V value, Function<? super V, ? extends W> from, Class<W> other, RowReader row, int index) {
        W made;
        RuntimeException failure = null;
        try {
            made = from.apply(value);
        } catch (RuntimeException e) {
            made = null;
            failure = e;
        }
        if (made == null) {
            String what = failure == null
                    ? "its converter gives null"
                    : "its converter throws " + failure.getClass().getName();
            throw new MappingException(
                    new ErrorDetails(
                            "column " + row.label(index) + " holds a "
                                    + value.getClass().getSimpleName() + " that does not become a "
                                    + other.getSimpleName() + ": " + what,
                            null,
                            null,
                            0,
                            failure),
                    "correct the value, or the function that was given to SqlType.as(..)");
        }
        return made;
    }

    private <W> V convertedBack(W value, Function<? super W, ? extends V> to) {
        V back;
        RuntimeException failure = null;
        try {
            back = to.apply(value);
        } catch (RuntimeException e) {
            back = null;
            failure = e;
        }
        if (back == null) {
            String what = failure == null
                    ? "its converter gives null"
                    : "its converter throws " + failure.getClass().getName();
            throw new DataException(new ErrorDetails(
                    "a " + value.getClass().getSimpleName() + " does not become a value of type " + this + ": " + what,
                    null,
                    null,
                    0,
                    failure));
        }
        return back;
    }

    /** The type of nested rows, which read themselves. */
    @SuppressWarnings("unchecked")
    static <R> SqlType<List<R>> nested() {
        return plain(DataType.JSON, (Class<List<R>>) (Class<?>) List.class);
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
        Object value = row.valueAt(index, dataType);
        return value == null ? null : fromDatabase(value, row, index);
    }

    /** The value, bound to be written to a column. */
    BindNode write(@Nullable V value, ColumnNode column) {
        return new BindNode(stored(value, column), dataType, column);
    }

    /** The value, bound to be compared; an error names what it was for. */
    BindNode bind(@Nullable V value, ExprNode target) {
        return new BindNode(stored(value, target), dataType);
    }

    /** The value in the form in which it is bound, null for NULL; an error names what it was for. */
    @Nullable
    Object stored(@Nullable V value, ExprNode target) {
        try {
            return value == null ? null : toDatabase(value);
        } catch (DataException e) {
            if (target instanceof ColumnNode column) {
                throw new DataException(new ErrorDetails(
                        "for column " + column.source().label() + "." + column.name() + ": " + e.getMessage(),
                        null,
                        null,
                        0,
                        e));
            }
            throw e;
        }
    }

    @SuppressWarnings("unchecked") // the codec for the data type gives no others
    private V fromDatabase(Object value, RowReader row, int index) {
        return fromDatabase == null ? (V) value : fromDatabase.of(value, row, index);
    }

    /** The value in the form in which it is bound. */
    public Object toDatabase(V value) {
        return toDatabase == null ? value : toDatabase.apply(value);
    }

    @Override
    public String toString() {
        return dataType.declared();
    }
}

package dev.rex.schema;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The type of a column, reduced to what the generated Java and the binding of values depend on. The same declaration
 * gives the same kind on every dialect, so that one schema has one Java signature.
 *
 * @param kind what values of the type are
 * @param declared the type's name in the database, without length or precision ({@code varchar}, {@code jsonb},
 *     {@code post_status}); messages and casts use it
 * @param length the greatest number of characters or bytes, if there is one
 * @param precision the number of decimal digits in all, or of fractional seconds, if declared
 * @param scale the number of decimal digits after the point, if declared
 * @param enumName the enum's name; only for {@link Kind#ENUM}
 * @param element the type of the elements, or of the ends; only for {@link Kind#ARRAY}, {@link Kind#RANGE} and {@link
 *     Kind#MULTIRANGE}
 */
public record DataType(
        Kind kind,
        String declared,
        @Nullable Integer length,
        @Nullable Integer precision,
        @Nullable Integer scale,
        @Nullable ObjectName enumName,
        @Nullable DataType element) {

    /** What values of a type are, with the Java type that stands for them. */
    public enum Kind {
        /** {@code Boolean}. */
        BOOLEAN,
        /** 16 bits, {@code Short}. */
        SMALLINT,
        /** 32 bits, {@code Integer}. */
        INTEGER,
        /** 64 bits, {@code Long}. */
        BIGINT,
        /** Exact decimals, {@code java.math.BigDecimal}. */
        DECIMAL,
        /** 32-bit floating point, {@code Float}. */
        REAL,
        /** 64-bit floating point, {@code Double}. */
        DOUBLE,
        /** Characters of any length, {@code String}. */
        TEXT,
        /** Bytes, {@code byte[]}. */
        BINARY,
        /** {@code java.time.LocalDate}. */
        DATE,
        /** Time of day, {@code java.time.LocalTime}. */
        TIME,
        /** Time of day with an offset from UTC, {@code java.time.OffsetTime}. */
        TIME_TZ,
        /** Date and time without a zone, {@code java.time.LocalDateTime}. */
        TIMESTAMP,
        /** A point in time, {@code java.time.Instant}. */
        TIMESTAMP_TZ,
        /** A length of time in months, days and parts of a day. */
        INTERVAL,
        /** {@code java.util.UUID}. */
        UUID,
        /** A JSON document, kept as text. */
        JSON,
        /** One of the literals of an {@link EnumDef}, a generated Java enum. */
        ENUM,
        /** A {@code List} of the element type. */
        ARRAY,
        /** All values between two of the element type. */
        RANGE,
        /** A {@code List} of ranges of the element type. */
        MULTIRANGE,
        /** A type that Java has nothing for, as {@code String}: the text that the database reads and writes for it. */
        LITERAL,
        /** A type that Rex does not know, {@code Object}: whatever the driver gives and takes. */
        OTHER
    }

    /** {@code boolean}. */
    public static final DataType BOOLEAN = of(Kind.BOOLEAN, "boolean");
    /** {@code smallint}. */
    public static final DataType SMALLINT = of(Kind.SMALLINT, "smallint");
    /** {@code integer}. */
    public static final DataType INTEGER = of(Kind.INTEGER, "integer");
    /** {@code bigint}. */
    public static final DataType BIGINT = of(Kind.BIGINT, "bigint");
    /** {@code numeric}, without precision or scale. */
    public static final DataType DECIMAL = of(Kind.DECIMAL, "numeric");
    /** {@code real}. */
    public static final DataType REAL = of(Kind.REAL, "real");
    /** {@code double precision}. */
    public static final DataType DOUBLE = of(Kind.DOUBLE, "double precision");
    /** {@code text}, without a limit. */
    public static final DataType TEXT = of(Kind.TEXT, "text");
    /** Bytes without a limit. */
    public static final DataType BINARY = of(Kind.BINARY, "bytea");
    /** {@code date}. */
    public static final DataType DATE = of(Kind.DATE, "date");
    /** {@code time}. */
    public static final DataType TIME = of(Kind.TIME, "time");
    /** {@code time with time zone}. */
    public static final DataType TIME_TZ = of(Kind.TIME_TZ, "timetz");
    /** {@code interval}. */
    public static final DataType INTERVAL = of(Kind.INTERVAL, "interval");
    /** {@code timestamp}, without a zone. */
    public static final DataType TIMESTAMP = of(Kind.TIMESTAMP, "timestamp");
    /** {@code timestamp with time zone}. */
    public static final DataType TIMESTAMP_TZ = of(Kind.TIMESTAMP_TZ, "timestamptz");
    /** {@code uuid}. */
    public static final DataType UUID = of(Kind.UUID, "uuid");
    /** {@code jsonb}. */
    public static final DataType JSON = of(Kind.JSON, "jsonb");

    /** Rejects an enum without its name, and an array or a range without its element. */
    public DataType {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(declared, "declared");
        if ((kind == Kind.ENUM) != (enumName != null)) {
            throw new IllegalArgumentException("an enum's name goes with kind ENUM, and only with it: " + declared);
        }
        if (hasElement(kind) != (element != null)) {
            throw new IllegalArgumentException(
                    "an element type goes with the kinds ARRAY, RANGE and MULTIRANGE, and only with them: " + declared);
        }
    }

    private static boolean hasElement(Kind kind) {
        return kind == Kind.ARRAY || kind == Kind.RANGE || kind == Kind.MULTIRANGE;
    }

    /** Whether Rex does not know the type, or that of the elements. */
    public boolean isUnknown() {
        return element == null ? kind == Kind.OTHER : element.isUnknown();
    }

    /** A type without length, precision, enum or element. */
    public static DataType of(Kind kind, String declared) {
        return new DataType(kind, declared, null, null, null, null, null);
    }

    /** A type with a greatest length in characters or bytes. */
    public static DataType ofLength(Kind kind, String declared, int length) {
        return new DataType(kind, declared, length, null, null, null, null);
    }

    /** A decimal with precision and scale. */
    public static DataType ofDecimal(String declared, int precision, int scale) {
        return new DataType(Kind.DECIMAL, declared, null, precision, scale, null, null);
    }

    /** The type of an enum's columns. */
    public static DataType ofEnum(ObjectName name) {
        return new DataType(Kind.ENUM, name.name(), null, null, null, name, null);
    }

    /** The type of an array; {@code declared} is the element's name followed by {@code []}. */
    public static DataType ofArray(DataType element) {
        return new DataType(Kind.ARRAY, element.declared() + "[]", null, null, null, null, element);
    }

    /**
     * The type of ranges.
     *
     * @param kind {@link Kind#RANGE} or {@link Kind#MULTIRANGE}
     */
    public static DataType ofRange(Kind kind, String declared, DataType element) {
        return new DataType(kind, declared, null, null, null, null, element);
    }
}

package dev.rex.schema.introspect.sqlite;

import dev.rex.schema.DataType;
import dev.rex.schema.DataType.Kind;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The types that columns are declared with. SQLite takes any name, and stores by affinity; Rex goes by the name, with
 * the meaning that it has in other databases, so that the same declaration gives the same Java everywhere.
 *
 * <p>Of a name that nobody knows, the affinity decides if it tells enough.
 *
 * <p>One name means something else: {@code real} is SQLite's own word for a 64-bit floating point number, the only one
 * that it stores, so it is a {@link Kind#DOUBLE}; as a 32-bit one, values would lose digits when read. A column of that
 * size on every dialect is declared {@code float4}, one of 64 bits {@code double precision}.
 */
final class SqliteTypes {
    private static final Pattern DECLARATION =
            Pattern.compile("([^(]*?)\\s*(?:\\(\\s*([+-]?\\d+)\\s*(?:,\\s*([+-]?\\d+)\\s*)?\\)\\s*)?");

    private static final Pattern INTEGER_WORD = Pattern.compile("\\bu?(?:tiny|small|medium|big)?int(?:eger)?\\d*\\b");

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("boolean", Kind.BOOLEAN),
            Map.entry("bool", Kind.BOOLEAN),
            Map.entry("tinyint", Kind.SMALLINT),
            Map.entry("smallint", Kind.SMALLINT),
            Map.entry("int2", Kind.SMALLINT),
            Map.entry("int", Kind.INTEGER),
            Map.entry("integer", Kind.INTEGER),
            Map.entry("mediumint", Kind.INTEGER),
            Map.entry("int4", Kind.INTEGER),
            Map.entry("bigint", Kind.BIGINT),
            Map.entry("int8", Kind.BIGINT),
            Map.entry("big int", Kind.BIGINT),
            Map.entry("unsigned big int", Kind.BIGINT),
            Map.entry("numeric", Kind.DECIMAL),
            Map.entry("num", Kind.DECIMAL), // what "create table as" declares for numbers
            Map.entry("decimal", Kind.DECIMAL),
            Map.entry("dec", Kind.DECIMAL),
            Map.entry("float4", Kind.REAL),
            Map.entry("real", Kind.DOUBLE),
            Map.entry("double", Kind.DOUBLE),
            Map.entry("double precision", Kind.DOUBLE),
            Map.entry("float8", Kind.DOUBLE),
            Map.entry("float", Kind.DOUBLE),
            Map.entry("text", Kind.TEXT),
            Map.entry("char", Kind.TEXT),
            Map.entry("character", Kind.TEXT),
            Map.entry("varchar", Kind.TEXT),
            Map.entry("character varying", Kind.TEXT),
            Map.entry("varying character", Kind.TEXT),
            Map.entry("nchar", Kind.TEXT),
            Map.entry("native character", Kind.TEXT),
            Map.entry("nvarchar", Kind.TEXT),
            Map.entry("clob", Kind.TEXT),
            Map.entry("tinytext", Kind.TEXT),
            Map.entry("mediumtext", Kind.TEXT),
            Map.entry("longtext", Kind.TEXT),
            Map.entry("citext", Kind.TEXT),
            Map.entry("blob", Kind.BINARY),
            Map.entry("bytea", Kind.BINARY),
            Map.entry("binary", Kind.BINARY),
            Map.entry("varbinary", Kind.BINARY),
            Map.entry("date", Kind.DATE),
            Map.entry("time", Kind.TIME),
            Map.entry("time without time zone", Kind.TIME),
            Map.entry("timetz", Kind.TIME_TZ),
            Map.entry("time with time zone", Kind.TIME_TZ),
            Map.entry("interval", Kind.INTERVAL),
            Map.entry("inet", Kind.LITERAL),
            Map.entry("cidr", Kind.LITERAL),
            Map.entry("macaddr", Kind.LITERAL),
            Map.entry("macaddr8", Kind.LITERAL),
            Map.entry("xml", Kind.LITERAL),
            Map.entry("timestamp", Kind.TIMESTAMP),
            Map.entry("timestamp without time zone", Kind.TIMESTAMP),
            Map.entry("datetime", Kind.TIMESTAMP),
            Map.entry("timestamptz", Kind.TIMESTAMP_TZ),
            Map.entry("timestamp with time zone", Kind.TIMESTAMP_TZ),
            Map.entry("uuid", Kind.UUID),
            Map.entry("json", Kind.JSON),
            Map.entry("jsonb", Kind.JSON));

    private SqliteTypes() {}

    /** The type of a declaration such as {@code VARCHAR(40)}; the empty one is of kind OTHER. */
    static DataType type(String declaration) {
        Matcher parts = DECLARATION.matcher(declaration.strip());
        if (!parts.matches()) { // such as numeric(1.5)
            String name = name(declaration.replaceAll("\\([^)]*\\)", " "));
            return DataType.of(kind(name), name);
        }
        String name = name(parts.group(1));
        Kind kind = kind(name);
        Integer first = number(parts.group(2));
        Integer second = number(parts.group(3));
        return switch (kind) {
            case TEXT, BINARY -> new DataType(kind, name, first, null, null, null, null);
            case DECIMAL -> {
                // without a scale, a declared precision is that of a whole number
                Integer scale = first != null && second == null ? Integer.valueOf(0) : second;
                yield new DataType(kind, name, null, first, scale, null, null);
            }
            case TIME, TIME_TZ, TIMESTAMP, TIMESTAMP_TZ -> new DataType(kind, name, null, first, null, null, null);
            default -> DataType.of(kind, name);
        };
    }

    private static String name(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    /**
     * What values of a type are. A name that is not known has SQLite's affinity, where that says enough: a column of
     * text affinity holds text, and a name that has a word for integers in it, rather than the letters by accident as in
     * {@code point} and {@code interval}, means integers.
     */
    private static Kind kind(String name) {
        Kind known = KINDS.get(name);
        if (known != null) {
            return known;
        }
        if (INTEGER_WORD.matcher(name).find()) {
            return Kind.BIGINT;
        }
        if (name.contains("int")) {
            return Kind.OTHER;
        }
        if (name.contains("char") || name.contains("clob") || name.contains("text")) {
            return Kind.TEXT;
        }
        if (name.contains("blob")) {
            return Kind.BINARY;
        }
        return name.contains("real") || name.contains("floa") || name.contains("doub") ? Kind.DOUBLE : Kind.OTHER;
    }

    /** Null for a number that is too large to be one of a type. */
    private static @Nullable Integer number(@Nullable String digits) {
        try {
            return digits == null ? null : Integer.valueOf(digits);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}

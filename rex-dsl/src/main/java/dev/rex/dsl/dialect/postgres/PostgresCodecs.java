package dev.rex.dsl.dialect.postgres;

import dev.rex.dsl.dialect.Codec;
import dev.rex.dsl.dialect.Codecs;
import dev.rex.dsl.dialect.JdbcCodec;
import dev.rex.dsl.dialect.WellFormed;
import dev.rex.schema.DataType;
import dev.rex.schema.DataType.Kind;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's codecs: the driver speaks java.time and binary, so most are its own methods. */
final class PostgresCodecs {
    /** The driver's encoding is UTF-8, always. */
    static final Codecs CODECS = new Codecs(PostgresCodecs::make, ResultSet::getBytes, true);

    private PostgresCodecs() {}

    private static Codec<?> make(Kind kind) {
        return switch (kind) {
            case BOOLEAN ->
                JdbcCodec.<Boolean>of(
                        Types.BOOLEAN,
                        (rows, i) -> orNull(rows, rows.getBoolean(i)),
                        PreparedStatement::setBoolean,
                        Boolean::valueOf);
            case SMALLINT ->
                JdbcCodec.<Short>of(
                        Types.SMALLINT,
                        (rows, i) -> orNull(rows, rows.getShort(i)),
                        PreparedStatement::setShort,
                        Short::valueOf);
            case INTEGER ->
                JdbcCodec.<Integer>of(
                        Types.INTEGER,
                        (rows, i) -> orNull(rows, rows.getInt(i)),
                        PreparedStatement::setInt,
                        Integer::valueOf);
            case BIGINT ->
                JdbcCodec.<Long>of(
                        Types.BIGINT,
                        (rows, i) -> orNull(rows, rows.getLong(i)),
                        PreparedStatement::setLong,
                        Long::valueOf);
            case DECIMAL ->
                JdbcCodec.<BigDecimal>of(
                        Types.NUMERIC, PostgresCodecs::readDecimal, PreparedStatement::setBigDecimal, BigDecimal::new);
            case REAL ->
                JdbcCodec.<Float>of(
                        Types.REAL,
                        (rows, i) -> orNull(rows, rows.getFloat(i)),
                        PreparedStatement::setFloat,
                        Float::valueOf);
            case DOUBLE ->
                JdbcCodec.<Double>of(
                        Types.DOUBLE,
                        (rows, i) -> orNull(rows, rows.getDouble(i)),
                        PreparedStatement::setDouble,
                        Double::valueOf);
            case TEXT ->
                JdbcCodec.<String>of(
                        Types.VARCHAR,
                        ResultSet::getString,
                        (statement, i, value) -> statement.setString(i, WellFormed.of(value)),
                        text -> text);
            case BINARY ->
                JdbcCodec.<byte[]>of(
                        Types.BINARY, ResultSet::getBytes, PreparedStatement::setBytes, PostgresCodecs::bytes);
            case DATE ->
                JdbcCodec.<LocalDate>of(
                        Types.DATE,
                        (rows, i) -> read(rows, i, LocalDate.class, PostgresTime::date),
                        PreparedStatement::setObject,
                        PostgresTime::date);
            case TIME ->
                JdbcCodec.<LocalTime>of(
                        Types.TIME,
                        (rows, i) -> rows.getObject(i, LocalTime.class),
                        PreparedStatement::setObject,
                        PostgresTime::time);
            case TIMESTAMP ->
                JdbcCodec.<LocalDateTime>of(
                        Types.TIMESTAMP,
                        (rows, i) -> read(rows, i, LocalDateTime.class, PostgresTime::timestamp),
                        PreparedStatement::setObject,
                        PostgresTime::timestamp);
            case TIMESTAMP_TZ ->
                JdbcCodec.<Instant>of(
                        Types.TIMESTAMP_WITH_TIMEZONE,
                        PostgresCodecs::readInstant,
                        PostgresCodecs::bindInstant,
                        PostgresTime::instant);
            case UUID ->
                JdbcCodec.<UUID>of(
                        Types.OTHER, PostgresCodecs::readUuid, PreparedStatement::setObject, UUID::fromString);
            case JSON ->
                new JdbcCodec<String>(
                        Types.OTHER, ResultSet::getString, PostgresCodecs::bindOther, text -> text, "(%s)::text");
            case ENUM ->
                JdbcCodec.<String>of(Types.OTHER, ResultSet::getString, PostgresCodecs::bindOther, text -> text);
            case TIME_TZ ->
                JdbcCodec.<OffsetTime>of(
                        Types.TIME_WITH_TIMEZONE,
                        (rows, i) -> rows.getObject(i, OffsetTime.class),
                        (statement, i, value) -> statement.setObject(i, PostgresTime.rounded(value)),
                        PostgresTime::offsetTime);
            case INTERVAL -> PostgresText.of(DataType.INTERVAL);
            case OTHER ->
                JdbcCodec.<Object>of(Types.OTHER, ResultSet::getObject, PreparedStatement::setObject, text -> text);
            case LITERAL, ARRAY, RANGE, MULTIRANGE ->
                throw new IllegalArgumentException("a type with a name or elements of its own has a codec of its own");
        };
    }

    private static <V> @Nullable V orNull(ResultSet rows, V value) throws SQLException {
        return rows.wasNull() ? null : value;
    }

    /** Of no type, so that the server takes the one that the place in the statement asks for. */
    static void bindOther(PreparedStatement statement, int index, String value) throws SQLException {
        statement.setObject(index, WellFormed.of(value), Types.OTHER);
    }

    private static @Nullable BigDecimal readDecimal(ResultSet rows, int index) throws SQLException {
        try {
            return rows.getBigDecimal(index);
        } catch (SQLException e) {
            if (e.getSQLState() != null && e.getSQLState().startsWith("22")) {
                throw new SQLException("NaN or an infinity, which a BigDecimal cannot be", e.getSQLState(), e);
            }
            throw e;
        }
    }

    /** The driver casts whatever is there. */
    private static @Nullable UUID readUuid(ResultSet rows, int index) throws SQLException {
        try {
            return rows.getObject(index, UUID.class);
        } catch (ClassCastException e) {
            throw new SQLException("a value of another type, where its declared type is uuid", "22000", e);
        }
    }

    private static @Nullable Instant readInstant(ResultSet rows, int index) throws SQLException {
        try {
            OffsetDateTime value = rows.getObject(index, OffsetDateTime.class);
            return value == null ? null : value.toInstant();
        } catch (DateTimeException e) {
            return fromText(rows, index, PostgresTime::instant);
        }
    }

    private static <V> @Nullable V read(ResultSet rows, int index, Class<V> type, Function<String, V> parser)
            throws SQLException {
        try {
            return rows.getObject(index, type);
        } catch (DateTimeException e) {
            return fromText(rows, index, parser);
        }
    }

    /** The driver looks for a 29 February before year 1 in the wrong year; its text is right. */
    private static <V> @Nullable V fromText(ResultSet rows, int index, Function<String, V> parser) throws SQLException {
        String text = rows.getString(index);
        return text == null ? null : parser.apply(text);
    }

    /** The ends of time are the driver's infinities; anything between has a year that the server knows. */
    private static void bindInstant(PreparedStatement statement, int index, Instant value) throws SQLException {
        if (value.equals(OffsetDateTime.MAX.toInstant())) {
            statement.setObject(index, OffsetDateTime.MAX);
        } else if (value.equals(OffsetDateTime.MIN.toInstant())) {
            statement.setObject(index, OffsetDateTime.MIN);
        } else {
            statement.setObject(index, atUtc(value));
        }
    }

    private static OffsetDateTime atUtc(Instant value) throws SQLException {
        try {
            return value.atOffset(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw new SQLException("timestamp out of range", "22008", e);
        }
    }

    /** The text of {@code bytea} within JSON: {@code \\x} and hexadecimal digits. */
    private static byte[] bytes(String text) {
        return HexFormat.of().parseHex(text, 2, text.length());
    }
}

package dev.rex.dsl.dialect.postgres;

import dev.rex.dsl.dialect.Codecs;
import dev.rex.dsl.dialect.JdbcCodec;
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
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's codecs: the driver speaks java.time and binary, so most are its own methods. */
final class PostgresCodecs {
    static final Codecs CODECS = new Codecs(
            JdbcCodec.of(
                    Types.BOOLEAN,
                    (rows, i) -> orNull(rows, rows.getBoolean(i)),
                    PreparedStatement::setBoolean,
                    Boolean::valueOf),
            JdbcCodec.of(
                    Types.SMALLINT,
                    (rows, i) -> orNull(rows, rows.getShort(i)),
                    PreparedStatement::setShort,
                    Short::valueOf),
            JdbcCodec.of(
                    Types.INTEGER,
                    (rows, i) -> orNull(rows, rows.getInt(i)),
                    PreparedStatement::setInt,
                    Integer::valueOf),
            JdbcCodec.of(
                    Types.BIGINT,
                    (rows, i) -> orNull(rows, rows.getLong(i)),
                    PreparedStatement::setLong,
                    Long::valueOf),
            JdbcCodec.of(Types.NUMERIC, ResultSet::getBigDecimal, PreparedStatement::setBigDecimal, BigDecimal::new),
            JdbcCodec.of(
                    Types.REAL,
                    (rows, i) -> orNull(rows, rows.getFloat(i)),
                    PreparedStatement::setFloat,
                    Float::valueOf),
            JdbcCodec.of(
                    Types.DOUBLE,
                    (rows, i) -> orNull(rows, rows.getDouble(i)),
                    PreparedStatement::setDouble,
                    Double::valueOf),
            JdbcCodec.of(Types.VARCHAR, ResultSet::getString, PreparedStatement::setString, text -> text),
            JdbcCodec.of(Types.BINARY, ResultSet::getBytes, PreparedStatement::setBytes, PostgresCodecs::bytes),
            JdbcCodec.of(
                    Types.DATE,
                    (rows, i) -> rows.getObject(i, LocalDate.class),
                    PreparedStatement::setObject,
                    PostgresTime::date),
            JdbcCodec.of(
                    Types.TIME,
                    (rows, i) -> rows.getObject(i, LocalTime.class),
                    PreparedStatement::setObject,
                    PostgresTime::time),
            JdbcCodec.of(
                    Types.TIMESTAMP,
                    (rows, i) -> rows.getObject(i, LocalDateTime.class),
                    PreparedStatement::setObject,
                    PostgresTime::timestamp),
            JdbcCodec.of(
                    Types.TIMESTAMP_WITH_TIMEZONE,
                    PostgresCodecs::readInstant,
                    PostgresCodecs::bindInstant,
                    PostgresTime::instant),
            JdbcCodec.of(
                    Types.OTHER,
                    (rows, i) -> rows.getObject(i, UUID.class),
                    PreparedStatement::setObject,
                    UUID::fromString),
            new JdbcCodec<>(Types.OTHER, ResultSet::getString, PostgresCodecs::bindOther, text -> text, "(%s)::text"),
            JdbcCodec.of(Types.OTHER, ResultSet::getString, PostgresCodecs::bindOther, text -> text),
            JdbcCodec.of(Types.OTHER, ResultSet::getObject, PreparedStatement::setObject, text -> text),
            ResultSet::getBytes); // the driver's encoding is UTF-8, always

    private PostgresCodecs() {}

    private static <V> @Nullable V orNull(ResultSet rows, V value) throws SQLException {
        return rows.wasNull() ? null : value;
    }

    /** Of no type, so that the server takes the one that the place in the statement asks for. */
    private static void bindOther(PreparedStatement statement, int index, Object value) throws SQLException {
        statement.setObject(index, value, Types.OTHER);
    }

    private static @Nullable Instant readInstant(ResultSet rows, int index) throws SQLException {
        OffsetDateTime value = rows.getObject(index, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
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

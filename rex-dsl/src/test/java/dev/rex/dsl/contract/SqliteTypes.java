package dev.rex.dsl.contract;

import static dev.rex.dsl.Sql.fields;
import static dev.rex.dsl.contract.Kinds.KINDS;
import static dev.rex.dsl.fn.Aggregates.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rex.dsl.Column;
import dev.rex.dsl.Expr;
import dev.rex.dsl.SqlType;
import dev.rex.dsl.error.DataException;
import dev.rex.dsl.error.DatabaseException;
import dev.rex.dsl.error.UnsupportedFeatureException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How SQLite stores what it has no type for, what it is read from, and where that ends. */
abstract class SqliteTypes extends TypeContract {
    SqliteTypes(ContractDialect dialect) {
        super(dialect);
    }

    /** The row of a value that somebody else wrote. */
    private long stored(Column<Kinds, ?> column, String literal) {
        database().execute("insert into kinds (" + column.name() + ") values (" + literal + ")");
        return ((Number) database().query("select max(id) from kinds").get(0).get(0)).longValue();
    }

    private <V> void reads(Column<Kinds, V> column, String literal, V expected) {
        long id = stored(column, literal);
        assertThat(db().select(column).from(KINDS).where(KINDS.ID.eq(id)).fetchOne())
                .as("%s read", literal)
                .isEqualTo(expected);
        assertThat(nested(column, id)).as("%s nested", literal).isEqualTo(expected);
    }

    private void refuses(Column<Kinds, ?> column, String literal) {
        long id = stored(column, literal);
        assertThatThrownBy(() ->
                        db().select(column).from(KINDS).where(KINDS.ID.eq(id)).fetchOne())
                .as("%s read", literal)
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("kinds." + column.name());
        assertThatThrownBy(() -> nested(column, id)).as("%s nested", literal).isInstanceOf(DatabaseException.class);
        database().execute("delete from kinds where id = " + id);
    }

    private <V> void stores(Column<Kinds, V> column, V value, String type, String text) {
        Long id = db().insertInto(KINDS)
                .set(column.set(value))
                .returning(KINDS.ID)
                .fetchOne();
        assertThat(database()
                        .query("select typeof(%1$s), cast(%1$s as text) from kinds where id = %2$s"
                                .formatted(column.name(), id)))
                .containsExactly(List.of(type, text));
    }

    @Test
    void values_areStoredInFixedForms() {
        stores(KINDS.BOOLEAN, true, "integer", "1");
        stores(KINDS.BOOLEAN, false, "integer", "0");
        stores(KINDS.DATE, LocalDate.of(2026, 1, 5), "text", "2026-01-05");
        stores(KINDS.TIME, LocalTime.of(9, 0), "text", "09:00:00");
        stores(KINDS.TIME, LocalTime.of(9, 0, 0, 500_000_000), "text", "09:00:00.5");
        stores(KINDS.TIMESTAMP, LocalDateTime.of(2026, 1, 5, 9, 0), "text", "2026-01-05 09:00:00");
        stores(KINDS.INSTANT, Instant.parse("2026-01-05T09:00:00Z"), "text", "2026-01-05 09:00:00");
        stores(KINDS.INSTANT, Instant.parse("2026-01-05T09:00:00.000000001Z"), "text", "2026-01-05 09:00:00.000000001");
        stores(KINDS.UUID, new UUID(1, 2), "text", "00000000-0000-0001-0000-000000000002");
        stores(KINDS.DECIMAL, new BigDecimal("1.50"), "real", "1.5");
        stores(KINDS.DECIMAL, new BigDecimal("100.00"), "integer", "100");
    }

    @Test
    void nanoseconds_areKept() {
        roundTrip(KINDS.INSTANT, Instant.parse("2026-01-05T09:00:00.123456789Z"));
        roundTrip(KINDS.TIMESTAMP, LocalDateTime.of(2026, 1, 5, 9, 0, 0, 1));
        roundTrip(KINDS.TIME, LocalTime.MAX);
    }

    @Test
    void datesBeforeYear1AndBeyond9999_roundTrip() {
        roundTrip(KINDS.DATE, LocalDate.of(-43, 3, 15), LocalDate.of(12345, 6, 7), LocalDate.MIN, LocalDate.MAX);
        roundTrip(
                KINDS.TIMESTAMP,
                LocalDateTime.of(-43, 3, 15, 12, 0, 0, 5),
                LocalDateTime.of(12345, 6, 7, 8, 9),
                LocalDateTime.MAX);
        roundTrip(KINDS.INSTANT, Instant.parse("-0043-03-15T12:00:00Z"), Instant.parse("+12345-06-07T08:09:10Z"));
    }

    /** Also to others, who see texts. */
    @Test
    void datesBeforeYear0AndBeyond9999_areWrittenInAnOrder() {
        stores(KINDS.DATE, LocalDate.of(12345, 6, 7), "text", "A12345-06-07");
        stores(KINDS.DATE, LocalDate.of(100_000, 2, 29), "text", "B100000-02-29");
        stores(KINDS.DATE, LocalDate.MAX, "text", "E999999999-12-31");
        stores(KINDS.DATE, LocalDate.of(0, 2, 29), "text", "0000-02-29");
        stores(KINDS.DATE, LocalDate.of(-43, 3, 15), "text", "-F9956-03-15");
        stores(KINDS.DATE, LocalDate.of(-12345, 3, 15), "text", "-E87654-03-15");
        stores(KINDS.DATE, LocalDate.MIN, "text", "-A000000000-01-01");
        reads(KINDS.DATE, "'+12345-06-07'", LocalDate.of(12345, 6, 7));
        reads(KINDS.DATE, "'-0043-03-15'", LocalDate.of(-43, 3, 15));
    }

    @Test
    void instant_beyondJavasDates_isRefused() {
        for (Instant end : List.of(Instant.MAX, Instant.MIN)) {
            assertThatThrownBy(() ->
                            db().insertInto(KINDS).set(KINDS.INSTANT.set(end)).execute())
                    .isInstanceOf(DataException.class)
                    .hasMessageContaining("out of range");
            assertThatThrownBy(() -> db().select(KINDS.ID)
                            .from(KINDS)
                            .where(KINDS.INSTANT.lt(end))
                            .fetch())
                    .isInstanceOf(DataException.class);
        }
    }

    @Test
    void instant_otherForms_areReadLeniently() {
        Instant nine = Instant.parse("2026-01-05T09:00:00Z");
        reads(KINDS.INSTANT, "'2026-01-05T09:00:00Z'", nine);
        reads(KINDS.INSTANT, "'2026-01-05 09:00:00Z'", nine);
        reads(KINDS.INSTANT, "'2026-01-05T09:00:00'", nine);
        reads(KINDS.INSTANT, "'2026-01-05 09:00'", nine);
        reads(KINDS.INSTANT, "'2026-01-05 11:00:00+02:00'", nine);
        reads(KINDS.INSTANT, "'2026-01-05T05:30:00-03:30'", nine);
        reads(KINDS.INSTANT, "'2026-01-05T09:00:00.25Z'", nine.plusMillis(250));
        reads(KINDS.INSTANT, "'2026-01-05'", Instant.parse("2026-01-05T00:00:00Z"));
        reads(KINDS.INSTANT, "" + nine.getEpochSecond(), nine);
        reads(KINDS.INSTANT, "'" + nine.getEpochSecond() + "'", nine);
        reads(KINDS.INSTANT, nine.getEpochSecond() + ".5", nine.plusMillis(500));
        reads(KINDS.INSTANT, "" + nine.toEpochMilli(), nine);
        reads(KINDS.INSTANT, "0", Instant.EPOCH);
        reads(KINDS.INSTANT, "-1", Instant.EPOCH.minusSeconds(1));
        reads(KINDS.INSTANT, "-0.5", Instant.EPOCH.minusMillis(500));
        reads(KINDS.INSTANT, "current_timestamp || ''", null == db() ? null : lastInstant());
    }

    private Instant lastInstant() {
        return Instant.parse(
                ((String) database().query("select current_timestamp").get(0).get(0))
                        .replace(' ', 'T')
                        .concat("Z"));
    }

    @Test
    void dateTimesAndTimes_otherForms_areReadLeniently() {
        reads(KINDS.TIMESTAMP, "'2026-01-05T09:00:00.5'", LocalDateTime.of(2026, 1, 5, 9, 0, 0, 500_000_000));
        reads(KINDS.TIMESTAMP, "'2026-01-05'", LocalDateTime.of(2026, 1, 5, 0, 0));
        reads(KINDS.DATE, "'2026-01-05 23:59:59'", LocalDate.of(2026, 1, 5));
        reads(KINDS.DATE, "'2026-01-05T23:59:59Z'", LocalDate.of(2026, 1, 5));
        reads(KINDS.DATE, "1767603600", LocalDate.of(2026, 1, 5));
        reads(KINDS.TIME, "'09:30'", LocalTime.of(9, 30));
        reads(KINDS.TIME, "'09:30:15.25'", LocalTime.of(9, 30, 15, 250_000_000));
        reads(KINDS.TIME, "'2026-01-05 09:30:00'", LocalTime.of(9, 30));
    }

    @Test
    void otherTypes_otherForms_areReadLeniently() {
        reads(KINDS.BOOLEAN, "2", true);
        reads(KINDS.BIGINT, "7.0", 7L);
        reads(KINDS.BIGINT, "'7'", 7L);
        reads(KINDS.DOUBLE, "7", 7.0);
        reads(KINDS.DECIMAL, "'7.25'", new BigDecimal("7.25"));
        reads(KINDS.TEXT, "7", "7");
        reads(
                KINDS.UUID,
                "'123E4567-E89B-12D3-A456-426614174000'",
                UUID.fromString("123e4567-e89b-12d3-a456-426614174000"));
    }

    @Test
    void integers_outOfRange_areAnErrorNotATruncation() {
        refuses(KINDS.INTEGER, "3000000000");
        refuses(KINDS.INTEGER, "-2147483649");
        refuses(KINDS.SMALLINT, "40000");
        refuses(KINDS.SMALLINT, "-32769");
    }

    @Test
    void texts_notOfTheirType_areAnError() {
        refuses(KINDS.DATE, "'yesterday'");
        refuses(KINDS.DATE, "'2026-02-30'");
        refuses(KINDS.DATE, "'2026x01y05'");
        refuses(KINDS.DATE, "'A'");
        refuses(KINDS.DATE, "'-F'");
        refuses(KINDS.DATE, "'-FX956-03-15'");
        refuses(KINDS.TIMESTAMP, "'2026-01x05 09:00:00'");
        refuses(KINDS.TIMESTAMP, "'2026-01-05_09:00:00'");
        refuses(KINDS.TIME, "'late'");
        refuses(KINDS.TIMESTAMP, "'2026-01-05 25:00:00'");
        refuses(KINDS.INSTANT, "'2026-01-05 0x:00:00'");
        refuses(KINDS.INSTANT, "''");
        refuses(KINDS.UUID, "'123'");
        refuses(KINDS.DECIMAL, "'many'");
    }

    @Test
    void otherStorageClasses_areAnErrorThatNamesThem() {
        for (Column<Kinds, ?> column :
                List.of(KINDS.BOOLEAN, KINDS.SMALLINT, KINDS.INTEGER, KINDS.BIGINT, KINDS.REAL, KINDS.DOUBLE)) {
            refuses(column, "'many'");
            refuses(column, "''");
            long id = stored(column, "x'00ff'");
            assertThatThrownBy(() -> db().select(column)
                            .from(KINDS)
                            .where(KINDS.ID.eq(id))
                            .fetchOne())
                    .isInstanceOf(DataException.class)
                    .hasMessageContainingAll("kinds." + column.name(), "blob");
            database().execute("delete from kinds where id = " + id);
        }
        reads(KINDS.BOOLEAN, "'true'", true);
        reads(KINDS.BOOLEAN, "'FALSE'", false);
        reads(KINDS.BOOLEAN, "0.5", true);
    }

    @Test
    void notANumber_isRefusedBecauseSqliteWouldStoreNull() {
        assertThatThrownBy(() ->
                        db().insertInto(KINDS).set(KINDS.DOUBLE.set(Double.NaN)).execute())
                .isInstanceOf(DataException.class)
                .hasMessageContaining("NaN");
        assertThatThrownBy(() ->
                        db().insertInto(KINDS).set(KINDS.REAL.set(Float.NaN)).execute())
                .isInstanceOf(DataException.class);
    }

    @Test
    void minusZero_losesItsSign() {
        Long id = db().insertInto(KINDS)
                .set(KINDS.DOUBLE.set(-0.0))
                .returning(KINDS.ID)
                .fetchOne();
        assertThat(db().select(KINDS.DOUBLE).from(KINDS).where(KINDS.ID.eq(id)).fetchOne())
                .isEqualByComparingTo(0.0);
        assertThat(nested(KINDS.DOUBLE, id)).isEqualByComparingTo(0.0);
    }

    @Test
    void text_withZeroByte_isKept() {
        roundTrip(KINDS.TEXT, "a\0b", "\0");
    }

    @Test
    void decimal_computed_showsNoDigitsOfTheDouble() {
        db().deleteFrom(KINDS).all().execute();
        for (String value : List.of("0.1", "0.2", "1234567.89")) {
            db().insertInto(KINDS).set(KINDS.DECIMAL.set(new BigDecimal(value))).execute();
        }
        assertThat(db().select(dev.rex.dsl.fn.Aggregates.sum(KINDS.DECIMAL))
                        .from(KINDS)
                        .where(KINDS.DECIMAL.lt(BigDecimal.ONE))
                        .fetchOne())
                .isEqualTo(new BigDecimal("0.3"));
        assertThat(db().select(dev.rex.dsl.fn.Aggregates.sum(KINDS.DECIMAL))
                        .from(KINDS)
                        .fetchOne())
                .isEqualTo(new BigDecimal("1234568.19"));
    }

    @Test
    void decimal_thatWouldLoseDigits_isRefusedWithItsColumn() {
        for (String digits : List.of(
                "12345678901234567890.12",
                "0.1234567890123456789",
                "0.30000000000000004",
                "9223372036854775808",
                "1e400",
                "1e99999999",
                "1e-400",
                "1e-99999999",
                "123456789012345e-325")) {
            BigDecimal value = new BigDecimal(digits);
            assertThatThrownBy(() ->
                            db().insertInto(KINDS).set(KINDS.DECIMAL.set(value)).execute())
                    .as(digits)
                    .isInstanceOf(DataException.class)
                    .hasMessageContainingAll("kinds.a_decimal", "lose digits")
                    .hasMessageNotContaining("1234567890123");
            assertThatThrownBy(() -> db().insertInto(KINDS)
                            .set(KINDS.DECIMAL.set(value))
                            .returning(KINDS.ID)
                            .fetch())
                    .isInstanceOf(DataException.class);
            assertThatThrownBy(() -> db().bulk(KINDS).load(Stream.of(Loaded.row(KINDS, KINDS.DECIMAL, value))))
                    .isInstanceOf(DataException.class)
                    .hasMessageContaining("kinds.a_decimal");
            assertThat(db().select(count())
                            .from(KINDS)
                            .where(KINDS.DECIMAL.lt(value))
                            .fetchOne())
                    .as("compared with %s", digits)
                    .isNotNegative();
        }
        roundTripAs(
                KINDS.DECIMAL,
                (a, b) -> a.compareTo(b) == 0,
                new BigDecimal("1.50000000000000000000"),
                new BigDecimal("123456789012345678"),
                new BigDecimal("-9223372036854775808"),
                new BigDecimal("9.00e18"),
                new BigDecimal("123456789012345e-300"),
                new BigDecimal("-1e300"));
    }

    @Test
    void decimal_inAColumnOfTexts_keepsAllDigits() {
        SqlType<BigDecimal> exact = SqlType.TEXT.as(BigDecimal.class, BigDecimal::new, BigDecimal::toPlainString);
        Expr<BigDecimal> text = KINDS.TEXT.typed(exact);
        BigDecimal value = new BigDecimal("12345678901234567890.120");
        Long id = db().insertInto(KINDS)
                .set(KINDS.TEXT.set(value.toPlainString()))
                .returning(KINDS.ID)
                .fetchOne();
        assertThat(db().select(text).from(KINDS).where(text.eq(value)).fetch()).containsExactly(value);
        assertThat(nested(KINDS.TEXT, id)).isEqualTo("12345678901234567890.120");
    }

    @Test
    void array_isNoTypeOfSqlite() {
        Column<Kinds, List<Integer>> array = new Column<>() {
            @Override
            public dev.rex.dsl.ast.ColumnNode node() {
                return new dev.rex.dsl.ast.ColumnNode(KINDS.source(), "a_text", type().dataType(), true);
            }

            @Override
            public SqlType<List<Integer>> type() {
                return SqlType.ofArray(SqlType.INTEGER);
            }
        };
        assertThatThrownBy(
                        () -> db().insertInto(KINDS).set(array.set(List.of(1))).execute())
                .isInstanceOf(UnsupportedFeatureException.class)
                .hasMessageContaining("array");
        assertThatThrownBy(() -> db().select(array).from(KINDS).fetch())
                .isInstanceOf(UnsupportedFeatureException.class);
    }

    @Test
    void bigint_beyond64Bits_isRefused() {
        for (String literal : List.of("1e30", "-1e30", "9223372036854775808", "-9223372036854775809", "'1e19'")) {
            refuses(KINDS.BIGINT, literal);
        }
        reads(KINDS.BIGINT, "9223372036854775807", Long.MAX_VALUE);
        reads(KINDS.BIGINT, "-9223372036854775808", Long.MIN_VALUE);
        Long id = db().insertInto(KINDS)
                .set(KINDS.BIGINT.set(Long.MAX_VALUE))
                .returning(KINDS.ID)
                .fetchOne();
        assertThatThrownBy(() -> db().select(KINDS.BIGINT.plus(1L))
                        .from(KINDS)
                        .where(KINDS.ID.eq(id))
                        .fetchOne())
                .isInstanceOf(DataException.class)
                .hasMessageContaining("does not fit");
        assertThatThrownBy(() -> db().select(fields(KINDS.BIGINT.plus(1L)).into(sum -> sum))
                        .from(KINDS)
                        .where(KINDS.ID.eq(id))
                        .fetchOne())
                .isInstanceOf(DataException.class);
    }
}

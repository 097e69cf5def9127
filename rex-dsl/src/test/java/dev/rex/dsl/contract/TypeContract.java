package dev.rex.dsl.contract;

import static dev.rex.dsl.Sql.fields;
import static dev.rex.dsl.Sql.many;
import static dev.rex.dsl.Sql.param;
import static dev.rex.dsl.Sql.select;
import static dev.rex.dsl.contract.Kinds.KINDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.rex.dsl.Column;
import dev.rex.dsl.Condition;
import dev.rex.dsl.Database;
import dev.rex.dsl.Json;
import dev.rex.dsl.Param;
import dev.rex.dsl.Row;
import dev.rex.dsl.error.DataException;
import dev.rex.testing.LeakCheck;
import dev.rex.testing.TestDatabase;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Values of every type, to the database and back: alone, as a parameter, as a literal row, and within nested rows. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class TypeContract {
    @RegisterExtension
    static final LeakCheck LEAKS = LeakCheck.withPool("rex");

    private static final String MEGABYTE = "0123456789abcdef".repeat(1 << 16);

    private final ContractDialect dialect;
    private TestDatabase database;
    private Database db;

    /** For a dialect. */
    protected TypeContract(ContractDialect dialect) {
        this.dialect = dialect;
    }

    @BeforeAll
    void open() {
        database = dialect.create();
        database.execute(Kinds.ddl(dialect));
        db = dialect.builder(database).build();
    }

    @AfterAll
    void close() {
        db.close();
        database.close();
    }

    final Database db() {
        return db;
    }

    final TestDatabase database() {
        return database;
    }

    /** Writes values to a column and reads them back in all ways. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    final <V> void roundTrip(Column<Kinds, V> column, V... values) {
        roundTripAs(
                column,
                (expected, actual) -> Arrays.deepEquals(new Object[] {expected}, new Object[] {actual}),
                values);
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    final <V> void roundTripAs(Column<Kinds, V> column, BiPredicate<V, V> same, V... values) {
        Param<V> value = param("value", column.type());
        for (V expected : values) {
            Row written = db.insertInto(KINDS)
                    .set(column.set(expected))
                    .returning(fields(KINDS.ID, column))
                    .fetchOne();
            assertThat(written.get(column)).as("returned").matches(v -> same.test(expected, v), "" + expected);
            Long id = written.get(KINDS.ID);
            assertThat(db.select(column).from(KINDS).where(KINDS.ID.eq(id)).fetchOne())
                    .as("read")
                    .matches(v -> same.test(expected, v), "" + expected);
            assertThat(nested(column, id)).as("nested").matches(v -> same.test(expected, v), "" + expected);
            assertThat(Loaded.roundTrip(db, KINDS, KINDS.ID, column, expected))
                    .as("loaded")
                    .matches(v -> same.test(expected, v), "" + expected);
            assertThat(db.fetch(select(KINDS.ID).from(KINDS).where(column.eq(value)), value.bind(expected)))
                    .as("found by %s", expected)
                    .contains(id);
            assertThat(db.select(KINDS.ID)
                            .from(KINDS)
                            .where(column.in(List.of(expected)))
                            .fetch())
                    .contains(id);
        }
        Long id = db.insertInto(KINDS).set(column.setNull()).returning(KINDS.ID).fetchOne();
        assertThat(db.select(column).from(KINDS).where(KINDS.ID.eq(id)).fetch()).containsExactly((V) null);
        assertThat(nested(column, id)).isNull();
        assertThat(db.select(KINDS.ID)
                        .from(KINDS)
                        .where(column.isNotDistinctFrom(null))
                        .fetch())
                .contains(id);
    }

    /** The value of that row, read from the second column of a nested row. */
    final <V> V nested(Column<Kinds, V> column, long id) {
        return db.select(many(
                        KINDS.self(),
                        k -> select(fields(k.ID, at(k, column), k.ID).into((before, v, after) -> {
                            assertThat(before).isEqualTo(after).isEqualTo(id);
                            return Arrays.asList(v);
                        }))))
                .from(KINDS)
                .where(KINDS.ID.eq(id))
                .fetchOne()
                .get(0)
                .get(0);
    }

    @SuppressWarnings("unchecked")
    private static <V> Column<Kinds, V> at(Kinds table, Column<Kinds, V> column) {
        return (Column<Kinds, V>) table.columns().get(KINDS.columns().indexOf(column));
    }

    @Test
    void boolean_values_roundTrip() {
        roundTrip(KINDS.BOOLEAN, true, false);
    }

    @Test
    void integers_edges_roundTrip() {
        roundTrip(KINDS.SMALLINT, Short.MIN_VALUE, (short) -1, (short) 0, Short.MAX_VALUE);
        roundTrip(KINDS.INTEGER, Integer.MIN_VALUE, -1, 0, Integer.MAX_VALUE);
        roundTrip(KINDS.BIGINT, Long.MIN_VALUE, (1L << 53) + 1, -1L, 0L, Long.MAX_VALUE);
    }

    @Test
    void decimal_fifteenDigits_roundTrip() {
        roundTripAs(
                KINDS.DECIMAL,
                (a, b) -> a.compareTo(b) == 0,
                BigDecimal.ZERO,
                new BigDecimal("1.50"),
                new BigDecimal("-0.01"),
                new BigDecimal("123456789012.345"),
                new BigDecimal("-999999999999999"),
                new BigDecimal("0.000000000000001"),
                new BigDecimal("1E+3"),
                new BigDecimal("9223372036854775807"));
    }

    @Test
    void floatingPoint_finite_roundTrip() {
        roundTrip(KINDS.REAL, 0.1f, -1.5f, 16777216f, Float.MAX_VALUE, Float.MIN_VALUE, 1e-10f);
        roundTrip(
                KINDS.DOUBLE,
                0.1,
                0.1 + 0.2,
                1 / 3.0,
                -1.5,
                100.0,
                1e22,
                Math.PI,
                Double.MAX_VALUE,
                Double.MIN_VALUE,
                Double.MIN_NORMAL,
                9007199254740992.0);
    }

    @Test
    void floatingPoint_infinity_roundTrips() {
        roundTrip(KINDS.DOUBLE, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
        roundTrip(KINDS.REAL, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY);
    }

    @Test
    void text_anything_roundTrips() {
        roundTrip(
                KINDS.TEXT,
                "",
                " ",
                " trailing ",
                "it's \"quoted\" \\ and % and _",
                "line\nbreak\r\ttab",
                "\u0001\u001f\u007f\u0080",
                "null",
                "İstanbul ığüşöç ß",
                "\uD83D\uDE00\uD83C\uDDE9\uD83C\uDDEA e\u0301 \u202Eabc",
                "[1,\"a\"]",
                MEGABYTE);
    }

    /** Both encoders of Java would write a question mark. */
    @Test
    void text_withHalfASurrogatePair_isRefusedWithItsColumn() {
        for (String text : List.of("a\uD83Db", "\uDE00", "ok \uD83D\uDE00 \uD83D", "\uDE00\uD83D", "?\uD800?")) {
            Json json = new Json("\"" + text + "\"");
            List<ThrowingCallable> writes = List.of(
                    () -> db.insertInto(KINDS).set(KINDS.TEXT.set(text)).execute(),
                    () -> db.insertInto(KINDS).set(KINDS.JSON.set(json)).execute(),
                    () -> db.update(KINDS).set(KINDS.TEXT.set(text)).all().execute(),
                    () -> db.bulk(KINDS).load(Stream.of(Loaded.row(KINDS, KINDS.TEXT, text))),
                    () -> db.bulk(KINDS).load(Stream.of(Loaded.row(KINDS, KINDS.JSON, json))));
            for (ThrowingCallable write : writes) {
                assertThatThrownBy(write)
                        .isInstanceOf(DataException.class)
                        .hasMessageContainingAll("kinds.a_", "half a surrogate pair");
            }
            for (Condition condition : List.of(
                    KINDS.TEXT.eq(text),
                    KINDS.TEXT.like(text),
                    KINDS.TEXT.in(List.of(text)),
                    KINDS.TEXT.in(Collections.nCopies(20, text)),
                    KINDS.TEXT.in(Collections.nCopies(2_000, text)))) {
                assertThatThrownBy(() ->
                                db.select(KINDS.ID).from(KINDS).where(condition).fetch())
                        .isInstanceOf(DataException.class)
                        .hasMessageContaining("half a surrogate pair");
            }
        }
        roundTrip(KINDS.TEXT, "?", "\uD83D\uDE00?", "?\uFFFD");
    }

    @Test
    void binary_anything_roundTrips() {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        roundTrip(
                KINDS.BINARY,
                new byte[0],
                new byte[] {0},
                all,
                MEGABYTE.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void date_years1To9999_roundTrip() {
        roundTrip(
                KINDS.DATE,
                LocalDate.of(1, 1, 1),
                LocalDate.of(1582, 10, 10),
                LocalDate.of(1900, 2, 28),
                LocalDate.EPOCH,
                LocalDate.of(2000, 2, 29),
                LocalDate.of(2026, 3, 8),
                LocalDate.of(9999, 12, 31));
    }

    @Test
    void time_microseconds_roundTrip() {
        roundTrip(
                KINDS.TIME,
                LocalTime.MIDNIGHT,
                LocalTime.of(2, 30),
                LocalTime.of(12, 0, 1),
                LocalTime.of(23, 59, 59, 999_999_000),
                LocalTime.of(1, 2, 3, 1_000));
    }

    @Test
    void timestamp_microseconds_roundTrip() {
        roundTrip(
                KINDS.TIMESTAMP,
                LocalDateTime.of(1, 1, 1, 0, 0),
                LocalDateTime.of(1883, 11, 18, 12, 3, 58),
                LocalDateTime.of(1970, 1, 1, 0, 0),
                LocalDateTime.of(2026, 1, 5, 9, 0, 0, 123_456_000),
                LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_000));
    }

    @Test
    void timestamp_inTheHourThatTheJvmsZoneSkips_roundTrips() {
        ZoneId zone = ZoneId.systemDefault();
        LocalDateTime skipped = LocalDateTime.of(2026, Month.MARCH, 8, 2, 30);
        assertThat(zone.getRules().getValidOffsets(skipped))
                .as("%s skips it", zone)
                .isEmpty();
        roundTrip(KINDS.TIMESTAMP, skipped, LocalDateTime.of(2026, Month.NOVEMBER, 1, 1, 30));
        roundTrip(
                KINDS.INSTANT,
                Instant.parse("2026-03-08T05:45:00Z"),
                Instant.parse("2026-11-01T03:59:59Z"),
                Instant.parse("2026-11-01T04:59:59Z"));
        roundTrip(KINDS.TIME, LocalTime.of(2, 30));
    }

    @Test
    void instant_microseconds_roundTrip() {
        roundTrip(
                KINDS.INSTANT,
                Instant.EPOCH,
                Instant.parse("0001-01-01T00:00:00Z"),
                Instant.parse("1883-11-18T12:00:00Z"),
                Instant.parse("1969-12-31T23:59:59.999999Z"),
                Instant.parse("2026-01-05T09:00:00.123456Z"),
                Instant.parse("9999-12-31T23:59:59.999999Z"));
    }

    @Test
    void uuid_values_roundTrip() {
        roundTrip(
                KINDS.UUID, new UUID(0, 0), new UUID(-1, -1), UUID.fromString("123e4567-e89b-12d3-a456-426614174000"));
    }

    @Test
    void json_documents_roundTrip() {
        roundTripAs(
                KINDS.JSON,
                (a, b) -> a.text().replace(" ", "").equals(b.text().replace(" ", "")),
                new Json("{\"a\": [1, 2.50, null, true], \"b\": {\"c\": \"\\u00e9 \\\\ \\\" \uD83D\uDE00\"}}"
                        .replace("\\u00e9", "é")),
                new Json("[]"),
                new Json("null"),
                new Json("\"text\""),
                new Json("[12345678901234567890.123456789, 9007199254740993]"));
    }

    @Test
    void json_thatIsNoDocument_isRefused() {
        for (String text : List.of(
                "",
                " ",
                "{secret",
                "[1,]",
                "1 2",
                "{} x",
                "'a'",
                "nul",
                "01",
                "NaN",
                "{\"a\":1,}",
                "\"a\nb\"",
                "[[1]")) {
            Json json = new Json(text);
            for (ThrowingCallable write : List.<ThrowingCallable>of(
                    () -> db.insertInto(KINDS).set(KINDS.JSON.set(json)).execute(),
                    () -> db.bulk(KINDS).load(Stream.of(Loaded.row(KINDS, KINDS.JSON, json))))) {
                assertThatThrownBy(write)
                        .as(text)
                        .isInstanceOf(DataException.class)
                        .hasMessageNotContaining("secret");
            }
        }
        roundTripAs(KINDS.JSON, (a, b) -> b.text().contains("["), new Json("[".repeat(900) + "]".repeat(900)));
    }

    @Test
    void allColumns_ofOneRow_comeTogether() {
        Long id = db.insertInto(KINDS)
                .set(
                        KINDS.BOOLEAN.set(true),
                        KINDS.SMALLINT.set((short) 1),
                        KINDS.INTEGER.set(2),
                        KINDS.BIGINT.set(3L),
                        KINDS.DECIMAL.set(new BigDecimal("4.5")),
                        KINDS.REAL.set(5.5f),
                        KINDS.DOUBLE.set(6.25),
                        KINDS.TEXT.set("seven"),
                        KINDS.BINARY.set(new byte[] {8}),
                        KINDS.DATE.set(LocalDate.of(2026, 9, 9)),
                        KINDS.TIME.set(LocalTime.of(10, 10)),
                        KINDS.TIMESTAMP.set(LocalDateTime.of(2026, 11, 11, 11, 11)),
                        KINDS.INSTANT.set(Instant.parse("2026-12-12T12:12:12Z")),
                        KINDS.UUID.set(new UUID(13, 13)),
                        KINDS.JSON.set(new Json("14")))
                .returning(KINDS.ID)
                .fetchOne();
        var numbers = fields(
                KINDS.BOOLEAN, KINDS.SMALLINT, KINDS.INTEGER, KINDS.BIGINT, KINDS.DECIMAL, KINDS.REAL, KINDS.DOUBLE);
        var others = fields(
                KINDS.TEXT,
                KINDS.DATE,
                KINDS.TIME,
                KINDS.TIMESTAMP,
                KINDS.INSTANT,
                KINDS.UUID,
                KINDS.JSON,
                KINDS.BINARY);
        assertThat(db.select(fields(numbers, others)
                                .into((a, b) -> a + " " + b.get(KINDS.TEXT) + " " + b.get(1) + " " + b.get(2) + " "
                                        + b.get(3) + " " + b.get(4) + " " + b.get(5) + " " + b.get(KINDS.JSON) + " "
                                        + b.get(KINDS.BINARY)[0]))
                        .from(KINDS)
                        .where(KINDS.ID.eq(id))
                        .fetchOne())
                .isEqualTo("[true, 1, 2, 3, 4.5, 5.5, 6.25] seven 2026-09-09 10:10 2026-11-11T11:11"
                        + " 2026-12-12T12:12:12Z 00000000-0000-000d-0000-00000000000d Json[text=14] 8");
    }

    @Test
    void order_ofValues_isThatOfJava() {
        db.deleteFrom(KINDS).all().execute();
        List<Instant> instants = List.of(
                Instant.parse("2026-01-05T09:00:00Z"),
                Instant.parse("2026-01-05T09:00:00.5Z"),
                Instant.parse("2026-01-05T09:00:01Z"),
                Instant.parse("2026-01-05T10:00:00Z"));
        List<BigDecimal> decimals =
                List.of(new BigDecimal("-10"), new BigDecimal("-9.5"), new BigDecimal("2"), new BigDecimal("10"));
        for (int i = 3; i >= 0; i--) {
            db.insertInto(KINDS)
                    .set(KINDS.INSTANT.set(instants.get(i)), KINDS.DECIMAL.set(decimals.get(i)))
                    .execute();
        }
        assertThat(db.select(KINDS.INSTANT)
                        .from(KINDS)
                        .orderBy(KINDS.INSTANT.asc())
                        .fetch())
                .isEqualTo(instants);
        assertThat(db.select(KINDS.DECIMAL)
                        .from(KINDS)
                        .orderBy(KINDS.DECIMAL.asc())
                        .fetch())
                .usingElementComparator(BigDecimal::compareTo)
                .isEqualTo(decimals);
        assertThat(db.select(KINDS.DECIMAL)
                        .from(KINDS)
                        .where(KINDS.DECIMAL.gt(new BigDecimal("-9.6")).and(KINDS.DECIMAL.lt(BigDecimal.TEN)))
                        .fetch())
                .hasSize(2);
    }

    @Test
    void defaults_ofTheDatabase_areInUtc() {
        database.execute("create table stamps (id " + dialect.generatedKey()
                + ", at timestamptz not null default current_timestamp"
                + ", local timestamp not null default current_timestamp, day date not null default current_date)");
        Stamps.Stamp stamp =
                db.insertInto(Stamps.STAMPS).defaultValues().returning().fetchOne();
        Instant now = Instant.now();
        assertThat(stamp.at()).isCloseTo(now, within(Duration.ofMinutes(5)));
        LocalDateTime utc = LocalDateTime.ofInstant(now, java.time.ZoneOffset.UTC);
        assertThat(stamp.local()).isCloseTo(utc, within(Duration.ofMinutes(5)));
        assertThat(stamp.day()).isIn(utc.toLocalDate(), utc.minusMinutes(5).toLocalDate());
    }

    @Test
    void instant_castToDate_isTheDayInUtc() {
        Long id = db.insertInto(KINDS)
                .set(KINDS.INSTANT.set(Instant.parse("2026-01-05T01:00:00Z")))
                .returning(KINDS.ID)
                .fetchOne();
        assertThat(db.select(KINDS.INSTANT.cast(dev.rex.dsl.SqlType.DATE))
                        .from(KINDS)
                        .where(KINDS.ID.eq(id))
                        .fetchOne())
                .isEqualTo(LocalDate.of(2026, 1, 5));
    }
}

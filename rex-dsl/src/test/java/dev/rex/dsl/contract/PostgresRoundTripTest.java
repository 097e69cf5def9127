package dev.rex.dsl.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rex.dsl.Condition;
import dev.rex.dsl.Database;
import dev.rex.dsl.SqlType;
import dev.rex.dsl.error.DataException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What PostgreSQL keeps beyond what all dialects do: infinities, any number of digits, years before 1, arrays. */
class PostgresRoundTripTest extends RoundTripContract {
    PostgresRoundTripTest() {
        super(PostgresContract.POSTGRESQL);
    }

    @Override
    LocalDate firstDay() {
        return LocalDate.of(-4712, 1, 1);
    }

    @Override
    LocalDate lastDay() {
        return LocalDate.of(294_276, 12, 30);
    }

    @Override
    ChronoUnit precision() {
        return ChronoUnit.MICROS;
    }

    @Override
    boolean hasZeroCharacter() {
        return false;
    }

    @Example
    void floatingPoint_notANumberAndMinusZero_roundTrip() {
        trips().check(SqlType.DOUBLE, Double.NaN);
        trips().check(SqlType.DOUBLE, -0.0);
        trips().check(SqlType.REAL, Float.NaN);
        trips().check(SqlType.REAL, -0.0f);
    }

    @Provide
    Arbitrary<BigDecimal> decimals() {
        return Arbitraries.strings()
                .numeric()
                .ofMinLength(1)
                .ofMaxLength(1_000)
                .flatMap(digits -> Arbitraries.integers()
                        .between(0, 1_000)
                        .map(scale -> new BigDecimal(new BigInteger(digits), scale)))
                .flatMap(value -> Arbitraries.of(value, value.negate()));
    }

    @Property(tries = TRIES)
    void decimal_thousandDigits_roundTrip(@ForAll("decimals") BigDecimal value) {
        trips().check(SqlType.DECIMAL, value);
    }

    @Example
    void decimal_notANumber_isRefusedWithItsColumn() {
        Cells<BigDecimal> cells = trips().cells(SqlType.DECIMAL);
        for (String literal : List.of("NaN", "Infinity", "-Infinity")) {
            trips().database().execute("insert into cells (value) values ('" + literal + "')");
            assertThatThrownBy(
                            () -> trips().db().select(cells.value).from(cells).fetch())
                    .as(literal)
                    .isInstanceOf(DataException.class)
                    .hasMessageContaining("column cells.value: NaN or an infinity");
            trips().database().execute("delete from cells");
        }
    }

    @Example
    void infinities_ofTime_areTheEndsOfJavasTypes() {
        trips().check(SqlType.DATE, LocalDate.MAX);
        trips().check(SqlType.DATE, LocalDate.MIN);
        trips().check(SqlType.TIMESTAMP, LocalDateTime.MAX);
        trips().check(SqlType.TIMESTAMP, LocalDateTime.MIN);
        trips().check(SqlType.TIMESTAMP_TZ, OffsetDateTime.MAX.toInstant());
        trips().check(SqlType.TIMESTAMP_TZ, OffsetDateTime.MIN.toInstant());
    }

    private <V> void array(SqlType<V> type, List<V> values) {
        Cells<List<V>> cells = trips().cells(SqlType.ofArray(type));
        trips().check(cells, values, (a, b) -> java.util.Objects.deepEquals(a.toArray(), b.toArray()));
    }

    @Property(tries = TRIES)
    void array_ofNumbers_roundTrips(
            @ForAll List<Short> smallints,
            @ForAll List<Integer> integers,
            @ForAll List<Long> bigints,
            @ForAll List<Boolean> truths) {
        array(SqlType.SMALLINT, smallints);
        array(SqlType.INTEGER, integers);
        array(SqlType.BIGINT, bigints);
        array(SqlType.BOOLEAN, truths);
    }

    @Provide
    Arbitrary<List<Double>> doubles() {
        return Arbitraries.longs().map(Double::longBitsToDouble).list().ofMaxSize(8);
    }

    @Property(tries = TRIES)
    void array_ofFloatingPoint_roundTrips(@ForAll("doubles") List<Double> values) {
        List<Double> canonical = values.stream()
                .map(v -> v.isNaN() ? Double.valueOf(Double.NaN) : v)
                .toList();
        array(SqlType.DOUBLE, canonical);
        array(SqlType.REAL, canonical.stream().map(Double::floatValue).toList());
    }

    @Provide
    Arbitrary<List<BigDecimal>> decimalLists() {
        return decimals().list().ofMaxSize(4);
    }

    @Property(tries = TRIES / 2)
    void array_ofDecimals_roundTrips(@ForAll("decimalLists") List<BigDecimal> values) {
        array(SqlType.DECIMAL, values);
    }

    @Provide
    Arbitrary<List<String>> textLists() {
        return Arbitraries.oneOf(
                        texts(), Arbitraries.of("", "null", "NULL", "{}", "\"", "\\", ",", "a,b", " x ", "\\\"", "'"))
                .list()
                .ofMaxSize(8);
    }

    @Property(tries = TRIES)
    void array_ofTexts_roundTrips(@ForAll("textLists") List<String> values) {
        array(SqlType.TEXT, values);
    }

    @Property(tries = TRIES)
    void array_ofBytes_roundTrips(@ForAll List<byte[]> values) {
        array(SqlType.BINARY, values);
    }

    @Provide
    Arbitrary<List<LocalDateTime>> timestampLists() {
        return Arbitraries.oneOf(timestamps(), Arbitraries.of(LocalDateTime.MAX, LocalDateTime.MIN))
                .list()
                .ofMaxSize(6);
    }

    @Property(tries = TRIES)
    void array_ofTimes_roundTrips(@ForAll("timestampLists") List<LocalDateTime> values) {
        array(SqlType.TIMESTAMP, values);
        array(SqlType.DATE, values.stream().map(LocalDateTime::toLocalDate).toList());
        array(
                SqlType.TIME,
                values.stream()
                        .map(value -> value.toLocalTime().truncatedTo(ChronoUnit.MICROS))
                        .toList());
    }

    @Provide
    Arbitrary<List<Instant>> instantLists() {
        return Arbitraries.oneOf(
                        instants(), Arbitraries.of(OffsetDateTime.MAX.toInstant(), OffsetDateTime.MIN.toInstant()))
                .list()
                .ofMaxSize(6);
    }

    @Property(tries = TRIES)
    void array_ofInstants_roundTrips(@ForAll("instantLists") List<Instant> values) {
        array(SqlType.TIMESTAMP_TZ, values);
    }

    @Property(tries = TRIES)
    void array_ofUuids_roundTrips(@ForAll List<Long> values) {
        array(SqlType.UUID, values.stream().map(v -> new UUID(v, ~v)).toList());
    }

    @Example
    void text_withZeroCharacter_isRefusedWithItsStatement() {
        Cells<String> cells = trips().cells(SqlType.TEXT);
        assertThatThrownBy(() -> trips().db()
                        .insertInto(cells)
                        .set(cells.value.set("a\0b"))
                        .execute())
                .isInstanceOf(DataException.class)
                .hasMessageContaining("0x00");
        assertThat(trips().db().select(cells.value).from(cells).fetch()).isEmpty();
    }

    @Example
    void nanoseconds_areRoundedToTheNearestMicrosecond() {
        Cells<LocalTime> cells = trips().cells(SqlType.TIME);
        assertThat(trips().db()
                        .insertInto(cells)
                        .set(cells.value.set(LocalTime.of(1, 2, 3, 1_500)))
                        .returning(cells.value)
                        .fetchOne())
                .isEqualTo(LocalTime.of(1, 2, 3, 2_000));
    }

    @Provide
    Arbitrary<LocalDateTime> nanoseconds() {
        return Combinators.combine(
                        Arbitraries.longs()
                                .between(
                                        LocalDate.of(-2, 1, 1).toEpochDay(),
                                        LocalDate.of(10_001, 1, 1).toEpochDay())
                                .map(LocalDate::ofEpochDay),
                        Arbitraries.longs().between(0, LocalTime.MAX.toNanoOfDay() / 1_000),
                        Arbitraries.oneOf(
                                Arbitraries.of(0, 1, 499, 500, 501, 999),
                                Arbitraries.integers().between(0, 999)))
                .as((day, micros, nanos) -> day.atTime(LocalTime.ofNanoOfDay(micros * 1_000 + nanos)));
    }

    /** The driver rounds, and the server does so with the text of a bulk load and of an array. */
    @Property(tries = TRIES)
    void nanoseconds_ofAPointInTime_areRoundedAlikeByAllWays(@ForAll("nanoseconds") LocalDateTime value) {
        sameByAllWays(SqlType.TIMESTAMP_TZ, value.toInstant(ZoneOffset.UTC), i -> value.plusDays(i)
                .toInstant(ZoneOffset.UTC));
    }

    @Property(tries = TRIES / 2)
    void nanoseconds_ofATimestamp_areRoundedAlikeByAllWays(@ForAll("nanoseconds") LocalDateTime value) {
        sameByAllWays(SqlType.TIMESTAMP, value, value::plusDays);
    }

    @Property(tries = TRIES / 2)
    void nanoseconds_ofATime_areRoundedAlikeByAllWays(@ForAll("nanoseconds") LocalDateTime value) {
        sameByAllWays(SqlType.TIME, value.toLocalTime(), i -> LocalTime.of(i, 0));
    }

    @Property(tries = TRIES / 2)
    void nanoseconds_ofAnOffsetTime_areRoundedAlikeByAllWays(@ForAll("nanoseconds") LocalDateTime value) {
        sameByAllWays(SqlType.TIME_TZ, value.toLocalTime().atOffset(ZoneOffset.ofHours(-3)), i -> LocalTime.of(i, 0)
                .atOffset(ZoneOffset.UTC));
    }

    @Example
    void nanoseconds_atTheEndOfTheDay_areRoundedAlike() {
        for (int before : new int[] {1, 499, 500, 501}) {
            LocalTime value = LocalTime.ofNanoOfDay(LocalTime.MAX.toNanoOfDay() + 1 - before);
            sameByAllWays(SqlType.TIME, value, i -> LocalTime.of(i, 0));
            sameByAllWays(SqlType.TIME_TZ, value.atOffset(ZoneOffset.UTC), i -> LocalTime.of(i, 0)
                    .atOffset(ZoneOffset.UTC));
            sameByAllWays(SqlType.TIMESTAMP, LocalDate.of(2026, 12, 31).atTime(value), i -> LocalDate.of(2026, 1, i)
                    .atStartOfDay());
        }
    }

    /** In binary, digits travel in groups of four, on both sides of the point. */
    @Example
    void decimals_ofAllLengths_areInsertedAndLoadedAlike() {
        for (String digits : List.of(
                "0",
                "0.0000",
                "-0.00001",
                "9999",
                "10000",
                "-99990000",
                "0.0001",
                "0.00010000",
                "12345678.87654321",
                "1E+20",
                "-1E-20",
                "1E+131071",
                "1E-16383",
                "100000000000000000000000000000000.5")) {
            BigDecimal value = new BigDecimal(digits);
            sameByAllWays(SqlType.DECIMAL, value, BigDecimal::valueOf);
        }
        Cells<BigDecimal> cells = trips().cells(SqlType.DECIMAL);
        for (String digits : List.of("1E+131072", "1E+200000", "1E-16384", "1E-40000")) {
            assertThatThrownBy(() -> trips().db()
                            .bulk(cells)
                            .load(Stream.of(Loaded.row(cells, cells.value, new BigDecimal(digits)))))
                    .as(digits)
                    .isInstanceOf(DataException.class);
        }
    }

    private <V> void sameByAllWays(SqlType<V> type, V value, IntFunction<V> others) {
        Cells<V> cells = trips().cells(type);
        Database db = trips().db();
        db.deleteFrom(cells).all().execute();
        db.insertInto(cells).set(cells.value.set(value)).execute();
        db.bulk(cells).load(Stream.of(Loaded.row(cells, cells.value, value)));
        List<V> stored = db.select(cells.value).from(cells).fetch();
        assertThat(stored).as("%s inserted, loaded", value).hasSize(2);
        assertThat(stored.get(0)).isEqualTo(stored.get(1));
        List<V> many = new ArrayList<>(IntStream.range(1, 20).mapToObj(others).toList());
        many.add(value);
        for (Condition condition :
                List.of(cells.value.eq(value), cells.value.in(List.of(value)), cells.value.in(many))) {
            assertThat(db.select(cells.value).from(cells).where(condition).fetch())
                    .as("%s found", value)
                    .hasSize(2);
        }
    }
}

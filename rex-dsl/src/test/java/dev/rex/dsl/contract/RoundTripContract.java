package dev.rex.dsl.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rex.dsl.Expr;
import dev.rex.dsl.Json;
import dev.rex.dsl.SqlType;
import dev.rex.dsl.error.DataException;
import dev.rex.dsl.error.MappingException;
import dev.rex.dsl.render.InvalidQueryException;
import dev.rex.dsl.type.Interval;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.TimeZone;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/** Any value of any type that all dialects have, to the database and back. */
public abstract class RoundTripContract {
    static final int TRIES = 60;
    private static final int TEN_MEGABYTES = 10_000_000;
    private static final long NANOS_OF_MICRO = 1_000;

    private final ContractDialect dialect;
    private RoundTrips trips;

    /** For a dialect. */
    protected RoundTripContract(ContractDialect dialect) {
        this.dialect = dialect;
    }

    @BeforeProperty
    void open() {
        trips = new RoundTrips(dialect);
    }

    @AfterProperty
    void close() {
        trips.close();
    }

    final RoundTrips trips() {
        return trips;
    }

    final ContractDialect dialect() {
        return dialect;
    }

    /** The first and the last day that come back. */
    abstract LocalDate firstDay();

    abstract LocalDate lastDay();

    /** The least part of a second that is kept. */
    abstract ChronoUnit precision();

    /** Whether a text may have U+0000 in it. */
    abstract boolean hasZeroCharacter();

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.FIRST)
    void integers_any_roundTrip(@ForAll short small, @ForAll int integer, @ForAll long big, @ForAll boolean truth) {
        trips.check(SqlType.SMALLINT, small);
        trips.check(SqlType.INTEGER, integer);
        trips.check(SqlType.BIGINT, big);
        trips.check(SqlType.BOOLEAN, truth);
    }

    @Example
    void integers_edges_roundTrip() {
        for (long value : new long[] {Long.MIN_VALUE, -(1L << 53) - 1, -1, 0, (1L << 53) + 1, Long.MAX_VALUE}) {
            trips.check(SqlType.BIGINT, value);
        }
    }

    @Provide
    final Arbitrary<Double> finite() {
        return Arbitraries.longs().map(Double::longBitsToDouble).filter(Double::isFinite);
    }

    @Property(tries = TRIES)
    void double_anyFinite_roundTrips(@ForAll("finite") double value) {
        trips.check(trips.cells(SqlType.DOUBLE), value, (a, b) -> a.doubleValue() == b);
    }

    @Property(tries = TRIES)
    void real_anyFinite_roundTrips(@ForAll int bits) {
        float value = Float.intBitsToFloat(bits);
        if (Float.isFinite(value)) {
            trips.check(trips.cells(SqlType.REAL), value, (a, b) -> a.floatValue() == b);
        }
    }

    @Example
    void floatingPoint_infinite_roundTrips() {
        trips.check(SqlType.DOUBLE, Double.POSITIVE_INFINITY);
        trips.check(SqlType.DOUBLE, Double.NEGATIVE_INFINITY);
        trips.check(SqlType.REAL, Float.POSITIVE_INFINITY);
        trips.check(SqlType.REAL, Float.NEGATIVE_INFINITY);
    }

    @Property(tries = TRIES)
    void decimal_fifteenDigits_roundTrip(@ForAll("fifteenDigits") long digits, @ForAll("scales") int scale) {
        BigDecimal value = new BigDecimal(BigInteger.valueOf(digits), scale);
        trips.check(trips.cells(SqlType.DECIMAL), value, (a, b) -> a.compareTo(b) == 0);
    }

    @Provide
    final Arbitrary<Long> fifteenDigits() {
        return Arbitraries.longs().between(-999_999_999_999_999L, 999_999_999_999_999L);
    }

    @Provide
    final Arbitrary<Integer> scales() {
        return Arbitraries.integers().between(-3, 40);
    }

    @Provide
    final Arbitrary<String> texts() {
        Arbitrary<Integer> points = Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(3, Arbitraries.integers().between(0, 0x7f)),
                        net.jqwik.api.Tuple.of(1, Arbitraries.of(0xa0, 0x130, 0x131, 0xfeff, 0xfffd, 0xffff, 0x2028)),
                        net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(0x1F300, 0x1F6FF)),
                        net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(0, 0x10ffff)))
                .filter(point -> point < 0xd800 || point > 0xdfff)
                .filter(point -> point != 0 || hasZeroCharacter());
        return points.list().ofMaxSize(30).map(list -> {
            StringBuilder text = new StringBuilder();
            list.forEach(text::appendCodePoint);
            return text.toString();
        });
    }

    @Property(tries = TRIES * 2)
    void text_anyCodePoints_roundTrips(@ForAll("texts") String value) {
        trips.check(SqlType.TEXT, value);
    }

    @Property(tries = TRIES)
    void binary_anyBytes_roundTrips(@ForAll byte[] value) {
        trips.check(SqlType.BINARY, value);
    }

    @Example
    void largeValues_roundTrip() {
        byte[] bytes = new byte[TEN_MEGABYTES];
        new Random(7).nextBytes(bytes);
        trips.check(SqlType.BINARY, bytes);
        String text = "a\u00e9\u6f22\uD83D\uDE00\"\\\n".repeat(TEN_MEGABYTES / 10);
        trips.check(SqlType.TEXT, text);
        String json = "{\"key\": [" + "\"a\u00e9\uD83D\uDE00\", 1.50, ".repeat(TEN_MEGABYTES / 20) + "null]}";
        trips.check(SqlType.JSON, new Json(json));
    }

    @Provide
    final Arbitrary<LocalDate> dates() {
        Arbitrary<LocalDate> any = Arbitraries.longs()
                .between(firstDay().toEpochDay(), lastDay().toEpochDay())
                .map(LocalDate::ofEpochDay);
        Arbitrary<LocalDate> usual = Arbitraries.longs()
                .between(
                        LocalDate.of(-1, 1, 1).toEpochDay(),
                        LocalDate.of(10_001, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
        Arbitrary<LocalDate> edges = Arbitraries.of(
                firstDay(),
                lastDay(),
                LocalDate.of(-1, 12, 31),
                LocalDate.of(0, 2, 29),
                LocalDate.of(1, 1, 1),
                LocalDate.of(1582, 10, 10),
                LocalDate.EPOCH,
                LocalDate.of(2026, 3, 8), // the clocks of the JVM's zone skip an hour
                LocalDate.of(2026, 11, 1),
                LocalDate.of(9999, 12, 31),
                LocalDate.of(10_000, 1, 1));
        return Arbitraries.oneOf(any, usual, edges);
    }

    @Provide
    final Arbitrary<LocalTime> times() {
        long step = precision().getDuration().toNanos();
        Arbitrary<LocalTime> any = Arbitraries.longs()
                .between(0, LocalTime.MAX.toNanoOfDay() / step)
                .map(steps -> LocalTime.ofNanoOfDay(steps * step));
        Arbitrary<LocalTime> edges = Arbitraries.of(
                LocalTime.MIDNIGHT,
                LocalTime.MAX.truncatedTo(precision()),
                LocalTime.of(2, 30),
                LocalTime.of(0, 0, 0, (int) NANOS_OF_MICRO),
                LocalTime.of(12, 0));
        return Arbitraries.oneOf(any, edges);
    }

    @Provide
    final Arbitrary<LocalDateTime> timestamps() {
        return Combinators.combine(dates(), times()).as(LocalDateTime::of);
    }

    @Provide
    final Arbitrary<Instant> instants() {
        return timestamps().map(time -> time.toInstant(ZoneOffset.UTC));
    }

    @Property(tries = TRIES)
    void date_any_roundTrips(@ForAll("dates") LocalDate value) {
        trips.check(SqlType.DATE, value);
    }

    @Property(tries = TRIES / 2)
    void dates_any_areOrderedAsInJava(@ForAll("timestampsOfAllYears") List<LocalDateTime> values) {
        ordered(SqlType.DATE, values.stream().map(LocalDateTime::toLocalDate).toList());
    }

    @Property(tries = TRIES / 2)
    void timestamps_any_areOrderedAsInJava(@ForAll("timestampsOfAllYears") List<LocalDateTime> values) {
        ordered(SqlType.TIMESTAMP, values);
    }

    @Provide
    final Arbitrary<List<LocalDateTime>> timestampsOfAllYears() {
        return timestamps().list().ofMinSize(2).ofMaxSize(6);
    }

    private <V extends Comparable<? super V>> void ordered(SqlType<V> type, List<V> values) {
        Cells<V> cells = trips.cells(type);
        trips.db().deleteFrom(cells).all().execute();
        values.forEach(value ->
                trips.db().insertInto(cells).set(cells.value.set(value)).execute());
        assertThat(trips.db()
                        .select(cells.value)
                        .from(cells)
                        .orderBy(cells.value.asc())
                        .fetch())
                .isEqualTo(values.stream().sorted().toList());
    }

    @Property(tries = TRIES)
    void time_any_roundTrips(@ForAll("times") LocalTime value) {
        trips.check(SqlType.TIME, value);
    }

    @Property(tries = TRIES)
    void timestamp_any_roundTrips(@ForAll("timestamps") LocalDateTime value) {
        trips.check(SqlType.TIMESTAMP, value);
    }

    @Property(tries = TRIES)
    void instant_any_roundTrips(@ForAll("instants") Instant value) {
        trips.check(SqlType.TIMESTAMP_TZ, value);
    }

    @Property(tries = TRIES)
    void offsetTime_any_roundTrips(@ForAll("times") LocalTime time, @ForAll("offsets") int seconds) {
        trips.check(SqlType.TIME_TZ, time.atOffset(ZoneOffset.ofTotalSeconds(seconds)));
    }

    @Provide
    final Arbitrary<Integer> offsets() {
        return Arbitraries.oneOf(
                Arbitraries.of(0, 3_600, -12_600, 19_800, 57_599, -57_599),
                Arbitraries.integers().between(-57_599, 57_599));
    }

    @Property(tries = TRIES)
    void interval_any_roundTrips(@ForAll("intervals") Interval value) {
        trips.check(SqlType.INTERVAL, value);
    }

    /** Not the very ends: these are the infinities. */
    @Provide
    final Arbitrary<Interval> intervals() {
        Arbitrary<Interval> any = Combinators.combine(
                        Arbitraries.integers().between(-2_000_000_000, 2_000_000_000),
                        Arbitraries.integers(),
                        Arbitraries.longs().between(-Long.MAX_VALUE, Long.MAX_VALUE))
                .as(Interval::new);
        Arbitrary<Interval> small = Combinators.combine(
                        Arbitraries.integers().between(-14, 14),
                        Arbitraries.integers().between(-40, 40),
                        Arbitraries.longs().between(-90_000_000_000L, 90_000_000_000L))
                .as(Interval::new);
        return Arbitraries.oneOf(any, small, Arbitraries.of(Interval.ZERO, new Interval(0, 0, -1)));
    }

    @Property(tries = TRIES)
    void typeOfTheUsers_isStoredAsItsBase(@ForAll long value) {
        trips.check(SqlType.BIGINT.as(UserId.class, UserId::new, UserId::value), new UserId(value));
    }

    private record UserId(long value) {}

    @Example
    void converter_thatThrows_namesColumnAndTypesButNotTheValue() {
        SqlType<UserId> odd = SqlType.BIGINT.as(
                UserId.class,
                value -> {
                    throw new IllegalStateException("no user " + value);
                },
                id -> {
                    throw new IllegalStateException("no id " + id);
                });
        Cells<UserId> cells = trips.cells(odd);
        assertThatThrownBy(() -> cells.value.set(new UserId(4711)))
                .isInstanceOf(DataException.class)
                .hasMessageContainingAll("cells.value", "UserId", "bigint", "IllegalStateException")
                .hasMessageNotContaining("4711");
        assertThatThrownBy(() -> cells.value.eq(new UserId(4711)))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("cells.value");
        trips.database().execute("insert into cells (value) values (4711)");
        assertThatThrownBy(() -> trips.db().select(cells.value).from(cells).fetch())
                .isInstanceOf(MappingException.class)
                .hasMessageContainingAll("value", "UserId", "Long", "IllegalStateException")
                .hasMessageNotContaining("4711");
    }

    @Example
    void converter_thatGivesNull_namesTheColumn() {
        Cells<UserId> cells = trips.cells(SqlType.BIGINT.as(UserId.class, value -> null, id -> null));
        assertThatThrownBy(() -> cells.value.set(new UserId(1)))
                .isInstanceOf(DataException.class)
                .hasMessageContainingAll("cells.value", "gives null");
        trips.database().execute("insert into cells (value) values (1)");
        assertThatThrownBy(() -> trips.db().select(cells.value).from(cells).fetch())
                .isInstanceOf(MappingException.class)
                .hasMessageContainingAll("value", "gives null");
    }

    @Example
    void typed_inOnePlace_readsAndComparesAsThatType() {
        Cells<Long> cells = trips.cells(SqlType.BIGINT);
        trips.db().insertInto(cells).set(cells.value.set(7L)).execute();
        Expr<UserId> id = cells.value.typed(SqlType.BIGINT.as(UserId.class, UserId::new, UserId::value));
        assertThat(trips.db().select(id).from(cells).where(id.eq(new UserId(7))).fetch())
                .containsExactly(new UserId(7));
        assertThatThrownBy(() -> cells.value.typed(SqlType.TEXT))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContainingAll("bigint", "text", "cast(..)");
    }

    @Example
    void zoneOfTheJvm_changesNothing() {
        TimeZone before = TimeZone.getDefault();
        try {
            for (String zone : List.of("Pacific/Kiritimati", "America/New_York", "Asia/Kathmandu")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                try (RoundTrips there = new RoundTrips(dialect)) {
                    for (LocalDateTime time : List.of(
                            LocalDateTime.of(2026, 3, 8, 2, 30), // skipped in New York
                            LocalDateTime.of(2026, 11, 1, 1, 30), // twice in New York
                            LocalDateTime.of(1883, 11, 18, 12, 1),
                            LocalDateTime.of(1995, 1, 1, 0, 30))) { // a day that Kiritimati skipped
                        there.check(SqlType.TIMESTAMP, time);
                        there.check(SqlType.TIMESTAMP_TZ, time.toInstant(ZoneOffset.UTC));
                        there.check(SqlType.DATE, time.toLocalDate());
                        there.check(SqlType.TIME, time.toLocalTime());
                        there.check(SqlType.TIME_TZ, time.toLocalTime().atOffset(ZoneOffset.ofHours(-8)));
                    }
                }
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Property(tries = TRIES)
    void uuid_any_roundTrips(@ForAll long most, @ForAll long least) {
        trips.check(SqlType.UUID, new UUID(most, least));
    }

    @Provide
    final Arbitrary<Json> documents() {
        Arbitrary<String> scalars = Arbitraries.of(
                "null",
                "true",
                "\"\"",
                "\"\uD83D\uDE00 \\\\ \\\" \u00e9\"",
                "0",
                "-1.50",
                "12345678901234567890.123456789",
                "9007199254740993",
                "{}",
                "[]");
        Arbitrary<String> arrays = scalars.list().ofMaxSize(5).map(list -> "[" + String.join(", ", list) + "]");
        Arbitrary<String> objects = arrays.list().ofMaxSize(4).map(list -> {
            StringBuilder text = new StringBuilder("{");
            for (int i = 0; i < list.size(); i++) {
                text.append(i == 0 ? "" : ", ")
                        .append("\"k")
                        .append(i)
                        .append("\": ")
                        .append(list.get(i));
            }
            return text.append('}').toString();
        });
        return Arbitraries.oneOf(Arbitraries.of("\"text\"", "null", "true", "7"), arrays, objects)
                .map(Json::new);
    }

    @Property(tries = TRIES)
    void json_any_roundTrips(@ForAll("documents") Json value) {
        trips.check(SqlType.JSON, value);
    }

    @Example
    void null_ofEachType_isNull() {
        for (SqlType<?> type : List.of(
                SqlType.BOOLEAN,
                SqlType.SMALLINT,
                SqlType.INTEGER,
                SqlType.BIGINT,
                SqlType.DECIMAL,
                SqlType.REAL,
                SqlType.DOUBLE,
                SqlType.TEXT,
                SqlType.BINARY,
                SqlType.DATE,
                SqlType.TIME,
                SqlType.TIMESTAMP,
                SqlType.TIMESTAMP_TZ,
                SqlType.TIME_TZ,
                SqlType.INTERVAL,
                SqlType.UUID,
                SqlType.JSON,
                SqlType.TEXT.as(byte[].class, RoundTripContract::bytes, RoundTripContract::text))) {
            trips.checkNull(trips.cells(type));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}

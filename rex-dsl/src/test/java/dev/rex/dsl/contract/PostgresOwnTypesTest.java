package dev.rex.dsl.contract;

import static dev.rex.dsl.Sql.sql;
import static dev.rex.dsl.Sql.sqlCondition;
import static dev.rex.dsl.Sql.sqlText;
import static dev.rex.dsl.Sql.val;
import static dev.rex.dsl.fn.Ranges.adjacent;
import static dev.rex.dsl.fn.Ranges.contains;
import static dev.rex.dsl.fn.Ranges.coveredBy;
import static dev.rex.dsl.fn.Ranges.covers;
import static dev.rex.dsl.fn.Ranges.isEmpty;
import static dev.rex.dsl.fn.Ranges.lower;
import static dev.rex.dsl.fn.Ranges.overlaps;
import static dev.rex.dsl.fn.Ranges.upper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rex.dsl.Condition;
import dev.rex.dsl.Database;
import dev.rex.dsl.Dialects;
import dev.rex.dsl.Expr;
import dev.rex.dsl.Json;
import dev.rex.dsl.SqlType;
import dev.rex.dsl.error.DataException;
import dev.rex.dsl.type.Interval;
import dev.rex.dsl.type.Range;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.postgresql.ds.PGSimpleDataSource;

/** The types that only PostgreSQL has: ranges, what travels as its literal, domains, and types of extensions. */
class PostgresOwnTypesTest {
    private static final SqlType<Range<Integer>> INT4RANGE = SqlType.ofRange("int4range", SqlType.INTEGER);
    private static final SqlType<Range<BigDecimal>> NUMRANGE = SqlType.ofRange("numrange", SqlType.DECIMAL);
    private static final SqlType<Range<LocalDate>> DATERANGE = SqlType.ofRange("daterange", SqlType.DATE);
    private static final SqlType<Range<LocalDateTime>> TSRANGE = SqlType.ofRange("tsrange", SqlType.TIMESTAMP);
    private static final SqlType<Range<Instant>> TSTZRANGE = SqlType.ofRange("tstzrange", SqlType.TIMESTAMP_TZ);

    private RoundTrips trips;

    @BeforeProperty
    void open() {
        trips = new RoundTrips(PostgresContract.POSTGRESQL);
    }

    @AfterProperty
    void close() {
        trips.close();
    }

    private <V> void checkArray(SqlType<V> type, List<V> values) {
        trips.check(SqlType.ofArray(type), values);
        trips.check(SqlType.ofArray(type), List.of());
    }

    private static <T> List<Range<T>> allKinds(T low, T high) {
        List<BiFunction<T, T, Range<T>>> both =
                List.of(Range::closedOpen, Range::open, Range::closed, Range::openClosed);
        List<Range<T>> ranges = new ArrayList<>();
        both.forEach(kind -> ranges.add(kind.apply(low, high)));
        ranges.addAll(List.of(
                Range.atLeast(low),
                Range.greaterThan(low),
                Range.atMost(high),
                Range.lessThan(high),
                Range.all(),
                Range.empty()));
        return ranges;
    }

    @Property(tries = 30)
    void range_ofDecimals_roundTrips(@ForAll @BigRange(min = "-1e20", max = "1e20") BigDecimal low) {
        for (Range<BigDecimal> range : allKinds(low, low.add(new BigDecimal("1.50")))) {
            trips.check(NUMRANGE, range);
        }
        checkArray(NUMRANGE, allKinds(low, low.add(BigDecimal.ONE)));
    }

    @Example
    void range_ofTimes_roundTrips() {
        for (LocalDate day : List.of(
                LocalDate.of(-43, 3, 15),
                LocalDate.of(2026, 3, 8),
                LocalDate.of(12_345, 6, 7),
                LocalDate.of(1, 1, 1))) {
            LocalDateTime time = day.atTime(LocalTime.of(2, 30, 0, 123_000));
            for (Range<LocalDateTime> range : allKinds(time, time.plusHours(1))) {
                trips.check(TSRANGE, range);
                trips.check(TSTZRANGE, range.map(end -> end.toInstant(ZoneOffset.UTC)));
            }
            trips.check(DATERANGE, Range.closedOpen(day, day.plusDays(2)));
            trips.check(DATERANGE, Range.closedOpen(day, LocalDate.MAX));
            trips.check(DATERANGE, Range.atLeast(day));
        }
        checkArray(TSRANGE, allKinds(LocalDateTime.of(2026, 3, 8, 2, 30), LocalDateTime.of(2026, 3, 8, 2, 31)));
    }

    @Example
    void range_ofWholeNumbers_isReadInItsCanonicalForm() {
        Cells<Range<Integer>> cells = trips.cells(INT4RANGE);
        assertThat(trips.db()
                        .insertInto(cells)
                        .set(cells.value.set(Range.closed(1, 3)))
                        .returning(cells.value)
                        .fetchOne())
                .isEqualTo(Range.closedOpen(1, 4));
        assertThat(trips.db()
                        .insertInto(cells)
                        .set(cells.value.set(Range.closedOpen(5, 5)))
                        .returning(cells.value)
                        .fetchOne())
                .isEqualTo(Range.empty());
        assertThatThrownBy(() -> trips.db()
                        .insertInto(cells)
                        .set(cells.value.set(Range.closed(3, 1)))
                        .execute())
                .isInstanceOf(DataException.class);
    }

    @Example
    void multirange_ofDates_roundTrips() {
        SqlType<List<Range<LocalDate>>> type = SqlType.ofMultirange("datemultirange", SqlType.DATE);
        LocalDate day = LocalDate.of(2026, 1, 5);
        trips.check(type, List.of());
        trips.check(type, List.of(Range.closedOpen(day, day.plusDays(1))));
        trips.check(
                type,
                List.of(
                        Range.lessThan(day),
                        Range.closedOpen(day.plusDays(3), day.plusDays(5)),
                        Range.atLeast(day.plusDays(9))));
    }

    @Example
    void range_ofTypedIds_roundTrips() {
        record Id(int value) {}
        SqlType<Id> id = SqlType.INTEGER.as(Id.class, Id::new, Id::value);
        trips.check(SqlType.ofRange("int4range", id), Range.closedOpen(new Id(1), new Id(9)));
    }

    private long count(Cells<Range<Integer>> cells, Condition condition) {
        return trips.db().select(cells.id).from(cells).where(condition).fetch().size();
    }

    @Example
    void rangeFunctions_areThoseOfTheDatabase() {
        Cells<Range<Integer>> cells = trips.cells(INT4RANGE);
        for (Range<Integer> range : List.of(Range.closedOpen(1, 5), Range.<Integer>empty(), Range.atLeast(100))) {
            trips.db().insertInto(cells).set(cells.value.set(range)).execute();
        }
        assertThat(count(cells, contains(cells.value, 4, SqlType.INTEGER))).isEqualTo(1);
        assertThat(count(cells, contains(cells.value, 5, SqlType.INTEGER))).isZero();
        assertThat(count(cells, covers(cells.value, Range.closed(2, 3)))).isEqualTo(1);
        assertThat(count(cells, coveredBy(cells.value, Range.closed(0, 9)))).isEqualTo(2);
        assertThat(count(cells, overlaps(cells.value, Range.closed(4, 200)))).isEqualTo(2);
        assertThat(count(cells, adjacent(cells.value, Range.closedOpen(5, 6)))).isEqualTo(1);
        assertThat(count(cells, isEmpty(cells.value))).isEqualTo(1);
        assertThat(trips.db()
                        .select(lower(cells.value, SqlType.INTEGER))
                        .from(cells)
                        .orderBy(cells.id.asc())
                        .fetch())
                .containsExactly(1, null, 100);
        assertThat(trips.db()
                        .select(upper(cells.value, SqlType.INTEGER))
                        .from(cells)
                        .orderBy(cells.id.asc())
                        .fetch())
                .containsExactly(5, null, null);
    }

    private void literals(String declared, String... values) {
        SqlType<String> type = SqlType.literal(declared);
        for (String value : values) {
            trips.check(trips.cells(type, declared), value, Objects::equals);
        }
        trips.checkNull(trips.cells(type, declared));
        checkArray(type, List.of(values));
    }

    @Example
    void literals_ofBuiltInTypes_roundTrip() {
        literals("inet", "10.0.0.1", "10.0.0.1/8", "::1", "fe80::1/64");
        literals("cidr", "10.0.0.0/8", "10.1.2.3/32", "2001:db8::/32");
        literals("macaddr", "08:00:2b:01:02:03");
        literals("macaddr8", "08:00:2b:01:02:03:04:05");
        literals("varbit", "", "0", "0110100");
        literals("tsvector", "'a' 'fat':2,4 'it''s':3A");
        literals("tsquery", "'fat' & !'cat'");
        literals("pg_lsn", "16/B374D848");
        literals("money", "$1,000.00", "-$0.01");
        literals("\"char\"", "x");
        literals("xid8", "18446744073709551615");
    }

    /** They have no equality in the database, or another one. */
    @Example
    void literals_thatCannotBeCompared_comeBack() {
        for (List<String> value : List.of(
                List.of("xml", "<a b=\"c\">\u00e9</a>"),
                List.of("jsonpath", "$.\"a\"[*]"),
                List.of("point", "(1.5,-2)"),
                List.of("polygon", "((0,0),(1,1),(1,0))"),
                List.of("path", "[(0,0),(1,1)]"))) {
            Cells<String> cells = trips.cells(SqlType.literal(value.get(0)));
            trips.check(cells, value.get(1), Objects::equals, true);
        }
    }

    @Example
    void bits_ofFixedLength_areNotCutByACast() {
        Cells<String> cells = trips.cells(SqlType.literal("bit"), "bit(3)");
        trips.check(cells, "011", Objects::equals, false);
        trips.check(trips.cells(SqlType.literal("bit").declared("bit(3)")), "011", Objects::equals);
    }

    @Example
    void composite_isItsLiteral() {
        trips.database().execute("create type \"Full Name\" as (first text, last text)");
        literals("\"Full Name\"", "(Ann,\"O'Neil, jr.\")", "(,)", "(\"\",\"a\"\"b\")");
    }

    @Example
    void extensions_areTextsOrLiterals() {
        trips.database().execute("create extension citext", "create extension hstore", "create extension ltree");
        literals("hstore", "\"a\"=>\"1\", \"b\"=>NULL", "");
        literals("ltree", "top.science.astronomy");
        SqlType<String> citext = SqlType.text("citext");
        trips.check(citext, "Ann");
        Cells<String> cells = trips.cells(citext);
        assertThat(trips.db()
                        .select(cells.value)
                        .from(cells)
                        .where(cells.value.eq("aNN"))
                        .fetch())
                .containsExactly("Ann");
        assertThat(trips.db()
                        .select(cells.value)
                        .from(cells)
                        .where(cells.value.in("x", "ANN"))
                        .fetch())
                .containsExactly("Ann");
        checkArray(citext, List.of("A", "b"));
    }

    @Example
    void keys_thatAreOneToTheDatabase_findTheSameRows() {
        trips.database().execute("create extension if not exists citext");
        trips.checkKeys(trips.cells(SqlType.text("citext")), "Ann", "aNN");
        trips.checkKeys(trips.cells(SqlType.text("char"), "bpchar"), "a", "a  ");
        trips.checkKeys(trips.cells(SqlType.DOUBLE), 0.0, -0.0);
        trips.checkKeys(trips.cells(SqlType.DECIMAL, "numeric"), new BigDecimal("1.0"), new BigDecimal("1.00"));
        trips.checkKeys(trips.cells(SqlType.INTERVAL), new Interval(1, 0, 0), new Interval(0, 30, 0));
        trips.checkKeys(trips.cells(SqlType.TEXT), "same", "same");
    }

    @Example
    void char_isPaddedAndEqualWithAndWithoutIt() {
        SqlType<String> type = SqlType.text("char");
        Cells<String> cells = trips.cells(type, "char(3)");
        assertThat(trips.db()
                        .insertInto(cells)
                        .set(cells.value.set("a"))
                        .returning(cells.value)
                        .fetchOne())
                .isEqualTo("a  ");
        trips.check(cells, "b  ", Objects::equals);
        for (String same : List.of("a", "a ", "a  ", "a    ")) {
            assertThat(trips.db()
                            .select(cells.value)
                            .from(cells)
                            .where(cells.value.eq(same))
                            .fetch())
                    .containsExactly("a  ");
        }
        assertThatThrownBy(() -> trips.db()
                        .insertInto(cells)
                        .set(cells.value.set("long"))
                        .execute())
                .isInstanceOf(DataException.class);
    }

    @Example
    void oid_beyondTheLargestInteger_isALong() {
        SqlType<Long> oid = SqlType.BIGINT.declared("oid");
        for (int i = 0; i < 8; i++) { // the driver takes another way for statements that are run often
            trips.check(trips.cells(oid), 4_294_967_295L, Objects::equals);
        }
        Cells<Long> cells = trips.cells(oid);
        assertThatThrownBy(() ->
                        trips.db().insertInto(cells).set(cells.value.set(-1L)).execute())
                .isInstanceOf(DataException.class);
    }

    @Example
    void domain_isItsBaseType_andACastGoesToIt() {
        trips.database()
                .execute(
                        "create domain unsigned as bigint check (value between 0 and 4294967295)",
                        "create domain short_text as varchar(3)");
        SqlType<Long> unsigned = SqlType.BIGINT.declared("unsigned");
        trips.check(trips.cells(unsigned), 4_294_967_295L, Objects::equals);
        trips.check(trips.cells(SqlType.TEXT, "short_text"), "abc", Objects::equals);
        assertThatThrownBy(() -> trips.db()
                        .select(dev.rex.dsl.Sql.val(-1L).cast(unsigned))
                        .fetchOne())
                .isInstanceOf(dev.rex.dsl.error.CheckViolation.class);
        trips.check(SqlType.ofArray(unsigned), List.of(1L, 2L));
    }

    @Example
    void arrays_ofTypesThatTravelAsText_roundTrip() {
        checkArray(
                SqlType.INTERVAL,
                List.of(Interval.ZERO, new Interval(-14, 3, -4_000_001), new Interval(0, 0, Long.MAX_VALUE)));
        checkArray(SqlType.TIME_TZ, List.of(OffsetTime.of(1, 2, 3, 4_000, ZoneOffset.ofHoursMinutes(-3, -30))));
        trips.check(
                trips.cells(SqlType.ofArray(SqlType.JSON), "json[]"),
                List.of(new Json("{\"a\": 1}"), new Json("null")),
                Objects::equals,
                false);
    }

    @Example
    void interval_withinRange_equalsWhatTheDatabaseSays() {
        Cells<Interval> cells = trips.cells(SqlType.INTERVAL);
        trips.db().insertInto(cells).set(cells.value.set(new Interval(0, 1, 0))).execute();
        assertThat(trips.db()
                        .select(cells.value)
                        .from(cells)
                        .where(cells.value.eq(new Interval(0, 0, 86_400_000_000L)))
                        .fetch())
                .containsExactly(new Interval(0, 1, 0));
    }

    @Example
    void name_beyondItsLength_isCutByTheDatabase() {
        Cells<String> cells = trips.cells(SqlType.TEXT, "name");
        trips.check(cells, "n".repeat(63), Objects::equals, false);
    }

    /** The sessions of a pool that is not Rex's own have the zone that the driver took from the JVM. */
    @Example
    void otherZoneOfTheSession_changesNothing() {
        PGSimpleDataSource pool = new PGSimpleDataSource();
        pool.setUrl(trips.database().url());
        pool.setUser(trips.database().user());
        pool.setPassword(trips.database().password());
        Instant instant = Instant.parse("2026-03-08T05:45:00.123456Z");
        Cells<Range<Instant>> cells = trips.cells(TSTZRANGE);
        trips.db()
                .insertInto(cells)
                .set(cells.value.set(Range.atLeast(instant)))
                .execute();
        try (Database db = Database.on(pool, Dialects.postgres())) {
            assertThat(db.select(sqlText("current_setting('timezone')")).fetchOne())
                    .isEqualTo("America/St_Johns");
            assertThat(db.select(cells.value).from(cells).fetch()).containsExactly(Range.atLeast(instant));
            assertThat(db.select(lower(cells.value, SqlType.TIMESTAMP_TZ))
                            .from(cells)
                            .fetch())
                    .containsExactly(instant);
            SqlType<List<Instant>> array = SqlType.ofArray(SqlType.TIMESTAMP_TZ);
            assertThat(db.select(Expr.value(List.of(instant), array).cast(array))
                            .fetchOne())
                    .containsExactly(instant);
        }
    }

    private <V> void isFoundAmongMany(SqlType<V> type, String literal, V value, IntFunction<V> others) {
        Expr<V> stored = sql(literal, type);
        List<V> many =
                new ArrayList<>(IntStream.range(100, 120).mapToObj(others).toList());
        assertThat(trips.db().select(val(1)).where(stored.in(many)).fetch())
                .as("not in %s", type)
                .isEmpty();
        many.add(value);
        for (List<V> list : List.of(List.of(value), many)) {
            assertThat(trips.db().select(val(1)).where(stored.in(list)).fetch())
                    .as("%s of %s", type, list.size())
                    .hasSize(1);
            assertThat(trips.db().select(val(1)).where(stored.notIn(list)).fetch())
                    .isEmpty();
        }
    }

    /** A length is no part of an array's name; a domain would refuse what is only looked for. */
    @Example
    void in_manyValuesOfADeclaredType_findsThem() {
        trips.database().execute("create domain small as integer check (value between 1 and 9)");
        for (String name : List.of("numeric", "numeric(12,2)", "decimal(12, 2)")) {
            isFoundAmongMany(SqlType.DECIMAL.declared(name), "4.00", new BigDecimal("4"), BigDecimal::valueOf);
        }
        for (String name : List.of("varchar(40)", "character varying(40)", "text", "varchar")) {
            isFoundAmongMany(SqlType.TEXT.declared(name), "cast('4' as " + name + ")", "4", String::valueOf);
        }
        for (String name : List.of("char(3)", "character(3)", "bpchar(3)")) {
            isFoundAmongMany(SqlType.TEXT.declared(name), "cast('4' as " + name + ")", "4", String::valueOf);
        }
        isFoundAmongMany(SqlType.INTEGER.declared("small"), "cast(4 as small)", 4, i -> i);
        Instant noon = Instant.parse("2026-01-01T12:00:00Z");
        isFoundAmongMany(
                SqlType.TIMESTAMP_TZ.declared("timestamp(3) with time zone"),
                "timestamptz '2026-01-01 12:00:00Z'",
                noon,
                noon::plusSeconds);
        isFoundAmongMany(SqlType.BIGINT.declared("oid"), "cast(4 as oid)", 4L, i -> (long) i);
    }

    @Example
    void array_ofADeclaredType_roundTrips() {
        trips.check(SqlType.ofArray(SqlType.DECIMAL.declared("numeric(12,2)")), List.of(new BigDecimal("1.50")));
        trips.check(SqlType.ofArray(SqlType.TEXT.declared("varchar(40)")), List.of("a", "b"));
        trips.check(
                SqlType.ofArray(SqlType.TIMESTAMP.declared("timestamp(3)")),
                List.of(LocalDateTime.of(2026, 1, 1, 12, 0)));
    }

    @Example
    void jsonb_operatorWithAQuestionMark_isWrittenWithTwo() {
        SqlType<Json> jsonb = SqlType.JSON;
        Expr<Json> document = val(new Json("{\"a\": 1}"), jsonb);
        assertThat(trips.db()
                        .select(val(1))
                        .where(sqlCondition("{0} ?? {1}", document, val("a")))
                        .fetch())
                .hasSize(1);
        assertThat(trips.db()
                        .select(val(1))
                        .where(sqlCondition("{0} ??| array[{1}, 'c?']", document, val("b")))
                        .fetch())
                .isEmpty();
    }

    @Example
    void uuid_ofAText_isRefusedWithItsColumn() {
        assertThatThrownBy(() -> trips.db()
                        .select(sql("cast({0} as text)", SqlType.UUID, val("secret")))
                        .fetch())
                .isInstanceOf(DataException.class)
                .hasMessageContaining("declared type is uuid")
                .hasMessageNotContaining("secret");
    }
}

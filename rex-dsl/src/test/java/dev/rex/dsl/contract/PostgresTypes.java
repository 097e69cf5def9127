package dev.rex.dsl.contract;

import static dev.rex.dsl.Sql.fields;
import static dev.rex.dsl.Sql.many;
import static dev.rex.dsl.Sql.select;
import static dev.rex.dsl.contract.Kinds.KINDS;
import static dev.rex.dsl.contract.PostgresTypes.Arrays.ARRAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rex.dsl.Column;
import dev.rex.dsl.Json;
import dev.rex.dsl.SqlType;
import dev.rex.dsl.Table;
import dev.rex.dsl.ToMany;
import dev.rex.dsl.ast.SourceNode;
import dev.rex.dsl.ast.TableNode;
import dev.rex.dsl.error.DataException;
import dev.rex.dsl.error.MappingException;
import dev.rex.dsl.exec.RowReader;
import dev.rex.dsl.render.InvalidQueryException;
import dev.rex.schema.ObjectName;
import dev.rex.schema.TableDef;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The types that PostgreSQL has, and what it keeps of values at the edges. */
abstract class PostgresTypes extends TypeContract {
    PostgresTypes(ContractDialect dialect) {
        super(dialect);
    }

    /** A table with arrays and an enum. */
    static final class Arrays extends Table<Arrays, Long> {
        static final ObjectName NAME = ObjectName.of("arrays");
        static final Arrays ARRAYS = new Arrays(TableNode.of(NAME));

        final Column<Arrays, Long> ID = number("id", SqlType.BIGINT, NOT_NULL);
        final Column<Arrays, Mood> MOOD = column("mood", Mood.TYPE, NULL);
        final Column<Arrays, List<Integer>> INTEGERS = column("integers", SqlType.ofArray(SqlType.INTEGER), NULL);
        final Column<Arrays, List<Long>> BIGINTS = column("bigints", SqlType.ofArray(SqlType.BIGINT), NULL);
        final Column<Arrays, List<Short>> SMALLINTS = column("smallints", SqlType.ofArray(SqlType.SMALLINT), NULL);
        final Column<Arrays, List<Boolean>> BOOLEANS = column("booleans", SqlType.ofArray(SqlType.BOOLEAN), NULL);
        final Column<Arrays, List<BigDecimal>> DECIMALS = column("decimals", SqlType.ofArray(SqlType.DECIMAL), NULL);
        final Column<Arrays, List<Float>> REALS = column("reals", SqlType.ofArray(SqlType.REAL), NULL);
        final Column<Arrays, List<Double>> DOUBLES = column("doubles", SqlType.ofArray(SqlType.DOUBLE), NULL);
        final Column<Arrays, List<String>> TEXTS = column("texts", SqlType.ofArray(SqlType.TEXT), NULL);
        final Column<Arrays, List<byte[]>> BINARIES = column("binaries", SqlType.ofArray(SqlType.BINARY), NULL);
        final Column<Arrays, List<LocalDate>> DATES = column("dates", SqlType.ofArray(SqlType.DATE), NULL);
        final Column<Arrays, List<LocalTime>> TIMES = column("times", SqlType.ofArray(SqlType.TIME), NULL);
        final Column<Arrays, List<LocalDateTime>> TIMESTAMPS =
                column("timestamps", SqlType.ofArray(SqlType.TIMESTAMP), NULL);
        final Column<Arrays, List<Instant>> INSTANTS = column("instants", SqlType.ofArray(SqlType.TIMESTAMP_TZ), NULL);
        final Column<Arrays, List<UUID>> UUIDS = column("uuids", SqlType.ofArray(SqlType.UUID), NULL);
        final Column<Arrays, List<Json>> JSONS = column("jsons", SqlType.ofArray(SqlType.JSON), NULL);
        final Column<Arrays, List<Mood>> MOODS = column("moods", SqlType.ofArray(Mood.TYPE), NULL);

        private Arrays(SourceNode source) {
            super(source);
        }

        Column<Arrays, List<String>> texts(SqlType<List<String>> type) {
            return new Arrays(source()).column("texts", type, NULL);
        }

        ToMany<Arrays> self() {
            return toMany("self", Arrays::new, NAME, List.of(ID), List.of("id"));
        }

        ToMany<Arrays> sameMood() {
            return toMany("same_mood", Arrays::new, NAME, List.of(MOOD), List.of("mood"));
        }

        @Override
        protected Arrays at(SourceNode other) {
            return new Arrays(other);
        }

        @Override
        public TableDef def() {
            throw new UnsupportedOperationException("nobody asks");
        }

        @Override
        public Long read(RowReader row, int index) {
            return row.longAt(index);
        }
    }

    @BeforeAll
    void createArrays() {
        StringBuilder ddl =
                new StringBuilder("create table arrays (id bigint generated always as identity primary key");
        for (Column<Arrays, ?> column :
                ARRAYS.columns().subList(1, ARRAYS.columns().size())) {
            String type = column.type().dataType().declared().replace("Mood", "\"Mood\"");
            ddl.append(", ").append(column.name()).append(' ').append(type);
        }
        database().execute(Mood.DDL, ddl.append(')').toString());
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    private <V> void arrays(Column<Arrays, List<V>> column, V... values) {
        for (List<V> list : List.of(List.of(values), List.<V>of(), List.of(values[0]))) {
            Long id = db().insertInto(ARRAYS)
                    .set(column.set(list))
                    .returning(ARRAYS.ID)
                    .fetchOne();
            List<V> read =
                    db().select(column).from(ARRAYS).where(ARRAYS.ID.eq(id)).fetchOne();
            assertThat(read).as("read").isEqualTo(list);
            assertThat(nestedArray(column, id)).as("nested").isEqualTo(list);
            assertThat(Loaded.roundTrip(db(), ARRAYS, ARRAYS.ID, column, list))
                    .as("loaded")
                    .isEqualTo(list);
            assertThat(db().select(ARRAYS.ID)
                            .from(ARRAYS)
                            .where(column.eq(list))
                            .fetch())
                    .contains(id);
        }
        Long id = db().insertInto(ARRAYS)
                .set(column.setNull())
                .returning(ARRAYS.ID)
                .fetchOne();
        assertThat(db().select(column).from(ARRAYS).where(ARRAYS.ID.eq(id)).fetch())
                .containsExactly((List<V>) null);
        assertThat(nestedArray(column, id)).isNull();
    }

    @SuppressWarnings("unchecked")
    private <V> V nestedArray(Column<Arrays, V> column, long id) {
        int position = ARRAYS.columns().indexOf(column);
        return db().select(many(
                        ARRAYS.self(),
                        a -> select(fields(a.ID, (Column<Arrays, V>) a.columns().get(position), a.ID)
                                .into((before, v, after) -> java.util.Arrays.asList(v)))))
                .from(ARRAYS)
                .where(ARRAYS.ID.eq(id))
                .fetchOne()
                .get(0)
                .get(0);
    }

    @Test
    void array_ofEachType_roundTrips() {
        arrays(ARRAYS.INTEGERS, 1, -1, Integer.MAX_VALUE);
        arrays(ARRAYS.BIGINTS, Long.MIN_VALUE, 0L);
        arrays(ARRAYS.SMALLINTS, (short) 1, Short.MIN_VALUE);
        arrays(ARRAYS.BOOLEANS, true, false, true);
        arrays(ARRAYS.DECIMALS, new BigDecimal("1.50"), new BigDecimal("-12345678901234567890.123"));
        arrays(ARRAYS.REALS, 0.1f, Float.MAX_VALUE);
        arrays(ARRAYS.DOUBLES, 0.1, Double.MIN_VALUE, 1 / 3.0);
        arrays(ARRAYS.TEXTS, "", "null", "NULL", "a,b", "{x}", "q\"u\\o'te", " \n", "\uD83D\uDE00");
        arrays(ARRAYS.DATES, LocalDate.of(2026, 1, 5), LocalDate.of(1, 1, 1));
        arrays(ARRAYS.TIMES, LocalTime.of(2, 30), LocalTime.of(23, 59, 59, 999_999_000));
        arrays(ARRAYS.TIMESTAMPS, LocalDateTime.of(2026, 3, 8, 2, 30), LocalDateTime.of(1, 1, 1, 0, 0));
        arrays(ARRAYS.INSTANTS, Instant.parse("2026-03-08T05:45:00.5Z"), Instant.EPOCH);
        arrays(ARRAYS.UUIDS, new UUID(1, 2), new UUID(0, 0));
        arrays(ARRAYS.MOODS, Mood.SO_SO, Mood.FINE, Mood.NONE);
    }

    @Test
    void array_ofBytesOrJson_roundTrips() {
        byte[] bytes = {0, 1, -1};
        List<byte[]> binaries = List.of(bytes, new byte[0]);
        List<Json> jsons = List.of(new Json("{\"a\": [1, \"x\"]}"), new Json("null"), new Json("\"t\""));
        Long id = db().insertInto(ARRAYS)
                .set(ARRAYS.BINARIES.set(binaries), ARRAYS.JSONS.set(jsons))
                .returning(ARRAYS.ID)
                .fetchOne();
        assertThat(db().select(ARRAYS.BINARIES)
                        .from(ARRAYS)
                        .where(ARRAYS.ID.eq(id))
                        .fetchOne())
                .containsExactlyElementsOf(binaries);
        assertThat(db().select(ARRAYS.JSONS)
                        .from(ARRAYS)
                        .where(ARRAYS.ID.eq(id))
                        .fetchOne())
                .isEqualTo(jsons);
        assertThat(nestedArray(ARRAYS.BINARIES, id)).containsExactlyElementsOf(binaries);
        assertThat(nestedArray(ARRAYS.JSONS, id)).isEqualTo(jsons);
    }

    @Test
    void array_withNull_isRefusedBothWays() {
        assertThatThrownBy(() -> ARRAYS.TEXTS.set(java.util.Arrays.asList("a", null)))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("null");
        database().execute("insert into arrays (texts) values (array['a', null])");
        assertThatThrownBy(() -> db().select(ARRAYS.TEXTS)
                        .from(ARRAYS)
                        .where(ARRAYS.TEXTS.isNotNull())
                        .fetch())
                .isInstanceOf(DataException.class)
                .hasMessageContaining("NULL as an element");
        assertThatThrownBy(() -> db().select(many(ARRAYS.self(), a -> select(a.TEXTS)))
                        .from(ARRAYS)
                        .fetch())
                .isInstanceOf(DataException.class)
                .hasMessageContaining("NULL as an element");
        Column<Arrays, List<String>> nullable = ARRAYS.texts(SqlType.ofArrayWithNulls(SqlType.TEXT));
        Long id = db().select(ARRAYS.ID)
                .from(ARRAYS)
                .where(nullable.eq(java.util.Arrays.asList("a", null)))
                .fetchOne();
        assertThat(db().select(nullable).from(ARRAYS).where(ARRAYS.ID.eq(id)).fetchOne())
                .containsExactly("a", null);
        db().update(ARRAYS)
                .set(nullable.set(java.util.Arrays.asList(null, "b")))
                .where(ARRAYS.ID.eq(id))
                .execute();
        assertThat(db().select(nullable).from(ARRAYS).where(ARRAYS.ID.eq(id)).fetchOne())
                .containsExactly(null, "b");
        db().deleteFrom(ARRAYS).where(ARRAYS.ID.eq(id)).execute();
    }

    @Test
    void array_ofTwoDimensions_isRefusedWithItsColumn() {
        database().execute("insert into arrays (integers) values ('{{1,2},{3,4}}')");
        assertThatThrownBy(() -> db().select(ARRAYS.INTEGERS)
                        .from(ARRAYS)
                        .where(ARRAYS.INTEGERS.isNotNull())
                        .fetch())
                .isInstanceOf(DataException.class)
                .hasMessageContaining("more than one dimension");
        assertThatThrownBy(() -> db().select(many(ARRAYS.self(), a -> select(a.INTEGERS)))
                        .from(ARRAYS)
                        .fetch())
                .isInstanceOf(DataException.class)
                .hasMessageContaining("more than one dimension");
        database().execute("delete from arrays where array_ndims(integers) = 2");
    }

    @Test
    void enum_literals_areItsConstants() {
        for (Mood mood : Mood.values()) {
            Long id = db().insertInto(ARRAYS)
                    .set(ARRAYS.MOOD.set(mood))
                    .returning(ARRAYS.ID)
                    .fetchOne();
            assertThat(db().select(ARRAYS.MOOD)
                            .from(ARRAYS)
                            .where(ARRAYS.ID.eq(id))
                            .fetchOne())
                    .isEqualTo(mood);
            assertThat(nestedArray(ARRAYS.MOOD, id)).isEqualTo(mood);
            assertThat(db().select(ARRAYS.ID)
                            .from(ARRAYS)
                            .where(ARRAYS.MOOD.eq(mood).and(ARRAYS.MOOD.in(List.of(Mood.values()))))
                            .fetch())
                    .contains(id);
        }
        assertThat(db().select(KINDS.TEXT.cast(Mood.TYPE))
                        .from(KINDS)
                        .where(KINDS.ID.eq(db().insertInto(KINDS)
                                .set(KINDS.TEXT.set("fine"))
                                .returning(KINDS.ID)
                                .fetchOne()))
                        .fetchOne())
                .isEqualTo(Mood.FINE);
    }

    @Test
    void enum_asAKeyOfNestedRows_isFound() {
        db().insertInto(ARRAYS)
                .set(ARRAYS.MOOD.set(Mood.SO_SO), ARRAYS.INTEGERS.set(List.of(77)))
                .execute();
        assertThat(db().select(many(ARRAYS.sameMood(), a -> select(a.MOOD)))
                        .from(ARRAYS)
                        .where(ARRAYS.INTEGERS.eq(List.of(77)))
                        .fetchOne())
                .isNotEmpty()
                .containsOnly(Mood.SO_SO);
    }

    @Test
    void enum_literalThatJavaLacks_namesColumnAndLiteral() {
        database().execute("insert into arrays (mood, integers) values ('new one', array[13])");
        assertThatThrownBy(() -> db().select(ARRAYS.MOOD)
                        .from(ARRAYS)
                        .where(ARRAYS.INTEGERS.eq(List.of(13)))
                        .fetch())
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("mood")
                .hasMessageContaining("'new one'");
        database().execute("delete from arrays where integers = array[13]");
    }

    @Test
    void decimal_anyScale_isKept() {
        roundTrip(
                KINDS.DECIMAL,
                new BigDecimal("1.50"),
                new BigDecimal("0.0000000000000000000000000000001"),
                new BigDecimal("123456789012345678901234567890.123456789012345678901234567890"),
                new BigDecimal("-0.00"));
    }

    @Test
    void floatingPoint_notANumberAndMinusZero_areKept() {
        roundTrip(KINDS.DOUBLE, Double.NaN, -0.0);
        roundTrip(KINDS.REAL, Float.NaN, -0.0f);
    }

    @Test
    void dates_beforeYear1AndBeyond9999_roundTrip() {
        roundTrip(
                KINDS.DATE,
                LocalDate.of(-43, 3, 15),
                LocalDate.of(0, 2, 29),
                LocalDate.of(12345, 6, 7),
                LocalDate.of(-4712, 1, 1));
        roundTrip(
                KINDS.TIMESTAMP,
                LocalDateTime.of(-43, 3, 15, 12, 0),
                LocalDateTime.of(12345, 6, 7, 8, 9, 10, 123_456_000));
        roundTrip(KINDS.INSTANT, Instant.parse("-0043-03-15T12:00:00Z"), Instant.parse("+12345-06-07T08:09:10Z"));
    }

    @Test
    void infinities_ofTime_areTheEndsOfJavasTypes() {
        roundTrip(KINDS.DATE, LocalDate.MAX, LocalDate.MIN);
        roundTrip(KINDS.TIMESTAMP, LocalDateTime.MAX, LocalDateTime.MIN);
        roundTrip(KINDS.INSTANT, OffsetDateTime.MAX.toInstant(), OffsetDateTime.MIN.toInstant());
    }

    @Test
    void endOfDay_isTheLastMoment() {
        database().execute("insert into kinds (a_time, a_text) values ('24:00:00', 'end of day')");
        Long id = db().select(KINDS.ID)
                .from(KINDS)
                .where(KINDS.TEXT.eq("end of day"))
                .fetchOne();
        assertThat(db().select(KINDS.TIME).from(KINDS).where(KINDS.ID.eq(id)).fetchOne())
                .isEqualTo(LocalTime.MAX);
        assertThat(nested(KINDS.TIME, id)).isEqualTo(LocalTime.MAX);
    }

    @Test
    void nanoseconds_areRoundedToMicroseconds() {
        assertThat(db().insertInto(KINDS)
                        .set(
                                KINDS.INSTANT.set(Instant.parse("2026-01-05T09:00:00.123456789Z")),
                                KINDS.TIMESTAMP.set(LocalDateTime.of(2026, 1, 5, 9, 0, 0, 123_456_789)),
                                KINDS.TIME.set(LocalTime.of(9, 0, 0, 123_456_789)))
                        .returning(fields(KINDS.INSTANT, KINDS.TIMESTAMP, KINDS.TIME))
                        .fetchOne())
                .hasToString("[2026-01-05T09:00:00.123457Z, 2026-01-05T09:00:00.123457, 09:00:00.123457]");
    }

    @Test
    void text_withZeroByte_isRefusedClearly() {
        assertThatThrownBy(
                        () -> db().insertInto(KINDS).set(KINDS.TEXT.set("a\0b")).execute())
                .isInstanceOf(DataException.class)
                .hasMessageContaining("0x00")
                .hasMessageContaining("insert into \"kinds\"");
    }

    @Test
    void instant_beyondWhatTheServerHas_isRefusedClearly() {
        assertThatThrownBy(() -> db().insertInto(KINDS)
                        .set(KINDS.INSTANT.set(Instant.MAX))
                        .execute())
                .isInstanceOf(DataException.class)
                .hasMessageContaining("out of range");
        assertThatThrownBy(() -> db().insertInto(KINDS)
                        .set(KINDS.DATE.set(LocalDate.of(9_999_999, 1, 1)))
                        .execute())
                .isInstanceOf(DataException.class)
                .hasMessageContaining("out of range")
                .hasMessageNotContaining("9999999");
    }

    @Test
    void integer_computedTooLarge_isRefusedByTheServer() {
        Long id = db().insertInto(KINDS)
                .set(KINDS.INTEGER.set(Integer.MAX_VALUE))
                .returning(KINDS.ID)
                .fetchOne();
        assertThatThrownBy(() -> db().select(KINDS.INTEGER.plus(1))
                        .from(KINDS)
                        .where(KINDS.ID.eq(id))
                        .fetchOne())
                .isInstanceOf(DataException.class);
    }
}

package dev.rex.dsl.differential;

import static dev.rex.dsl.Sql.decimal;
import static dev.rex.dsl.Sql.select;
import static dev.rex.dsl.Sql.val;
import static dev.rex.dsl.differential.Things.THINGS;
import static dev.rex.dsl.fn.Casts.toDate;
import static dev.rex.dsl.fn.Casts.toInteger;
import static dev.rex.dsl.fn.Casts.toText;
import static dev.rex.dsl.fn.JsonFunctions.jsonArrayAgg;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rex.dsl.Database;
import dev.rex.dsl.NumberExpr;
import dev.rex.dsl.Select;
import dev.rex.dsl.contract.ContractDialect;
import dev.rex.dsl.contract.PostgresContract;
import dev.rex.dsl.contract.SqliteContract;
import dev.rex.dsl.error.DataException;
import dev.rex.dsl.error.DatabaseException;
import dev.rex.dsl.error.MappingException;
import dev.rex.dsl.error.SqlSyntaxException;
import dev.rex.dsl.fn.Dates;
import dev.rex.dsl.fn.Numbers;
import dev.rex.dsl.fn.Strings;
import dev.rex.testing.LeakCheck;
import dev.rex.testing.TestDatabase;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Where the databases are known to differ: each line of {@code docs/differences.md}. */
class DifferenceTest {
    @RegisterExtension
    static final LeakCheck LEAKS = LeakCheck.withPool("rex");

    private TestDatabase file;
    private TestDatabase server;
    private Database sqlite;
    private Database postgres;

    @BeforeEach
    void open() {
        file = create(SqliteContract.SQLITE);
        server = create(PostgresContract.POSTGRESQL);
        sqlite = SqliteContract.SQLITE.builder(file).build();
        postgres = PostgresContract.POSTGRESQL.builder(server).build();
    }

    private static TestDatabase create(ContractDialect dialect) {
        return dialect.create().execute(RandomRows.ddl(dialect));
    }

    @AfterEach
    void close() {
        sqlite.close();
        postgres.close();
        file.close();
        server.close();
    }

    private void things(String... titles) {
        for (Database database : List.of(sqlite, postgres)) {
            for (int i = 0; i < titles.length; i++) {
                database.insertInto(THINGS)
                        .set(
                                THINGS.ID.set((long) i),
                                THINGS.STEPS.set(i),
                                THINGS.CODE.set(""),
                                THINGS.TITLE.set(titles[i]))
                        .execute();
            }
        }
    }

    private void differ(Select<?> select, Object onSqlite, Object onPostgres) {
        assertThat(sqlite.fetchOne(select)).isEqualTo(onSqlite);
        assertThat(postgres.fetchOne(select)).isEqualTo(onPostgres);
    }

    private void isRefused(Select<?> select, Class<? extends DatabaseException> byPostgres) {
        assertThatThrownBy(() -> postgres.fetch(select)).isInstanceOf(byPostgres);
    }

    @Test
    void nulls_withoutAWord_standAtOtherEnds() {
        things("a", null, "b");
        Select<String> titles = select(THINGS.TITLE).from(THINGS);

        assertThat(sqlite.fetch(titles.orderBy(THINGS.TITLE.asc()))).containsExactly(null, "a", "b");
        assertThat(postgres.fetch(titles.orderBy(THINGS.TITLE.asc()))).containsExactly("a", "b", null);
        Select<String> said = titles.orderBy(THINGS.TITLE.asc().nullsLast());
        assertThat(sqlite.fetch(said)).isEqualTo(postgres.fetch(said));
    }

    @Test
    void texts_ofAColumnWithACollation_areOrderedByIt() {
        server.execute("alter table things alter column title type text collate \"en-x-icu\"");
        things("b", "A", "a", "B");
        Select<String> titles = select(THINGS.TITLE).from(THINGS);

        assertThat(sqlite.fetch(titles.orderBy(THINGS.TITLE.asc()))).containsExactly("A", "B", "a", "b");
        assertThat(postgres.fetch(titles.orderBy(THINGS.TITLE.asc()))).containsExactly("a", "A", "b", "B");
        Select<String> binary = titles.orderBy(THINGS.TITLE.binary().asc());
        assertThat(sqlite.fetch(binary)).containsExactly("A", "B", "a", "b");
        assertThat(postgres.fetch(binary)).containsExactly("A", "B", "a", "b");
        assertThat(postgres.fetch(titles.where(THINGS.TITLE.binary().lt(val("a")))))
                .containsExactlyInAnyOrder("A", "B");
    }

    @Test
    void letters_beyondAscii_haveNoOtherCaseOnSqlite() {
        server.execute("alter table things alter column title type text collate \"und-x-icu\"");
        things("\u00c9t\u00c9");

        differ(select(THINGS.TITLE.lower()).from(THINGS), "\u00c9t\u00c9", "\u00e9t\u00e9");
        differ(select(THINGS.TITLE.ilike("\u00e9T\u00e9")).from(THINGS), false, true);
        differ(select(THINGS.TITLE.ilike("\u00c9T\u00c9")).from(THINGS), true, true);
    }

    @Test
    void decimals_onSqlite_areFloatingPoint() {
        NumberExpr<BigDecimal> sum = val(decimal("0.1")).plus(decimal("0.2"));

        differ(select(sum.eq(decimal("0.3"))), false, true);
        differ(select(Numbers.round(sum, 2).eq(decimal("0.3"))), true, true);
        differ(select(val(decimal("12345678901234567.89")).gt(decimal("12345678901234567.88"))), false, true);
    }

    @Test
    void numbers_asText_areWrittenAsTheDatabaseDoes() {
        differ(select(toText(val(decimal("2.50")))), "2.5", "2.50");
        differ(select(toText(val(1.0))), "1.0", "1");
    }

    @Test
    void instants_asText_areWrittenAsTheDatabaseDoes() {
        differ(
                select(toText(val(Instant.parse("2026-01-31T12:00:00Z")))),
                "2026-01-31 12:00:00",
                "2026-01-31 12:00:00+00");
    }

    @Test
    void division_byZero_isNullOnSqlite() {
        Stream.<Select<?>>of(
                        select(val(1).dividedBy(val(0))),
                        select(val(1).modulo(val(0))),
                        select(val(decimal(1)).dividedBy(val(decimal(0)))),
                        select(val(decimal(1)).modulo(val(decimal(0)))))
                .forEach(quotient -> {
                    assertThat(sqlite.fetch(quotient)).hasSize(1).containsNull();
                    isRefused(quotient, DataException.class);
                });
    }

    @Test
    void functions_withoutAResult_areNullOnSqlite() {
        Stream.<Select<?>>of(select(Numbers.sqrt(val(-1))), select(Numbers.ln(val(-1))))
                .forEach(nothing -> {
                    assertThat(sqlite.fetch(nothing)).hasSize(1).containsNull();
                    isRefused(nothing, DataException.class);
                });
    }

    @Test
    void integers_tooGreat_areNoticedWhenReadOnSqlite() {
        NumberExpr<Integer> great = val(2_000_000_000).plus(2_000_000_000);
        NumberExpr<Long> greater = val(Long.MAX_VALUE).plus(1L);

        isRefused(select(great), DataException.class);
        assertThatThrownBy(() -> sqlite.fetch(select(great))).isInstanceOf(MappingException.class);
        assertThat(sqlite.fetchOne(select(great.gt(0)))).isTrue();
        isRefused(select(great.gt(0)), DataException.class);
        assertThat(sqlite.fetchOne(select(greater.gt(0)))).isTrue();
        isRefused(select(greater.gt(0)), DataException.class);
    }

    @Test
    void texts_thatAreNoNumbers_areCastAsFarAsTheyGoOnSqlite() {
        assertThat(sqlite.fetchOne(select(toInteger(val("12 apples"))))).isEqualTo(12);
        isRefused(select(toInteger(val("12 apples"))), DataException.class);
        assertThat(sqlite.fetchOne(select(toText(toDate(val("no date")))))).isEqualTo("no date");
        isRefused(select(toDate(val("no date"))), DataException.class);
    }

    @Test
    void parts_ofNegativeLength_areEmptyOnSqlite() {
        Select<String> part = select(Strings.substring(val("abc"), val(2), val(-1)));

        assertThat(sqlite.fetchOne(part)).isEmpty();
        isRefused(part, DataException.class);
    }

    @Test
    void enums_areOrderedByTheirTextOnSqlite() {
        server.execute("alter type feeling add value 'a last one' after 'wild'");
        for (TestDatabase database : List.of(file, server)) {
            database.execute(
                    "insert into things (id, steps, code, feeling) values (1, 0, '', 'wild'), (2, 0, '', 'a last one')");
        }
        Select<Long> byFeeling = select(THINGS.ID).from(THINGS).orderBy(THINGS.FEELING.asc());

        assertThat(sqlite.fetch(byFeeling)).containsExactly(2L, 1L);
        assertThat(postgres.fetch(byFeeling)).containsExactly(1L, 2L);
    }

    @Test
    void jsonArray_ofNoRows_isEmptyOnSqlite() {
        var array = select(jsonArrayAgg(THINGS.STEPS)).from(THINGS);

        assertThat(sqlite.fetchOne(array).text()).isEqualTo("[]");
        assertThat(postgres.fetch(array)).hasSize(1).containsNull();
    }

    @Test
    void group_computedWithValues_isKnownWholeOnPostgres() {
        things("a", "b", "c");
        var tens = THINGS.STEPS.dividedBy(10);
        var groups = select(tens.times(10)).from(THINGS).groupBy(tens);

        assertThat(sqlite.fetch(groups)).containsExactly(0);
        isRefused(groups, SqlSyntaxException.class);
        var inner = select(tens).from(THINGS).groupBy(tens).as("tens");
        assertThat(postgres.fetch(select(inner.get(tens).times(10)).from(inner)))
                .containsExactly(0);
    }

    @Test
    void otherForms_areReadAndComparedAsTheyAreOnSqlite() {
        Instant nine = Instant.parse("2026-01-05T09:00:00Z");
        List<String> forms = List.of("'2026-01-05 09:00:00'", "'2026-01-05T09:00:00Z'", "1767603600", "1767603600000");
        for (int i = 0; i < forms.size(); i++) {
            file.execute(
                    "insert into things (id, steps, code, moment) values (" + i + ", 0, '', " + forms.get(i) + ")");
        }
        Select<Instant> seen = select(THINGS.MOMENT).from(THINGS);
        assertThat(sqlite.fetch(seen)).containsOnly(nine).hasSize(forms.size());
        assertThat(sqlite.fetch(seen.where(THINGS.MOMENT.eq(nine)))).hasSize(1);
        for (Long id : sqlite.fetch(select(THINGS.ID).from(THINGS))) {
            Select<Instant> one = seen.where(THINGS.ID.eq(id));
            sqlite.update(THINGS)
                    .set(THINGS.MOMENT.set(sqlite.fetchOne(one)))
                    .where(THINGS.ID.eq(id))
                    .execute();
        }
        assertThat(sqlite.fetch(seen.where(THINGS.MOMENT.eq(nine)))).hasSize(forms.size());
    }

    @Test
    void yearsBeyond9999_areUnknownToFunctionsOnSqlite() {
        Select<Integer> year = select(Dates.year(val(LocalDate.of(12345, 6, 7))));

        assertThat(sqlite.fetch(year)).containsExactly((Integer) null);
        assertThat(postgres.fetchOne(year)).isEqualTo(12345);
    }
}

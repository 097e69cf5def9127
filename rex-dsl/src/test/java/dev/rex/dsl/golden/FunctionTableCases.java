package dev.rex.dsl.golden;

import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.TagsTable.TAGS;
import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.exists;
import static dev.rex.dsl.Sql.fields;
import static dev.rex.dsl.Sql.generateSeries;
import static dev.rex.dsl.Sql.jsonArrayElements;
import static dev.rex.dsl.Sql.jsonEach;
import static dev.rex.dsl.Sql.select;
import static dev.rex.dsl.Sql.unnest;
import static dev.rex.dsl.Sql.unnestNumbers;
import static dev.rex.dsl.Sql.unnestTexts;
import static dev.rex.dsl.Sql.val;
import static dev.rex.dsl.fn.Aggregates.count;
import static dev.rex.dsl.fn.Aggregates.sum;
import static dev.rex.dsl.fn.Casts.toInteger;
import static dev.rex.dsl.fn.Dates.toDate;
import static dev.rex.dsl.fn.JsonFunctions.json;
import static dev.rex.dsl.fn.JsonFunctions.jsonArray;
import static dev.rex.dsl.fn.JsonFunctions.jsonObject;
import static dev.rex.dsl.golden.GoldenCase.query;
import static dev.rex.dsl.golden.GoldenCase.run;
import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.HOURS;
import static java.time.temporal.ChronoUnit.MONTHS;

import dev.rex.dsl.Elements;
import dev.rex.dsl.Expr;
import dev.rex.dsl.Json;
import dev.rex.dsl.JsonElements;
import dev.rex.dsl.JsonEntries;
import dev.rex.dsl.NumberExpr;
import dev.rex.dsl.SqlType;
import dev.rex.dsl.TextExpr;
import dev.rex.dsl.TimeExpr;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/** Tables that functions give: series, and the parts of arrays and documents. */
final class FunctionTableCases {
    private static final Elements<NumberExpr<Long>> NUMBERS =
            generateSeries(1, 4).as("n");
    private static final Expr<Json> DOCUMENT = jsonObject("name", USERS.NAME)
            .and("active", USERS.ACTIVE)
            .and("bio", USERS.BIO)
            .and("numbers", jsonArray(USERS.AGE, USERS.VISITS))
            .end();
    private static final JsonEntries ENTRIES = jsonEach(DOCUMENT).as("e");
    private static final JsonElements KINDS = jsonArrayElements(val(
                    new Json("[1, 2.5, \"a \\\"b\\\"\", true, false, null, [1, \"x\"], {\"k\": \"v\"}]"), SqlType.JSON))
            .withOrdinality()
            .as("kinds");

    static final List<GoldenCase> CASES = List.of(
            query("series", db -> db.select(NUMBERS.value()).from(NUMBERS)),
            query("series-down", db -> {
                Elements<NumberExpr<Long>> down = generateSeries(10, 1, -4).withOrdinality();
                return db.select(fields(down.value(), down.ordinality())).from(down);
            }),
            query("series-empty", db -> {
                Elements<NumberExpr<Long>> none = generateSeries(2, 1);
                return db.select(none.value()).from(none);
            }),
            query("series-of-decimals", db -> {
                Elements<NumberExpr<BigDecimal>> halves =
                        generateSeries(val(new BigDecimal("0.5")), val(new BigDecimal("2")), new BigDecimal("0.5"));
                return db.select(halves.value()).from(halves);
            }),
            query("series-of-days", db -> {
                Elements<TimeExpr<LocalDate>> days = generateSeries(
                                val(LocalDate.of(2026, 2, 27)), val(LocalDate.of(2026, 3, 2)), 1, DAYS)
                        .as("days");
                return db.select(fields(days.value(), count(POSTS.ID)))
                        .from(days)
                        .leftJoin(POSTS)
                        .on(toDate(POSTS.CREATED_AT).eq(days.value().minus(26, DAYS)))
                        .groupBy(days.value())
                        .orderBy(days.value().asc());
            }),
            query("series-of-months", db -> {
                Elements<TimeExpr<LocalDate>> months = generateSeries(
                                val(LocalDate.of(2024, 1, 31)), val(LocalDate.of(2024, 5, 1)), 1, MONTHS)
                        .withOrdinality();
                return db.select(fields(months.value(), months.ordinality())).from(months);
            }),
            query("series-of-hours", db -> {
                Elements<TimeExpr<LocalDateTime>> hours = generateSeries(
                        val(LocalDateTime.of(2026, 1, 1, 1, 30, 0, 500_000_000)),
                        val(LocalDateTime.of(2025, 12, 31, 22, 0)),
                        -2,
                        HOURS);
                return db.select(hours.value()).from(hours);
            }),
            query("series-of-instants", db -> {
                Elements<TimeExpr<Instant>> days = generateSeries(
                        val(Instant.parse("2026-03-28T23:00:00Z")),
                        val(Instant.parse("2026-03-31T00:00:00Z")),
                        1,
                        DAYS);
                return db.select(days.value()).from(days);
            }),
            query("series-beside-a-table", db -> db.select(fields(USERS.NAME, NUMBERS.value()))
                    .from(USERS)
                    .join(NUMBERS)
                    .on(NUMBERS.value().gt(USERS.ID))
                    .orderBy(USERS.ID.asc(), NUMBERS.value().asc())),
            query("series-of-columns", db -> {
                Elements<NumberExpr<Long>> upTo =
                        generateSeries(val(3L), USERS.ID, 1L).as("up");
                return db.select(fields(USERS.NAME, upTo.value()))
                        .from(USERS)
                        .crossJoin(upTo)
                        .orderBy(USERS.ID.asc(), upTo.value().asc());
            }),
            query("series-of-outer-columns", db -> {
                Elements<NumberExpr<Long>> upTo =
                        generateSeries(val(1L), USERS.ID, 1L).as("up");
                return db.select(fields(
                                USERS.NAME, select(sum(upTo.value())).from(upTo).asScalar()))
                        .from(USERS)
                        .orderBy(USERS.ID.asc());
            }),
            query("unnest", db -> {
                Elements<TextExpr> words = unnestTexts(val(List.of("b", "a", "c"), SqlType.ofArray(SqlType.TEXT)))
                        .as("words")
                        .withOrdinality();
                return db.select(fields(words.ordinality(), words.value().upper()))
                        .from(words)
                        .orderBy(words.value().asc());
            }),
            query("unnest-joined", db -> {
                Elements<NumberExpr<Long>> ids =
                        unnestNumbers(val(List.of(1L, 3L, 9L), SqlType.ofArray(SqlType.BIGINT)), SqlType.BIGINT);
                return db.select(fields(ids.value().plus(0), USERS.NAME))
                        .from(ids)
                        .leftJoin(USERS)
                        .on(USERS.ID.eq(ids.value()))
                        .orderBy(ids.value().asc());
            }),
            query("unnest-of-uuids", db -> {
                Elements<Expr<UUID>> ids = unnest(
                        val(List.of(new UUID(0, 1), new UUID(0, 2)), SqlType.ofArray(SqlType.UUID)), SqlType.UUID);
                return db.select(ids.value()).from(ids);
            }),
            query("json-entries", db -> db.select(fields(USERS.NAME, ENTRIES.key(), ENTRIES.text()))
                    .from(USERS)
                    .crossJoin(ENTRIES)
                    .where(USERS.ID.le(2L).and(ENTRIES.key().ne("numbers")))
                    .orderBy(USERS.ID.asc(), ENTRIES.key().asc())),
            query("json-entries-grouped", db -> db.select(fields(ENTRIES.key(), count(ENTRIES.text())))
                    .from(USERS)
                    .join(ENTRIES)
                    .on(USERS.ACTIVE)
                    .groupBy(ENTRIES.key())
                    .orderBy(ENTRIES.key().asc())),
            query("json-elements", db -> db.select(fields(KINDS.ordinality(), KINDS.text()))
                    .from(KINDS)
                    .where(KINDS.ordinality().le(6L))
                    .orderBy(KINDS.ordinality().asc())),
            run(
                    "json-elements-as-json",
                    db -> db
                            .select(KINDS.value())
                            .from(KINDS)
                            .orderBy(KINDS.ordinality().asc())
                            .fetch()
                            .stream()
                            .map(json -> json.text().replace(" ", ""))
                            .toList()),
            query("json-elements-of-a-column", db -> {
                JsonElements numbers =
                        jsonArrayElements(jsonArray(USERS.AGE, USERS.VISITS)).as("numbers");
                return db.select(USERS.NAME)
                        .from(USERS)
                        .where(exists(select(val(1))
                                .from(numbers)
                                .where(toInteger(numbers.text()).eq(7))));
            }),
            query("json-elements-of-null", db -> {
                JsonElements none = jsonArrayElements(json(DOCUMENT, "missing"));
                return db.select(fields(USERS.NAME, none.text()))
                        .from(USERS)
                        .leftJoin(none)
                        .on(val(true))
                        .where(USERS.ID.eq(1L));
            }),
            run("json-elements-written", db -> {
                        JsonElements names = jsonArrayElements(val(new Json("[\"new\", \"newer\"]"), SqlType.JSON))
                                .as("names");
                        return db.insertInto(TAGS)
                                .select(TAGS.NAME.set(names.text()))
                                .from(names)
                                .execute();
                    })
                    .after(db -> db.select(TAGS.NAME).from(TAGS).orderBy(TAGS.ID.asc())));

    private FunctionTableCases() {}
}

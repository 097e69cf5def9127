package dev.rex.dsl.golden;

import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.ProfilesTable.PROFILES;
import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.fields;
import static dev.rex.dsl.Sql.val;
import static dev.rex.dsl.fn.Aggregates.count;
import static dev.rex.dsl.fn.Dates.currentDate;
import static dev.rex.dsl.fn.Dates.currentTimestamp;
import static dev.rex.dsl.fn.Dates.day;
import static dev.rex.dsl.fn.Dates.dayOfWeek;
import static dev.rex.dsl.fn.Dates.dayOfYear;
import static dev.rex.dsl.fn.Dates.daysBetween;
import static dev.rex.dsl.fn.Dates.epoch;
import static dev.rex.dsl.fn.Dates.extract;
import static dev.rex.dsl.fn.Dates.localTime;
import static dev.rex.dsl.fn.Dates.localTimestamp;
import static dev.rex.dsl.fn.Dates.month;
import static dev.rex.dsl.fn.Dates.secondsBetween;
import static dev.rex.dsl.fn.Dates.toDate;
import static dev.rex.dsl.fn.Dates.trunc;
import static dev.rex.dsl.fn.Dates.year;
import static dev.rex.dsl.golden.GoldenCase.query;
import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.HOURS;
import static java.time.temporal.ChronoUnit.MINUTES;
import static java.time.temporal.ChronoUnit.MONTHS;
import static java.time.temporal.ChronoUnit.SECONDS;
import static java.time.temporal.ChronoUnit.WEEKS;
import static java.time.temporal.ChronoUnit.YEARS;

import dev.rex.dsl.Projection;
import dev.rex.dsl.Query;
import dev.rex.dsl.Session;
import dev.rex.dsl.TimeExpr;
import dev.rex.dsl.fn.DatePart;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;

/** Parts of dates and times, and arithmetic with them. */
final class DateCases {
    private static final TimeExpr<LocalDate> END_OF_JANUARY = val(LocalDate.of(2024, 1, 31));
    private static final TimeExpr<LocalTime> LATE = val(LocalTime.of(23, 30, 0, 500_000_000));
    private static final TimeExpr<LocalDateTime> NIGHT = val(LocalDateTime.of(2024, 12, 30, 23, 59, 59, 750_000_000));
    private static final TimeExpr<Instant> MOMENT = val(Instant.parse("2024-02-29T12:34:56.789Z"));

    static final List<GoldenCase> CASES = List.of(
            query("extract", db -> db.select(fields(
                            year(PROFILES.BIRTHDAY),
                            month(PROFILES.BIRTHDAY),
                            day(PROFILES.BIRTHDAY),
                            dayOfWeek(PROFILES.BIRTHDAY),
                            dayOfYear(PROFILES.BIRTHDAY),
                            extract(DatePart.QUARTER, PROFILES.BIRTHDAY),
                            extract(DatePart.WEEK, PROFILES.BIRTHDAY)))
                    .from(PROFILES)
                    .orderBy(PROFILES.USER_ID.asc())),
            query(
                    "extract-of-instant",
                    one(fields(
                            year(MOMENT),
                            extract(DatePart.HOUR, MOMENT),
                            extract(DatePart.MINUTE, MOMENT),
                            extract(DatePart.SECOND, MOMENT),
                            epoch(MOMENT)))),
            query("extract-of-time", one(fields(extract(DatePart.HOUR, LATE), extract(DatePart.SECOND, NIGHT)))),
            query("extract-grouped", db -> db.select(fields(year(POSTS.CREATED_AT), month(POSTS.CREATED_AT), count()))
                    .from(POSTS)
                    .groupBy(year(POSTS.CREATED_AT), month(POSTS.CREATED_AT))
                    .orderBy(year(POSTS.CREATED_AT).asc())),
            query(
                    "date-plus",
                    one(fields(
                            END_OF_JANUARY.plus(1, MONTHS),
                            END_OF_JANUARY.plus(1, YEARS),
                            END_OF_JANUARY.minus(2, WEEKS),
                            END_OF_JANUARY.plus(90, DAYS),
                            END_OF_JANUARY.minus(11, MONTHS)))),
            query("date-plus-column", db -> db.select(PROFILES.BIRTHDAY.plus(PROFILES.USER_ID, DAYS))
                    .from(PROFILES)
                    .orderBy(PROFILES.USER_ID.asc())),
            query("time-plus", one(fields(LATE.plus(1, HOURS), LATE.minus(45, MINUTES), LATE.plus(90, SECONDS)))),
            query(
                    "timestamp-plus",
                    one(fields(
                            NIGHT.plus(1, SECONDS),
                            NIGHT.plus(2, MONTHS),
                            NIGHT.minus(1, DAYS),
                            NIGHT.plus(36, HOURS)))),
            query("instant-plus", one(fields(MOMENT.plus(1, YEARS), MOMENT.minus(1, MINUTES)))),
            query("in-interval", db -> db.select(USERS.NAME)
                    .from(USERS)
                    .where(USERS.CREATED_AT.ge(
                            val(Instant.parse("2026-01-01T12:00:00Z")).plus(1, DAYS)))
                    .where(USERS.CREATED_AT.lt(
                            val(Instant.parse("2026-01-01T12:00:00Z")).plus(3, DAYS)))
                    .orderBy(USERS.ID.asc())),
            query(
                    "trunc",
                    one(fields(
                            trunc(DatePart.YEAR, MOMENT),
                            trunc(DatePart.QUARTER, MOMENT),
                            trunc(DatePart.MONTH, MOMENT),
                            trunc(DatePart.WEEK, MOMENT),
                            trunc(DatePart.DAY, MOMENT),
                            trunc(DatePart.HOUR, MOMENT),
                            trunc(DatePart.MINUTE, MOMENT),
                            trunc(DatePart.SECOND, MOMENT)))),
            query(
                    "trunc-date",
                    one(fields(
                            trunc(DatePart.YEAR, END_OF_JANUARY),
                            trunc(DatePart.QUARTER, END_OF_JANUARY.plus(4, MONTHS)),
                            trunc(DatePart.WEEK, END_OF_JANUARY),
                            trunc(DatePart.HOUR, NIGHT)))),
            query("to-date", one(fields(toDate(MOMENT), toDate(NIGHT)))),
            query(
                    "between",
                    one(fields(
                            daysBetween(END_OF_JANUARY, END_OF_JANUARY.plus(1, MONTHS)),
                            secondsBetween(MOMENT, MOMENT.plus(2, HOURS))))),
            query(
                    "current",
                    one(fields(
                            currentDate().gt(LocalDate.of(2026, 1, 1)),
                            currentTimestamp().gt(Instant.parse("2026-01-01T00:00:00Z")),
                            localTimestamp().gt(LocalDateTime.of(2026, 1, 1, 0, 0)),
                            localTime().isNotNull(),
                            toDate(currentTimestamp()).eq(currentDate())))));

    private DateCases() {}

    private static <R> Function<Session, Query<?>> one(Projection<R> projection) {
        return db -> db.select(projection);
    }
}

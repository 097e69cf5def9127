package dev.rex.dsl.differential;

import static dev.rex.dsl.Sql.val;
import static dev.rex.dsl.fn.Casts.toBigint;
import static dev.rex.dsl.fn.Casts.toDecimal;
import static dev.rex.dsl.fn.Casts.toDouble;
import static dev.rex.dsl.fn.Casts.toInteger;
import static dev.rex.dsl.fn.Casts.toText;
import static dev.rex.dsl.fn.Conditionals.coalesce;
import static dev.rex.dsl.fn.Conditionals.greatest;
import static dev.rex.dsl.fn.Conditionals.least;
import static dev.rex.dsl.fn.Conditionals.nullif;
import static dev.rex.dsl.fn.Conditionals.when;

import dev.rex.dsl.Expr;
import dev.rex.dsl.NumberExpr;
import dev.rex.dsl.TextExpr;
import dev.rex.dsl.TimeExpr;
import dev.rex.dsl.fn.DatePart;
import dev.rex.dsl.fn.Dates;
import dev.rex.dsl.fn.Numbers;
import dev.rex.dsl.fn.Strings;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Random values of each kind, over the columns of a choice; small enough that no arithmetic overflows. */
final class RandomValues {
    private final Dice dice;
    private final Choice choice;
    private final RandomConditions conditions;
    private final RandomRows rows;

    RandomValues(Dice dice, Choice choice) {
        this.dice = dice;
        this.choice = choice;
        this.rows = new RandomRows(dice);
        this.conditions = new RandomConditions(dice, choice, this);
    }

    RandomConditions conditions() {
        return conditions;
    }

    NumberExpr<Integer> integer(int depth) {
        if (depth == 0 || choice.integers.isEmpty()) {
            return choice.integers.isEmpty() || dice.oneIn(5) ? val(dice.number(-5, 9)) : dice.of(choice.integers);
        }
        int d = depth - 1;
        return dice.make(
                () -> integer(0),
                () -> integer(d).plus(integer(d)),
                () -> integer(d).minus(dice.number(-9, 9)),
                () -> integer(d).times(dice.number(-3, 3)),
                () -> integer(d).dividedBy(dice.of(-3, -1, 2, 5)),
                () -> integer(d).dividedBy(nullif(integer(0), 0)),
                () -> integer(d).modulo(dice.of(-3, 2, 5)),
                () -> integer(d).modulo(nullif(integer(0), 0)),
                () -> Numbers.abs(integer(d)),
                () -> Numbers.negate(integer(d)),
                () -> Numbers.sign(dice.oneIn(2) ? integer(d) : decimal(d)),
                () -> coalesce(integer(d), dice.number(-2, 2)),
                () -> coalesce(integer(d), integer(d)),
                () -> nullif(integer(d), dice.number(-2, 2)),
                () -> greatest(integer(d), integer(d)),
                () -> least(integer(d), integer(d)),
                () -> when(conditions.any(d), integer(d)).otherwise(integer(d)),
                () -> when(conditions.any(d), dice.number(0, 3)).end(),
                () -> text(d).length(),
                () -> Strings.octetLength(text(d)),
                () -> Strings.position(text(d), dice.of("a", "b", "%", "\uD83D\uDE00", "")),
                () -> Strings.ascii(text(d)),
                () -> toInteger(decimal(d)),
                () -> toInteger(real(d)),
                () -> toInteger(conditions.any(d)),
                () -> Dates.extract(dice.of(DatePart.YEAR, DatePart.QUARTER, DatePart.MONTH, DatePart.WEEK), day(d)),
                () -> Dates.extract(dice.of(DatePart.values()), time(d)),
                () -> Dates.dayOfWeek(day(d)),
                () -> Dates.dayOfYear(moment(d)),
                () -> Dates.daysBetween(day(d), day(d)));
    }

    NumberExpr<Long> bigint(int depth) {
        if (depth == 0 || choice.bigints.isEmpty()) {
            return choice.bigints.isEmpty() || dice.oneIn(5) ? val((long) dice.number(-5, 9)) : dice.of(choice.bigints);
        }
        int d = depth - 1;
        return dice.make(
                () -> bigint(0),
                () -> bigint(d).plus(bigint(d)),
                () -> bigint(d).times(dice.number(-3, 3)),
                () -> bigint(d).dividedBy(dice.of(-7, 3)),
                () -> bigint(d).modulo(dice.of(-7, 3)),
                () -> coalesce(bigint(d), 0L),
                () -> toBigint(integer(d)),
                () -> toBigint(decimal(d)),
                () -> Dates.epoch(moment(d)),
                () -> Dates.secondsBetween(time(d), time(d)),
                () -> greatest(bigint(d), bigint(d)));
    }

    NumberExpr<BigDecimal> decimal(int depth) {
        if (depth == 0 || choice.decimals.isEmpty()) {
            return choice.decimals.isEmpty() || dice.oneIn(5) ? val(rows.quarters()) : dice.of(choice.decimals);
        }
        int d = depth - 1;
        return dice.make(
                () -> decimal(0),
                () -> decimal(d).plus(decimal(d)),
                () -> decimal(d).minus(dice.number(0, 5)),
                () -> decimal(d).times(new BigDecimal("0.5")),
                () -> decimal(d).times(decimal(0)),
                () -> decimal(d).dividedBy(dice.of(2, -4)),
                () -> decimal(d).modulo(dice.of(2, -3)),
                () -> decimal(d).modulo(nullif(decimal(0), BigDecimal.ZERO)),
                () -> Numbers.abs(decimal(d)),
                () -> Numbers.ceil(decimal(d)),
                () -> Numbers.floor(decimal(d)),
                () -> Numbers.round(decimal(d)),
                () -> Numbers.trunc(decimal(d)),
                () -> toDecimal(integer(d)),
                () -> coalesce(decimal(d), new BigDecimal("1.50")),
                () -> nullif(decimal(d), new BigDecimal("1.50")),
                () -> least(decimal(d), decimal(d)),
                () -> when(conditions.any(d), decimal(d)).otherwise(BigDecimal.ZERO));
    }

    NumberExpr<Double> real(int depth) {
        if (depth == 0 || choice.doubles.isEmpty()) {
            return choice.doubles.isEmpty() || dice.oneIn(5)
                    ? val(rows.quarters().doubleValue())
                    : dice.of(choice.doubles);
        }
        int d = depth - 1;
        return dice.make(
                () -> real(0),
                () -> real(d).plus(real(d)),
                () -> real(d).times(0.5),
                () -> real(d).dividedBy(4),
                () -> real(d).modulo(3),
                () -> Numbers.round(real(d)),
                () -> Numbers.floor(real(d)),
                () -> Numbers.trunc(real(d)),
                () -> toDouble(integer(d)),
                () -> toDouble(decimal(d)),
                () -> coalesce(real(d), 0.25),
                () -> greatest(real(d), real(d)));
    }

    /** A number that one of the databases may compute a little differently. */
    NumberExpr<?> inexact(int depth) {
        return dice.make(
                () -> decimal(depth).dividedBy(dice.of(3, 7, -11)),
                () -> decimal(depth).dividedBy(nullif(decimal(0), BigDecimal.ZERO)),
                () -> real(depth).dividedBy(3),
                () -> Numbers.round(decimal(depth), 1),
                () -> Numbers.round(real(depth), 1),
                () -> decimal(depth).times(new BigDecimal("0.1")),
                () -> Numbers.sqrt(Numbers.abs(decimal(depth))),
                () -> Numbers.ln(Numbers.abs(real(depth)).plus(1)),
                () -> Numbers.power(Numbers.abs(real(0)).plus(1), val(1.5)));
    }

    TextExpr text(int depth) {
        if (depth == 0 || choice.texts.isEmpty()) {
            return choice.texts.isEmpty() || dice.oneIn(5) ? val(dice.of(RandomRows.TEXTS)) : dice.of(choice.texts);
        }
        int d = depth - 1;
        return dice.make(
                () -> text(0),
                () -> text(d).concat(text(d)),
                () -> text(d).concat(dice.of(RandomRows.TEXTS)),
                () -> code().lower(),
                () -> code().upper(),
                () -> Strings.substring(text(d), dice.number(0, 3)),
                () -> Strings.substring(text(d), dice.number(0, 3), dice.number(0, 3)),
                () -> Strings.substring(text(d), integer(0), Numbers.abs(integer(0))),
                () -> Strings.left(text(d), dice.number(0, 3)),
                () -> Strings.right(text(d), dice.number(0, 3)),
                () -> Strings.trim(text(d)),
                () -> Strings.trim(text(d), "ab"),
                () -> Strings.ltrim(text(d)),
                () -> Strings.rtrim(text(d)),
                () -> Strings.replace(text(d), dice.of("a", "b", "\u00e9", ""), dice.of("", "xy", "a")),
                () -> Strings.concatWs(dice.of(", ", "", "-"), text(d), text(d), text(0)),
                () -> coalesce(text(d), dice.of(RandomRows.TEXTS)),
                () -> coalesce(text(d), text(d)),
                () -> nullif(text(d), dice.of(RandomRows.TEXTS)),
                () -> when(conditions.any(d), text(d)).otherwise(text(d)),
                () -> when(conditions.any(d), "yes").end(),
                () -> toText(integer(d)),
                () -> toText(conditions.any(d)),
                () -> toText(day(d)),
                () -> toText(time(d)));
    }

    TextExpr code() {
        return choice.codes.isEmpty() || dice.oneIn(3)
                ? val(dice.of("aB", "A%", "", "a_b"))
                : dice.of(choice.codes).concat(dice.of("", "x", "_Y"));
    }

    TimeExpr<LocalDate> day(int depth) {
        if (depth == 0 || choice.days.isEmpty()) {
            return choice.days.isEmpty() || dice.oneIn(5) ? val(rows.day()) : dice.of(choice.days);
        }
        int d = depth - 1;
        return dice.make(
                () -> day(0),
                () -> day(d).plus(dice.number(-40, 40), ChronoUnit.DAYS),
                () -> day(d).plus(dice.number(-13, 13), ChronoUnit.MONTHS),
                () -> day(d).minus(dice.number(-3, 3), ChronoUnit.YEARS),
                () -> day(d).plus(integer(0), dice.of(ChronoUnit.WEEKS, ChronoUnit.DAYS, ChronoUnit.MONTHS)),
                () -> Dates.trunc(dice.of(DatePart.YEAR, DatePart.QUARTER, DatePart.MONTH, DatePart.WEEK), day(d)),
                () -> Dates.toDate(time(d)),
                () -> Dates.toDate(moment(d)),
                () -> coalesce(day(d), rows.day()));
    }

    TimeExpr<LocalDateTime> time(int depth) {
        if (depth == 0 || choice.times.isEmpty()) {
            return choice.times.isEmpty() || dice.oneIn(5) ? val(rows.time()) : dice.of(choice.times);
        }
        int d = depth - 1;
        return dice.make(
                () -> time(0),
                () -> time(d).plus(
                                dice.number(-50, 50),
                                dice.of(
                                        ChronoUnit.SECONDS,
                                        ChronoUnit.MINUTES,
                                        ChronoUnit.HOURS,
                                        ChronoUnit.DAYS,
                                        ChronoUnit.MONTHS)),
                () -> Dates.trunc(dice.of(DatePart.values()), time(d)),
                () -> coalesce(time(d), time(0)));
    }

    TimeExpr<Instant> moment(int depth) {
        if (depth == 0 || choice.moments.isEmpty()) {
            return choice.moments.isEmpty() || dice.oneIn(5) ? val(rows.moment()) : dice.of(choice.moments);
        }
        int d = depth - 1;
        return dice.make(
                () -> moment(0),
                () -> moment(d).minus(dice.number(-50, 50), dice.of(ChronoUnit.SECONDS, ChronoUnit.HOURS)),
                () -> Dates.trunc(dice.of(DatePart.DAY, DatePart.HOUR, DatePart.WEEK), moment(d)),
                () -> coalesce(moment(d), moment(0)));
    }

    Expr<Feeling> feeling() {
        return choice.feelings.isEmpty()
                ? val(dice.of(Feeling.values()), Feeling.TYPE)
                : dice.make(
                        () -> dice.of(choice.feelings),
                        () -> coalesce(dice.of(choice.feelings), dice.of(Feeling.values())));
    }

    /** Literals, for lists. */
    List<Integer> integers() {
        return dice.of(List.of(), List.of(1), List.of(-1, 0, 3), List.of(1, 2, 3, 4, 5));
    }
}

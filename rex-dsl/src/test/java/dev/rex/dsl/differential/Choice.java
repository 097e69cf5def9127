package dev.rex.dsl.differential;

import dev.rex.dsl.Condition;
import dev.rex.dsl.Expr;
import dev.rex.dsl.FromItem;
import dev.rex.dsl.NumberExpr;
import dev.rex.dsl.TextExpr;
import dev.rex.dsl.TimeExpr;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** The columns that can be named at a place of a query, by their kinds; every kind has one, if need be of another table. */
final class Choice {
    final List<NumberExpr<Integer>> integers = new ArrayList<>();
    final List<NumberExpr<Long>> bigints = new ArrayList<>();
    final List<NumberExpr<BigDecimal>> decimals = new ArrayList<>();
    final List<NumberExpr<Double>> doubles = new ArrayList<>();
    final List<TextExpr> texts = new ArrayList<>();
    /** Texts of ASCII only: upper and lower case of other letters are a matter of the database. */
    final List<TextExpr> codes = new ArrayList<>();

    final List<Condition> conditions = new ArrayList<>();
    final List<TimeExpr<LocalDate>> days = new ArrayList<>();
    final List<TimeExpr<LocalDateTime>> times = new ArrayList<>();
    final List<TimeExpr<Instant>> moments = new ArrayList<>();
    final List<Expr<Feeling>> feelings = new ArrayList<>();

    /** What tells the rows apart, table by table. */
    final List<NumberExpr<Long>> ids = new ArrayList<>();

    /** The tables themselves, for what follows their keys. */
    final List<FromItem> tables = new ArrayList<>();

    Choice add(Things table) {
        tables.add(table);
        ids.add(table.ID);
        columns(table);
        return this;
    }

    /** The columns alone, without the rows being told apart by them: a path leads to at most one row. */
    Choice columns(Things table) {
        integers.addAll(List.of(table.AGE, table.STEPS));
        bigints.addAll(List.of(table.ID, table.TOTAL));
        decimals.add(table.PRICE);
        doubles.add(table.WEIGHT);
        texts.addAll(List.of(table.TITLE, table.CODE));
        codes.add(table.CODE);
        conditions.add(table.ACTIVE);
        days.add(table.DAY);
        times.add(table.BEGINS);
        moments.add(table.MOMENT);
        feelings.add(table.FEELING);
        return this;
    }

    Choice add(Parts table) {
        tables.add(table);
        ids.add(table.ID);
        columns(table);
        return this;
    }

    /** As for {@link Things}. */
    Choice columns(Parts table) {
        integers.add(table.AMOUNT);
        bigints.addAll(List.of(table.ID, table.THING_ID));
        decimals.add(table.COST);
        texts.add(table.LABEL);
        conditions.add(table.GOOD);
        days.add(table.DUE);
        return this;
    }
}

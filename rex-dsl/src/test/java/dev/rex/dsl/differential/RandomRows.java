package dev.rex.dsl.differential;

import static dev.rex.dsl.differential.Parts.PARTS;
import static dev.rex.dsl.differential.Things.THINGS;

import dev.rex.dsl.Assignment;
import dev.rex.dsl.Database;
import dev.rex.dsl.Table;
import dev.rex.dsl.contract.ContractDialect;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rows with NULLs, duplicates, negative numbers, texts of all scripts. Numbers with a fraction are multiples of a quarter,
 * which floating-point arithmetic computes with exactly, so that a difference is never one of precision.
 */
final class RandomRows {
    static final List<String> TEXTS = List.of(
            "",
            " ",
            "a",
            "A",
            "ab",
            "aB",
            " ab ",
            "b%",
            "b_",
            "100%",
            "a_b",
            "a\\b",
            "[a]",
            "a*b",
            "a?b",
            "it's",
            "\"q\"",
            "\u00e9",
            "\u00c9",
            "\u0130stanbul",
            "\u0131",
            "stra\u00dfe",
            "\u6f22\u5b57",
            "\uD83D\uDE00",
            "\uD83D\uDE00x",
            "zz",
            "null",
            "0",
            "12",
            "-3");

    private final Dice dice;

    RandomRows(Dice dice) {
        this.dice = dice;
    }

    static String[] ddl(ContractDialect dialect) {
        List<String> statements = new ArrayList<>();
        boolean enums = dialect.name().equals("postgresql");
        if (enums) {
            statements.add("create type feeling as enum ('calm', 'it''s \"sad\"', 'wild')");
        }
        for (Table<?, ?> table : List.of(THINGS, PARTS)) {
            statements.add("create table " + table.tableName().name() + " ("
                    + table.columns().stream()
                            .map(column -> column.name() + " "
                                    + (column.equals(THINGS.FEELING)
                                            ? (enums ? "feeling" : "text")
                                            : dialect.declare(column.type().dataType())))
                            .collect(Collectors.joining(", "))
                    + ")");
        }
        return statements.toArray(String[]::new);
    }

    /** The same rows in each of the databases; sometimes there are none in a table. */
    void fill(List<Database> databases) {
        List<List<Assignment<Things>>> things = rows(14, this::thing);
        List<List<Assignment<Parts>>> parts = rows(18, this::part);
        for (Database database : databases) {
            database.transaction(tx -> {
                tx.deleteFrom(THINGS).all().execute();
                tx.deleteFrom(PARTS).all().execute();
                things.forEach(row -> tx.insertInto(THINGS).set(array(row)).execute());
                parts.forEach(row -> tx.insertInto(PARTS).set(array(row)).execute());
            });
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of generic types
    private static <T> Assignment<T>[] array(List<Assignment<T>> row) {
        return row.toArray(new Assignment[0]);
    }

    private <T> List<List<Assignment<T>>> rows(int most, IntFunction<List<Assignment<T>>> row) {
        List<List<Assignment<T>>> rows = new ArrayList<>();
        int count = dice.oneIn(12) ? 0 : dice.number(3, most);
        for (int i = 1; i <= count; i++) {
            rows.add(row.apply(i));
        }
        return rows;
    }

    private List<Assignment<Things>> thing(int id) {
        return List.of(
                THINGS.ID.set((long) id),
                THINGS.PARENT_ID.set(orNull(() -> (long) dice.number(1, 16))),
                THINGS.AGE.set(orNull(() -> dice.number(-4, 9))),
                THINGS.STEPS.set(dice.number(-2, 3)),
                THINGS.TOTAL.set(orNull(() -> dice.of(0L, 1L, -1L, 7L, 3_000_000_000L, -3_000_000_001L))),
                THINGS.PRICE.set(orNull(this::quarters)),
                THINGS.WEIGHT.set(orNull(() -> quarters().doubleValue())),
                THINGS.TITLE.set(orNull(() -> dice.of(TEXTS))),
                THINGS.CODE.set(dice.of("a", "A", "b", "B", "ab", "")),
                THINGS.ACTIVE.set(orNull(() -> dice.oneIn(2))),
                THINGS.DAY.set(orNull(this::day)),
                THINGS.BEGINS.set(orNull(this::time)),
                THINGS.MOMENT.set(orNull(this::moment)),
                THINGS.FEELING.set(orNull(() -> dice.of(Feeling.values()))));
    }

    private List<Assignment<Parts>> part(int id) {
        return List.of(
                PARTS.ID.set((long) id),
                PARTS.THING_ID.set(orNull(() -> (long) dice.number(1, 16))),
                PARTS.AMOUNT.set(dice.number(-3, 5)),
                PARTS.COST.set(orNull(this::quarters)),
                PARTS.LABEL.set(orNull(() -> dice.of(TEXTS))),
                PARTS.GOOD.set(dice.oneIn(2)),
                PARTS.DUE.set(orNull(this::day)));
    }

    private <V> @Nullable V orNull(Supplier<V> value) {
        return dice.oneIn(4) ? null : value.get();
    }

    BigDecimal quarters() {
        return BigDecimal.valueOf(dice.number(-30, 60) * 25L, 2);
    }

    LocalDate day() {
        return dice.of(
                LocalDate.of(2026, 1, 31),
                LocalDate.of(2024, 2, 29),
                LocalDate.of(2025, 12, 29),
                LocalDate.of(1999, 12, 31),
                LocalDate.of(2026, 1, 1));
    }

    LocalDateTime time() {
        return dice.of(
                LocalDateTime.of(2026, 3, 29, 2, 30, 0),
                LocalDateTime.of(2026, 3, 29, 2, 30, 0, 500_000_000),
                LocalDateTime.of(2025, 12, 31, 23, 59, 59, 999_999_000),
                LocalDateTime.of(2024, 2, 29, 0, 0, 0),
                LocalDateTime.of(1969, 7, 20, 20, 17, 40));
    }

    Instant moment() {
        return time().toInstant(ZoneOffset.UTC);
    }
}

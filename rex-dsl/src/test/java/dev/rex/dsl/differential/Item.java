package dev.rex.dsl.differential;

import dev.rex.dsl.Condition;
import dev.rex.dsl.Derived;
import dev.rex.dsl.Expr;
import dev.rex.dsl.NumberExpr;
import dev.rex.dsl.Projection;
import dev.rex.dsl.TextExpr;
import dev.rex.dsl.TimeExpr;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.BiConsumer;

/**
 * Something that is selected.
 *
 * @param projection the same as a projection
 * @param expr the same as an expression; null if it is none, or not exact, so that nothing can be ordered by it
 * @param column adds its column of a derived table to a choice
 */
record Item(Projection<?> projection, Expr<?> expr, BiConsumer<Choice, Derived<?>> column) {
    static Item integer(NumberExpr<Integer> value) {
        return new Item(value, value, (choice, table) -> choice.integers.add(table.get(value)));
    }

    static Item bigint(NumberExpr<Long> value) {
        return new Item(value, value, (choice, table) -> choice.bigints.add(table.get(value)));
    }

    static Item decimal(NumberExpr<BigDecimal> value) {
        return new Item(value, value, (choice, table) -> choice.decimals.add(table.get(value)));
    }

    static Item real(NumberExpr<Double> value) {
        return new Item(value, value, (choice, table) -> choice.doubles.add(table.get(value)));
    }

    static Item text(TextExpr value) {
        return new Item(value, value, (choice, table) -> choice.texts.add(table.get(value)));
    }

    static Item condition(Condition value) {
        return new Item(value, value, (choice, table) -> choice.conditions.add(table.get(value)));
    }

    static Item day(TimeExpr<LocalDate> value) {
        return new Item(value, value, (choice, table) -> choice.days.add(table.get(value)));
    }

    static Item time(TimeExpr<LocalDateTime> value) {
        return new Item(value, value, (choice, table) -> choice.times.add(table.get(value)));
    }

    static Item moment(TimeExpr<Instant> value) {
        return new Item(value, value, (choice, table) -> choice.moments.add(table.get(value)));
    }

    static Item feeling(Expr<Feeling> value) {
        return new Item(value, value, (choice, table) -> choice.feelings.add(table.get(value)));
    }

    /** What is looked at only: nested rows, optional rows, numbers that are not exact. */
    static Item plain(Projection<?> projection) {
        return new Item(projection, null, (choice, table) -> {});
    }
}

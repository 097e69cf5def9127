package dev.rex.dsl.differential;

import static dev.rex.dsl.Sql.exists;
import static dev.rex.dsl.Sql.not;
import static dev.rex.dsl.Sql.notExists;
import static dev.rex.dsl.Sql.row;
import static dev.rex.dsl.Sql.select;
import static dev.rex.dsl.Sql.selectFrom;
import static dev.rex.dsl.fn.Aggregates.max;
import static dev.rex.dsl.fn.Conditionals.coalesce;
import static dev.rex.dsl.fn.Conditionals.isDistinct;
import static dev.rex.dsl.fn.Conditionals.isNotDistinct;
import static dev.rex.dsl.fn.Conditionals.when;

import dev.rex.dsl.Condition;
import dev.rex.dsl.Expr;
import dev.rex.dsl.FromItem;
import java.util.List;

/** Random conditions: comparisons of all kinds, NULLs in lists and sub-selects, patterns. */
final class RandomConditions {
    private static final List<String> PATTERNS = List.of(
            "%",
            "a%",
            "%b",
            "_",
            "__",
            "%a_%",
            "A%",
            "%\\%%",
            "%\\_%",
            "%\\\\%",
            "[a]%",
            "%*%",
            "%?%",
            "\uD83D\uDE00_",
            "",
            "\u00c9");

    private final Dice dice;
    private final Choice choice;
    private final RandomValues values;

    RandomConditions(Dice dice, Choice choice, RandomValues values) {
        this.dice = dice;
        this.choice = choice;
        this.values = values;
    }

    Condition any(int depth) {
        if (depth == 0) {
            return dice.make(
                    () -> choice.conditions.isEmpty() ? values.integer(0).gt(1) : dice.of(choice.conditions),
                    () -> compare(values.integer(0), values.integer(0)),
                    () -> values.text(0).isNull(),
                    () -> values.decimal(0).ge(1));
        }
        int d = depth - 1;
        return dice.make(
                () -> any(0),
                () -> any(d).and(any(d)),
                () -> any(d).or(any(d)),
                () -> not(any(d)),
                () -> any(d).isTrue(),
                () -> any(d).isFalse(),
                () -> any(d).isNull(),
                () -> any(d).eq(any(d)),
                () -> coalesce(any(d), dice.oneIn(2)),
                () -> when(any(d), any(d)).otherwise(any(d)),
                () -> compare(values.integer(d), values.integer(d)),
                () -> compare(values.bigint(d), values.bigint(d)),
                () -> compare(values.decimal(d), values.decimal(d)),
                () -> compare(values.real(d), values.real(d)),
                () -> compare(values.text(d), values.text(d)),
                () -> compare(values.day(d), values.day(d)),
                () -> compare(values.time(d), values.time(d)),
                () -> compare(values.moment(d), values.moment(d)),
                () -> values.feeling().eq(dice.of(Feeling.values())),
                () -> values.feeling().in(List.of(Feeling.CALM, Feeling.SAD)),
                () -> values.integer(d).between(dice.number(-3, 1), dice.number(0, 5)),
                () -> values.text(d).between(values.text(0), values.text(0)),
                () -> values.integer(d).in(values.integers()),
                () -> values.integer(d).notIn(values.integers()),
                () -> values.text(d).in(dice.of(RandomRows.TEXTS), dice.of(RandomRows.TEXTS)),
                () -> values.text(d).notIn(dice.of(RandomRows.TEXTS), dice.of(RandomRows.TEXTS)),
                () -> values.text(d).like(dice.of(PATTERNS)),
                () -> values.text(d).notLike(dice.of(PATTERNS)),
                () -> values.code().ilike(dice.of(PATTERNS.subList(0, 13))),
                () -> values.text(d).startsWith(dice.of(RandomRows.TEXTS)),
                () -> values.text(d).endsWith(dice.of(RandomRows.TEXTS)),
                () -> values.text(d).contains(dice.of(RandomRows.TEXTS)),
                () -> row(values.integer(0), values.text(0)).eq(row(values.integer(0), values.text(0))),
                () -> values.bigint(d)
                        .in(select(dice.oneIn(2) ? Parts.PARTS.as("p").THING_ID : Parts.PARTS.as("p").ID)
                                .from(Parts.PARTS.as("p"))),
                () -> values.text(d)
                        .notIn(select(Things.THINGS.as("t").TITLE)
                                .from(Things.THINGS.as("t"))
                                .where(Things.THINGS.as("t").STEPS.gt(dice.number(-2, 3)))),
                () -> values.integer(d)
                        .lt(select(max(Parts.PARTS.as("p").AMOUNT))
                                .from(Parts.PARTS.as("p"))
                                .where(Parts.PARTS.as("p").THING_ID.eq(values.bigint(0)))),
                this::related);
    }

    /** What other rows there are for a row. */
    private Condition related() {
        FromItem table = choice.tables.isEmpty() ? Things.THINGS : dice.of(choice.tables);
        Parts p = Parts.PARTS.as("p");
        if (choice.tables.isEmpty()) {
            return exists(selectFrom(p).where(p.AMOUNT.gt(dice.number(0, 6))));
        }
        if (table instanceof Things things) {
            return dice.make(
                    () -> things.parts().exists(),
                    () -> things.parts().notExists(),
                    () -> things.parts().exists(part -> part.GOOD.and(part.AMOUNT.lt(things.STEPS))),
                    () -> things.parts().count().gt(1),
                    () -> notExists(
                            selectFrom(p).where(p.THING_ID.eq(things.ID)).where(p.COST.isNull())));
        }
        Parts parts = (Parts) table;
        Things t = Things.THINGS.as("t");
        return dice.make(
                () -> exists(selectFrom(t).where(t.ID.eq(parts.THING_ID)).where(t.AGE.gt(parts.AMOUNT))),
                () -> exists(select(t.ID).from(t).where(t.DAY.eq(parts.DUE))));
    }

    private <V> Condition compare(Expr<V> a, Expr<V> b) {
        return dice.make(
                () -> a.eq(b),
                () -> a.ne(b),
                () -> a.lt(b),
                () -> a.le(b),
                () -> a.gt(b),
                () -> a.ge(b),
                () -> isDistinct(a, b),
                () -> isNotDistinct(a, b));
    }
}

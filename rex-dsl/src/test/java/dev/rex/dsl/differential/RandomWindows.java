package dev.rex.dsl.differential;

import static dev.rex.dsl.fn.Aggregates.count;
import static dev.rex.dsl.fn.Aggregates.max;
import static dev.rex.dsl.fn.Aggregates.sum;
import static dev.rex.dsl.fn.Windows.currentRow;
import static dev.rex.dsl.fn.Windows.denseRank;
import static dev.rex.dsl.fn.Windows.firstValue;
import static dev.rex.dsl.fn.Windows.following;
import static dev.rex.dsl.fn.Windows.lag;
import static dev.rex.dsl.fn.Windows.lastValue;
import static dev.rex.dsl.fn.Windows.lead;
import static dev.rex.dsl.fn.Windows.ntile;
import static dev.rex.dsl.fn.Windows.orderBy;
import static dev.rex.dsl.fn.Windows.partitionBy;
import static dev.rex.dsl.fn.Windows.percentRank;
import static dev.rex.dsl.fn.Windows.preceding;
import static dev.rex.dsl.fn.Windows.rank;
import static dev.rex.dsl.fn.Windows.rowNumber;
import static dev.rex.dsl.fn.Windows.unboundedFollowing;
import static dev.rex.dsl.fn.Windows.unboundedPreceding;

import dev.rex.dsl.Order;
import dev.rex.dsl.Window;

/** Random windows over rows that are told apart by their keys. */
final class RandomWindows {
    private final Dice dice;
    private final Choice choice;
    private final RandomValues values;

    RandomWindows(Dice dice, Choice choice, RandomValues values) {
        this.dice = dice;
        this.choice = choice;
        this.values = values;
    }

    Item any() {
        return dice.make(
                () -> Item.bigint(rowNumber().over(total())),
                () -> Item.bigint(rank().over(partial())),
                () -> Item.bigint(denseRank().over(partial())),
                () -> Item.plain(percentRank().over(partial())),
                () -> Item.integer(ntile(dice.number(1, 4)).over(total())),
                () -> Item.integer(lag(values.integer(1), dice.number(0, 2)).over(total())),
                () -> Item.decimal(lead(values.decimal(1), 1).over(total())),
                () -> Item.integer(firstValue(values.integer(1)).over(framed())),
                () -> Item.decimal(lastValue(values.decimal(0)).over(framed())),
                () -> Item.decimal(sum(values.integer(1)).over(framed())),
                () -> Item.decimal(sum(values.decimal(1)).over(partial())),
                () -> Item.bigint(count(values.text(0)).over(framed())),
                () -> Item.bigint(count().filter(values.conditions().any(1)).over(total())),
                () -> Item.text(max(values.text(1)).over(partial())),
                () -> Item.bigint(count().over()));
    }

    private Order[] ids() {
        return choice.ids.stream().map(id -> id.asc().nullsFirst()).toArray(Order[]::new);
    }

    /** No two rows are in the same place. */
    private Window total() {
        return dice.oneIn(2) ? orderBy(ids()) : partitionBy(values.text(0)).orderBy(ids());
    }

    /** Rows may share places. */
    private Window partial() {
        Order order = values.integer(1).asc().nullsLast();
        return dice.oneIn(2)
                ? orderBy(order)
                : partitionBy(values.conditions().any(1)).orderBy(order);
    }

    private Window framed() {
        Window by = dice.make(
                () -> total().rows(preceding(dice.number(0, 3)), currentRow()),
                () -> total().rows(preceding(1), following(dice.number(0, 2))),
                () -> total().rows(unboundedPreceding(), unboundedFollowing()),
                () -> total().rows(currentRow(), unboundedFollowing()),
                () -> total().groups(preceding(1), currentRow()),
                () -> total().range(unboundedPreceding(), currentRow()));
        return dice.make(() -> by, () -> by.excludeCurrentRow(), () -> by.excludeGroup(), () -> by.excludeTies());
    }
}

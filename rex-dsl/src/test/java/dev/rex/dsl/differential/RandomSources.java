package dev.rex.dsl.differential;

import static dev.rex.dsl.Sql.values;
import static dev.rex.dsl.differential.Parts.PARTS;
import static dev.rex.dsl.differential.Things.THINGS;
import static dev.rex.dsl.fn.Casts.toBigint;

import dev.rex.dsl.Condition;
import dev.rex.dsl.Derived;
import dev.rex.dsl.JoinStep;
import dev.rex.dsl.Select;
import dev.rex.dsl.Values;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Random tables to select from: one, two joined in each way, one by an alias, a query. */
final class RandomSources {
    private final Dice dice;

    RandomSources(Dice dice) {
        this.dice = dice;
    }

    /**
     * What a select begins with.
     *
     * @param choice the columns that there are
     * @param from adds the tables to a select
     */
    record Source(Choice choice, UnaryOperator<Select<List<@Nullable Object>>> from) {}

    Source any() {
        return dice.make(this::one, this::one, this::joined, this::joined, this::crossed, this::itself, this::listed);
    }

    /** A table, sometimes with what its path leads to. */
    Source one() {
        return dice.make(
                () -> new Source(new Choice().add(THINGS), select -> select.from(THINGS)),
                () -> new Source(new Choice().add(THINGS).columns(THINGS.parent()), select -> select.from(THINGS)),
                () -> new Source(new Choice().add(PARTS), select -> select.from(PARTS)),
                () -> new Source(new Choice().add(PARTS).columns(PARTS.thing()), select -> select.from(PARTS)));
    }

    /** The rows of a query. */
    Source of(Derived<?> table, List<Item> items) {
        Choice choice = new Choice();
        items.forEach(item -> item.column().accept(choice, table));
        return new Source(choice, select -> select.from(table));
    }

    private Source joined() {
        Choice choice = new Choice().add(THINGS).add(PARTS);
        Condition keys = THINGS.ID.eq(PARTS.THING_ID);
        Condition more = keys.and(new RandomValues(dice, choice).conditions().any(1));
        Condition maybe = dice.oneIn(2) ? keys : more;
        Function<Select<List<@Nullable Object>>, JoinStep<Select<List<@Nullable Object>>>> join =
                dice.of(List.of(s -> s.join(PARTS), s -> s.leftJoin(PARTS), s -> s.rightJoin(PARTS)));
        return dice.make(
                () -> new Source(choice, s -> join.apply(s.from(THINGS)).on(maybe)),
                () -> new Source(choice, s -> s.from(THINGS).fullJoin(PARTS).on(keys)),
                () -> new Source(choice, s -> s.from(PARTS).leftJoin(THINGS).on(maybe)));
    }

    private Source crossed() {
        Parts other = PARTS.as("other");
        Choice choice = new Choice().add(THINGS).add(other);
        return new Source(choice, select -> select.from(THINGS).crossJoin(other).where(other.ID.le(3)));
    }

    /** Values of the program as a table. */
    private Source listed() {
        Values<Integer> list = values("Listed", dice.of(List.of(3, 1, 2), List.of(0), List.of(1, -1, 5)))
                .column(THINGS.STEPS, number -> number)
                .column(THINGS.TITLE, number -> number > 1 ? null : "a")
                .column(THINGS.FEELING, number -> number > 0 ? null : Feeling.SAD);
        Choice choice = new Choice().add(THINGS);
        choice.integers.add(list.get(THINGS.STEPS));
        choice.texts.add(list.get(THINGS.TITLE));
        choice.feelings.add(list.get(THINGS.FEELING));
        choice.ids.add(toBigint(list.get(THINGS.STEPS)));
        return new Source(choice, select -> select.from(THINGS)
                .leftJoin(list)
                .on(list.get(THINGS.STEPS).eq(THINGS.STEPS)));
    }

    private Source itself() {
        Things parent = THINGS.as("Parent");
        Choice choice = new Choice().add(THINGS).add(parent);
        return new Source(choice, select -> select.from(THINGS).leftJoin(parent).on(parent.ID.eq(THINGS.PARENT_ID)));
    }
}

package dev.rex.dsl.differential;

import static dev.rex.dsl.Sql.cte;
import static dev.rex.dsl.Sql.many;
import static dev.rex.dsl.Sql.one;
import static dev.rex.dsl.Sql.position;
import static dev.rex.dsl.Sql.select;
import static dev.rex.dsl.Sql.with;
import static dev.rex.dsl.differential.Parts.PARTS;
import static dev.rex.dsl.differential.Things.THINGS;
import static dev.rex.dsl.fn.Aggregates.avg;
import static dev.rex.dsl.fn.Aggregates.boolAnd;
import static dev.rex.dsl.fn.Aggregates.boolOr;
import static dev.rex.dsl.fn.Aggregates.count;
import static dev.rex.dsl.fn.Aggregates.countDistinct;
import static dev.rex.dsl.fn.Aggregates.max;
import static dev.rex.dsl.fn.Aggregates.min;
import static dev.rex.dsl.fn.Aggregates.stringAgg;
import static dev.rex.dsl.fn.Aggregates.sum;

import dev.rex.dsl.Cte;
import dev.rex.dsl.Derived;
import dev.rex.dsl.Expr;
import dev.rex.dsl.Order;
import dev.rex.dsl.PositionOrder;
import dev.rex.dsl.QueryExpression;
import dev.rex.dsl.Select;
import dev.rex.dsl.SetSelect;
import dev.rex.dsl.differential.RandomSources.Source;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Random queries of each form. */
final class RandomSelects {
    private static final int DEPTH = 3;

    private final Dice dice;
    private final RandomSources sources;

    RandomSelects(Dice dice) {
        this.dice = dice;
        this.sources = new RandomSources(dice);
    }

    Candidate any() {
        return dice.make(
                () -> plain(sources.any()),
                () -> plain(sources.any()),
                () -> distinct(sources.any()),
                () -> grouped(sources.any()),
                () -> grouped(sources.any()),
                this::combined,
                () -> windows(sources.any()),
                this::nested,
                this::ofDerived,
                this::ofCte);
    }

    /** Columns, computed values and scalar sub-selects of single rows. */
    private Candidate plain(Source source) {
        RandomValues values = new RandomValues(dice, source.choice());
        List<Item> items = items(values, dice.number(1, 4));
        boolean identified = !source.choice().ids.isEmpty();
        if (identified) {
            if (dice.oneIn(3)) {
                items.add(Item.plain(values.inexact(1)));
            }
            if (dice.oneIn(3)) {
                items.add(scalar(values));
            }
        }
        return ordered(where(source, values, items), items, source.choice());
    }

    private Item scalar(RandomValues values) {
        Parts p = PARTS.as("inner");
        Select<Long> parts = select(count()).from(p).where(p.THING_ID.eq(values.bigint(0)));
        Expr<Long> scalar = parts.where(
                        new RandomValues(dice, new Choice().add(p)).conditions().any(1))
                .asScalar();
        return new Item(scalar, scalar, (choice, table) -> {});
    }

    private Candidate distinct(Source source) {
        RandomValues values = new RandomValues(dice, source.choice());
        List<Item> items = items(values, dice.number(1, 3));
        return ordered(where(source, values, items).distinct(), items, new Choice());
    }

    private Candidate grouped(Source source) {
        RandomValues values = new RandomValues(dice, source.choice());
        List<Item> keys = items(values, dice.number(0, 2));
        List<Item> items = new ArrayList<>(keys);
        for (int i = dice.number(1, 3); i > 0; i--) {
            items.add(aggregate(values));
        }
        Select<List<@Nullable Object>> select = where(source, values, items)
                .groupBy(keys.stream().map(Item::expr).toArray(Expr<?>[]::new));
        if (dice.oneIn(3)) {
            select = select.having(dice.make(
                    () -> count().gt(dice.number(0, 3)),
                    () -> max(values.integer(1)).lt(5),
                    () -> sum(values.decimal(1))
                            .isNotNull()
                            .or(boolOr(values.conditions().any(1)))));
        }
        return limited(select.orderBy(orders(keys)), items, true);
    }

    private Item aggregate(RandomValues values) {
        return dice.make(
                () -> Item.bigint(count()),
                () -> Item.bigint(count(values.text(1))),
                () -> Item.bigint(count().filter(values.conditions().any(2))),
                () -> Item.bigint(countDistinct(values.integer(1))),
                () -> Item.bigint(countDistinct(values.text(1))),
                () -> Item.decimal(sum(values.integer(2))),
                () -> Item.decimal(sum(values.bigint(1))),
                () -> Item.decimal(sum(values.decimal(2))),
                () -> Item.decimal(sum(values.integer(1)).distinct()),
                () -> Item.decimal(
                        sum(values.decimal(1)).filter(values.conditions().any(1))),
                () -> Item.plain(avg(values.integer(1))),
                () -> Item.plain(avg(values.decimal(1)).distinct()),
                () -> Item.integer(min(values.integer(2))),
                () -> Item.decimal(max(values.decimal(1))),
                () -> Item.text(max(values.text(1))),
                () -> Item.day(min(values.day(1))),
                () -> Item.time(max(values.time(1)).filter(values.conditions().any(1))),
                () -> text(values),
                () -> Item.condition(boolAnd(values.conditions().any(2))),
                () -> Item.condition(boolOr(values.conditions().any(1))));
    }

    private Item text(RandomValues values) {
        var text = values.text(1);
        return Item.text(stringAgg(text, dice.of("", ", ")).orderBy(text.asc().nullsLast()));
    }

    private Candidate windows(Source source) {
        RandomValues values = new RandomValues(dice, source.choice());
        List<Item> items = items(values, dice.number(1, 2));
        RandomWindows windows = new RandomWindows(dice, source.choice(), values);
        for (int i = dice.number(1, 2); i > 0; i--) {
            items.add(windows.any());
        }
        return ordered(where(source, values, items), items, source.choice());
    }

    /** Two or three queries of the same kinds of columns. */
    private Candidate combined() {
        List<Integer> kinds = new ArrayList<>();
        for (int i = dice.number(1, 3); i > 0; i--) {
            kinds.add(dice.number(0, 9));
        }
        List<Item> items = new ArrayList<>();
        QueryExpression<List<@Nullable Object>> query = side(kinds, items);
        SetSelect<List<@Nullable Object>> set = null;
        for (int i = dice.number(1, 2); i > 0; i--) {
            QueryExpression<List<@Nullable Object>> other = side(kinds, new ArrayList<>());
            QueryExpression<List<@Nullable Object>> left = query;
            set = dice.make(
                    () -> left.union(other),
                    () -> left.unionAll(other),
                    () -> left.intersect(other),
                    () -> left.except(other));
            query = set;
        }
        PositionOrder[] orders = new PositionOrder[kinds.size()];
        for (int i = 0; i < orders.length; i++) {
            PositionOrder order =
                    dice.oneIn(2) ? position(i + 1).asc() : position(i + 1).desc();
            orders[i] = dice.oneIn(2) ? order.nullsFirst() : order.nullsLast();
        }
        SetSelect<List<@Nullable Object>> ordered = set.orderBy(orders);
        return new Candidate(
                dice.oneIn(3) ? ordered.limit(dice.number(0, 9)).offset(dice.number(0, 2)) : ordered, items, true);
    }

    private QueryExpression<List<@Nullable Object>> side(List<Integer> kinds, List<Item> items) {
        Source source = sources.any();
        RandomValues values = new RandomValues(dice, source.choice());
        kinds.forEach(kind -> items.add(item(values, kind)));
        return where(source, values, items);
    }

    /** Rows within rows, in an order and up to a limit for each. */
    private Candidate nested() {
        Source source = new Source(new Choice().add(THINGS), s -> s.from(THINGS));
        RandomValues values = new RandomValues(dice, source.choice());
        List<Item> items = items(values, dice.number(1, 2));
        items.add(Item.plain(many(THINGS.parts(), this::children)));
        if (dice.oneIn(2)) {
            items.add(Item.plain(one(THINGS.parts(), this::children)));
        }
        return ordered(where(source, values, items), items, source.choice());
    }

    private Select<List<@Nullable Object>> children(Parts part) {
        return children(part, 1);
    }

    private Select<List<@Nullable Object>> children(Parts part, int deeper) {
        Choice choice = new Choice().add(part);
        if (dice.oneIn(3)) {
            choice.columns(part.thing());
        }
        RandomValues values = new RandomValues(dice, choice);
        List<Item> items = items(values, dice.number(1, 3));
        if (deeper > 0 && dice.oneIn(3)) {
            items.add(Item.plain(many(part.thing().parts(), other -> children(other, deeper - 1))));
        }
        Select<List<@Nullable Object>> select = select(new Line(items)).orderBy(part.AMOUNT.desc(), part.ID.asc());
        if (dice.oneIn(2)) {
            select = select.where(values.conditions().any(1));
        }
        return dice.oneIn(2) ? select.limit(dice.number(0, 3)) : select;
    }

    private Candidate ofDerived() {
        Candidate inner = inner();
        Derived<?> table = inner.query().as("derived");
        Source source = sources.of(table, inner.items());
        return dice.make(() -> plain(source), () -> grouped(source), () -> distinct(source));
    }

    private Candidate ofCte() {
        Candidate inner = inner();
        Cte<?> table = cte("Common", inner.query());
        Source source = sources.of(table, inner.items());
        RandomValues values = new RandomValues(dice, source.choice());
        List<Item> items = items(values, dice.number(1, 3));
        Select<List<@Nullable Object>> select = with(table)
                .select(new Line(items))
                .from(table)
                .where(values.conditions().any(2));
        return ordered(select, items, new Choice());
    }

    private Candidate inner() {
        return dice.make(
                () -> plain(sources.any()),
                () -> grouped(sources.any()),
                () -> distinct(sources.any()),
                this::combined,
                () -> windows(sources.one()));
    }

    private Select<List<@Nullable Object>> where(Source source, RandomValues values, List<Item> items) {
        Select<List<@Nullable Object>> select = source.from().apply(select(new Line(items)));
        return dice.make(
                () -> select,
                () -> select,
                () -> select.where(values.conditions().any(1)),
                () -> select.where(values.conditions().any(DEPTH)),
                () -> select.where(values.conditions().any(DEPTH).isFalse().not()));
    }

    private List<Item> items(RandomValues values, int count) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            items.add(item(values, dice.number(0, 9)));
        }
        return items;
    }

    private Item item(RandomValues values, int kind) {
        int depth = dice.number(0, DEPTH);
        return switch (kind) {
            case 0 -> Item.integer(values.integer(depth));
            case 1 -> Item.bigint(values.bigint(depth));
            case 2 -> Item.decimal(values.decimal(depth));
            case 3 -> Item.real(values.real(depth));
            case 4 -> Item.text(values.text(depth));
            case 5 -> Item.condition(values.conditions().any(depth));
            case 6 -> Item.day(values.day(depth));
            case 7 -> Item.time(values.time(depth));
            case 8 -> Item.moment(values.moment(depth));
            default -> Item.feeling(values.feeling());
        };
    }

    /** In an order that leaves nothing open, or in none. */
    private Candidate ordered(Select<List<@Nullable Object>> select, List<Item> items, Choice identity) {
        if (dice.oneIn(5) && items.stream().allMatch(item -> item.expr() != null)) {
            return new Candidate(select, items, false);
        }
        List<Order> orders = new ArrayList<>();
        if (identity.ids.isEmpty()) {
            orders.addAll(orders(items));
        } else {
            orders.addAll(orders(items.subList(0, 1)));
            identity.ids.forEach(id -> orders.add(order(id)));
        }
        return limited(select.orderBy(orders), items, true);
    }

    private Candidate limited(Select<List<@Nullable Object>> select, List<Item> items, boolean ordered) {
        if (!dice.oneIn(3)) {
            return new Candidate(select, items, ordered);
        }
        Select<List<@Nullable Object>> limited = dice.make(
                () -> select.limit(dice.oneIn(9) ? 0 : dice.number(1, 8)),
                () -> select.limit(dice.number(1, 8)).offset(dice.number(0, 3)),
                () -> select.offset(dice.number(0, 3)));
        return new Candidate(limited, items, ordered);
    }

    private List<Order> orders(List<Item> items) {
        List<Order> orders = new ArrayList<>();
        items.forEach(item -> orders.add(order(item.expr())));
        return orders;
    }

    private Order order(Expr<?> expr) {
        Order order = dice.oneIn(2) ? expr.asc() : expr.desc();
        return dice.oneIn(2) ? order.nullsFirst() : order.nullsLast();
    }
}

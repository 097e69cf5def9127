package dev.rex.dsl;

import dev.rex.dsl.ast.ColumnNode;
import dev.rex.dsl.ast.OrderNode;
import dev.rex.dsl.render.InvalidQueryException;
import dev.rex.schema.DataType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * An order that no two rows share a place in, so that a page can go on exactly where another one ended. Immutable: make it
 * a constant.
 *
 * <pre>{@code
 * static final Keyset BY_NAME = Keyset.of(USERS.PRIMARY_KEY, USERS.NAME.asc());
 * Page<User> page = db.selectFrom(USERS).page(BY_NAME, PageRequest.first(20));
 * // select .. order by "users"."name", "users"."id" limit 21
 * }</pre>
 *
 * @param orders the keys with their directions
 */
public record Keyset(List<Order> orders) {
    private static final Set<DataType.Kind> WITHOUT_ORDER = EnumSet.of(
            DataType.Kind.JSON,
            DataType.Kind.ARRAY,
            DataType.Kind.INTERVAL,
            DataType.Kind.RANGE,
            DataType.Kind.MULTIRANGE,
            DataType.Kind.OTHER);

    /**
     * Copies the list.
     *
     * @throws InvalidQueryException if it is empty, or has a value of a type that no page's key can hold
     */
    public Keyset {
        orders = List.copyOf(orders);
        if (orders.isEmpty()) {
            throw new InvalidQueryException("a keyset has no key", "give the columns that rows are ordered by");
        }
        for (Order order : orders) {
            if (WITHOUT_ORDER.contains(order.type().dataType().kind())) {
                throw new InvalidQueryException(
                        "a keyset has a key of the type " + order.type(),
                        "order pages by numbers, texts, times, uuids, enums, booleans or bytes");
            }
        }
    }

    /**
     * These orders, and then the columns of a unique key that are not among them, from least to greatest.
     *
     * @throws InvalidQueryException if a column of the unique key can be NULL: many rows may have NULL there
     */
    public static Keyset of(UniqueKey<?> unique, Order... orders) {
        return of(unique, Arrays.asList(orders));
    }

    /** The same with a list of orders, such as one that a client chose by {@link SortKeys}. */
    public static Keyset of(UniqueKey<?> unique, List<Order> orders) {
        List<Order> all = new ArrayList<>(orders);
        for (Column<?, ?> column : unique.columns()) {
            ColumnNode node = column.node();
            if (node.nullable()) {
                throw new InvalidQueryException(
                        "rows are to be told apart by " + unique.name() + ", whose column " + column.name()
                                + " can be NULL in many of them",
                        "use the primary key");
            }
            if (all.stream().map(Order::node).map(OrderNode::expr).noneMatch(node::equals)) {
                all.add(column.asc());
            }
        }
        return new Keyset(all);
    }

    /**
     * These orders alone: for rows that they tell apart, such as groups by what they are grouped by. Where they do not, and
     * a page would end between two rows that are equal in them, the query fails, because one of the two would be lost.
     */
    public static Keyset unique(Order... orders) {
        return new Keyset(Arrays.asList(orders));
    }
}

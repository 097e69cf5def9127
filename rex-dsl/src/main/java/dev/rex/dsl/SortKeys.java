package dev.rex.dsl;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a client may order rows by, under the names that clients use. Nothing that a client sends gets into SQL: a name finds
 * an order that the application gave, or is refused. Immutable: make it a constant.
 *
 * <pre>{@code
 * static final SortKeys SORTS = SortKeys.of("name", USERS.NAME).and("joined", USERS.CREATED_AT);
 * db.selectFrom(USERS).orderBy(SORTS.parse("-joined,name")).fetch();
 * // order by "users"."created_at" desc, "users"."name"
 * }</pre>
 */
public final class SortKeys {
    private final Map<String, Order> ascending;
    private final Map<String, Order> descending;

    private SortKeys(Map<String, Order> ascending, Map<String, Order> descending) {
        this.ascending = ascending;
        this.descending = descending;
    }

    /** One key. */
    public static SortKeys of(String name, Expr<?> key) {
        return new SortKeys(Map.of(), Map.of()).and(name, key);
    }

    /** One more. */
    public SortKeys and(String name, Expr<?> key) {
        return and(name, key.asc(), key.desc());
    }

    /**
     * One more, ordered in ways of its own: with NULL first or last, or without regard to case.
     *
     * @param up what the name alone means
     * @param down what it means with {@code -} before it
     */
    public SortKeys and(String name, Order up, Order down) {
        if (!name.equals(name.strip()) || name.isEmpty() || name.startsWith("-") || name.indexOf(',') >= 0) {
            throw new IllegalArgumentException(
                    "no name of a sort key, because of how lists of them are written: " + name);
        }
        return new SortKeys(with(ascending, name, up), with(descending, name, down));
    }

    private static Map<String, Order> with(Map<String, Order> orders, String name, Order order) {
        Map<String, Order> more = new LinkedHashMap<>(orders);
        if (more.put(name, order) != null) {
            throw new IllegalArgumentException("two sort keys have the name " + name);
        }
        return Collections.unmodifiableMap(more);
    }

    /** The names, in the order in which they were given. */
    public Set<String> names() {
        return ascending.keySet();
    }

    /**
     * The orders that a text names: names with commas between them, and {@code -} before those that go from greatest to
     * least. None for a blank text.
     *
     * @throws SortKeyException if it names something else, or something twice
     */
    public List<Order> parse(String text) {
        List<Order> orders = new ArrayList<>();
        if (text.isBlank()) {
            return orders;
        }
        Set<String> seen = new HashSet<>();
        for (String part : text.split(",", -1)) {
            boolean down = part.strip().startsWith("-");
            String name = down ? part.strip().substring(1) : part.strip();
            Order order = (down ? descending : ascending).get(name);
            if (order == null) {
                throw new SortKeyException("rows cannot be ordered by " + shown(name), names());
            }
            if (!seen.add(name)) {
                throw new SortKeyException("rows are to be ordered by " + name + " twice", names());
            }
            orders.add(order);
        }
        return orders;
    }

    /** It is somebody else's text, of any length. */
    private static String shown(String name) {
        int most = 40;
        return '"' + (name.length() > most ? name.substring(0, most) + ".." : name) + '"';
    }
}

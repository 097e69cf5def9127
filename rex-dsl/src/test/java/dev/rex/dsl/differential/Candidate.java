package dev.rex.dsl.differential;

import dev.rex.dsl.QueryExpression;
import dev.rex.dsl.Select;
import dev.rex.dsl.Session;
import dev.rex.dsl.SetSelect;
import dev.rex.dsl.ast.NestedNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A random query.
 *
 * @param query the query
 * @param items what it selects
 * @param ordered whether its order leaves nothing open
 */
record Candidate(QueryExpression<List<@Nullable Object>> query, List<Item> items, boolean ordered) {
    /** Whether there are rows within rows. */
    boolean nested() {
        return query.node().columns().stream().anyMatch(NestedNode.class::isInstance);
    }

    List<List<@Nullable Object>> fetch(Session session) {
        return query instanceof Select<List<@Nullable Object>> select
                ? session.fetch(select)
                : session.fetch((SetSelect<List<@Nullable Object>>) query);
    }
}

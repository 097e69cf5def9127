package dev.rex.dsl;

import dev.rex.dsl.ast.BindNode;
import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.SeekNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The place of a row in an order: what {@link Sql#after} makes, for {@link Clauses#seek}. Immutable.
 *
 * @param node the same, as a node
 */
public record After(SeekNode node) {
    static <V> After of(Expr<V> key, @Nullable V value) {
        return new After(new SeekNode(List.of(key.node()), List.of(bind(key, value))));
    }

    /** And, among the rows that are equal in the keys so far, after this one. */
    public <V> After and(Expr<V> key, @Nullable V value) {
        List<ExprNode> keys = new ArrayList<>(node.keys());
        keys.add(key.node());
        List<BindNode> values = new ArrayList<>(node.values());
        values.add(bind(key, value));
        return new After(new SeekNode(keys, values));
    }

    private static <V> BindNode bind(Expr<V> key, @Nullable V value) {
        SqlType<V> type = key.type();
        return new BindNode(value == null ? null : type.toDatabase(value), type.dataType());
    }
}

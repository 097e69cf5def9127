package dev.rex.dsl;

import dev.rex.dsl.ast.AssignmentNode;
import dev.rex.dsl.ast.ConflictNode;
import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.render.InvalidQueryException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An insert that lacks what to do about a row whose key is there already.
 *
 * @param <T> the table's class
 * @param <I> the insert
 */
public final class OnConflict<T extends Table<T, ?>, I> {
    private final List<String> target;
    private final @Nullable ExprNode targetWhere;
    private final Function<ConflictNode, I> insert;

    OnConflict(List<String> target, @Nullable ExprNode targetWhere, Function<ConflictNode, I> insert) {
        this.target = target;
        this.targetWhere = targetWhere;
        this.insert = insert;
    }

    /**
     * {@code on conflict (..) where condition}: the key is an index of those rows only. The database finds the index by its
     * condition, so the values in it stand in the text.
     *
     * <pre>{@code
     * // create unique index open_orders on orders (customer_id) where status = 'open'
     * static final UniqueKey<OrdersTable> OPEN = UniqueKey.of(ORDERS, "open_orders", ORDERS.CUSTOMER_ID);
     * insert.onConflict(OPEN).where(ORDERS.STATUS.eq("open")).doNothing()
     * }</pre>
     */
    public OnConflict<T, I> where(Condition condition) {
        return new OnConflict<>(target, condition.node(), insert);
    }

    /** {@code do nothing}: the row that is there stays as it is. */
    public I doNothing() {
        return insert.apply(new ConflictNode(target, targetWhere, List.of(), null));
    }

    /** {@code do update set ..}: the row that is there is changed; {@code excluded()} is the value of the new one. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final I doUpdate(Assignment<T>... assignments) {
        return doUpdateWhere(Condition.all(List.of()), Arrays.asList(assignments));
    }

    /** {@code do update set .. where condition}: a row that does not fulfil it stays as it is. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final I doUpdateWhere(Condition condition, Assignment<T>... assignments) {
        return doUpdateWhere(condition, Arrays.asList(assignments));
    }

    /** {@code do update set .. where condition}: a row that does not fulfil it stays as it is. */
    public I doUpdateWhere(Condition condition, List<Assignment<T>> assignments) {
        if (assignments.isEmpty()) {
            throw new InvalidQueryException("doUpdate(..) sets nothing", "use doNothing()");
        }
        List<AssignmentNode> nodes = assignments.stream().map(Assignment::node).toList();
        return insert.apply(new ConflictNode(target, targetWhere, nodes, condition.node()));
    }
}

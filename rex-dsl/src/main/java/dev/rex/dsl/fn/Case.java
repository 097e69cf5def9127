package dev.rex.dsl.fn;

import dev.rex.dsl.Condition;
import dev.rex.dsl.Expr;
import dev.rex.dsl.SqlType;
import dev.rex.dsl.ast.CaseNode;
import dev.rex.dsl.ast.ExprNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * {@code case when .. then ..}, to be ended by {@link #otherwise} or {@link #end}. Immutable.
 *
 * @param <V> the Java type of its value
 * @param <E> what it is once it is ended
 */
public final class Case<V, E extends Expr<V>> {
    private final List<CaseNode.Branch> branches;
    private final SqlType<V> type;
    private final Function<ExprNode, E> kind;

    Case(List<CaseNode.Branch> branches, SqlType<V> type, Function<ExprNode, E> kind) {
        this.branches = branches;
        this.type = type;
        this.kind = kind;
    }

    /** A case with its first branch. */
    static <V, E extends Expr<V>> Case<V, E> of(Condition condition, Expr<V> value, Function<ExprNode, E> kind) {
        return new Case<>(List.of(new CaseNode.Branch(condition.node(), value.node())), value.type(), kind);
    }

    /** {@code when condition then value}, if none before it holds. */
    public Case<V, E> when(Condition condition, V value) {
        return when(condition, Expr.value(value, type));
    }

    /** {@code when condition then value}, if none before it holds. */
    public Case<V, E> when(Condition condition, Expr<V> value) {
        List<CaseNode.Branch> longer = new ArrayList<>(branches);
        longer.add(new CaseNode.Branch(condition.node(), value.node()));
        return new Case<>(longer, type, kind);
    }

    /** {@code else value end}. */
    public E otherwise(V value) {
        return otherwise(Expr.value(value, type));
    }

    /** {@code else value end}. */
    public E otherwise(Expr<V> value) {
        return make(value.node());
    }

    /** {@code end}: NULL where no condition holds. */
    public E end() {
        return make(null);
    }

    private E make(@Nullable ExprNode otherwise) {
        return kind.apply(new CaseNode(null, branches, otherwise));
    }
}

package dev.rex.dsl.fn;

import dev.rex.dsl.Expr;
import dev.rex.dsl.NumberExpr;
import dev.rex.dsl.SqlType;
import dev.rex.dsl.TextExpr;
import dev.rex.dsl.ast.BindNode;
import dev.rex.dsl.ast.CaseNode;
import dev.rex.dsl.ast.ExprNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * {@code case operand}, which lacks its branches.
 *
 * @param <C> the Java type of what is compared
 */
public final class CaseOf<C> {
    private final Expr<C> operand;

    CaseOf(Expr<C> operand) {
        this.operand = operand;
    }

    /** {@code when value then result}: a text. */
    public Branches<C, String, TextExpr> when(C value, String result) {
        return new Branches<>(operand, List.of(), SqlType.TEXT, TextExpr::of).when(value, result);
    }

    /** {@code when value then result}: a number. */
    public <V extends Number> Branches<C, V, NumberExpr<V>> when(C value, NumberExpr<V> result) {
        SqlType<V> type = result.type();
        return new Branches<C, V, NumberExpr<V>>(operand, List.of(), type, node -> NumberExpr.of(node, type))
                .when(value, result);
    }

    /** {@code when value then result}. */
    public <V> Branches<C, V, Expr<V>> when(C value, Expr<V> result) {
        SqlType<V> type = result.type();
        return new Branches<C, V, Expr<V>>(operand, List.of(), type, node -> Expr.of(node, type)).when(value, result);
    }

    /**
     * {@code case operand when value then result ..}, to be ended by {@link #otherwise} or {@link #end}. Immutable.
     *
     * @param <C> the Java type of what is compared
     * @param <V> the Java type of its value
     * @param <E> what it is once it is ended
     */
    public static final class Branches<C, V, E extends Expr<V>> {
        private final Expr<C> operand;
        private final List<CaseNode.Branch> branches;
        private final SqlType<V> type;
        private final Function<ExprNode, E> kind;

        Branches(Expr<C> operand, List<CaseNode.Branch> branches, SqlType<V> type, Function<ExprNode, E> kind) {
            this.operand = operand;
            this.branches = branches;
            this.type = type;
            this.kind = kind;
        }

        /** {@code when value then result}, if the operand equals none before it. */
        public Branches<C, V, E> when(C value, V result) {
            return when(value, Expr.value(result, type));
        }

        /** {@code when value then result}, if the operand equals none before it. */
        public Branches<C, V, E> when(C value, Expr<V> result) {
            SqlType<C> compared = operand.type();
            List<CaseNode.Branch> longer = new ArrayList<>(branches);
            longer.add(
                    new CaseNode.Branch(new BindNode(compared.toDatabase(value), compared.dataType()), result.node()));
            return new Branches<>(operand, longer, type, kind);
        }

        /** {@code else result end}. */
        public E otherwise(V result) {
            return otherwise(Expr.value(result, type));
        }

        /** {@code else result end}. */
        public E otherwise(Expr<V> result) {
            return make(result.node());
        }

        /** {@code end}: NULL where the operand equals nothing. */
        public E end() {
            return make(null);
        }

        private E make(@Nullable ExprNode otherwise) {
            return kind.apply(new CaseNode(operand.node(), branches, otherwise));
        }
    }
}

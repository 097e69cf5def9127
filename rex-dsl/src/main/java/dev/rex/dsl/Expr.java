package dev.rex.dsl;

import dev.rex.dsl.ast.BindNode;
import dev.rex.dsl.ast.CastNode;
import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.exec.RowReader;
import dev.rex.dsl.render.InvalidQueryException;
import dev.rex.schema.DataType;
import java.util.function.Consumer;

/**
 * A value that the database computes: a column, a parameter, a function of others. Immutable.
 *
 * @param <V> the Java type of the value
 */
public non-sealed interface Expr<V> extends Operand<V>, Projection<V> {
    /** An expression of any type. */
    static <V> Expr<V> of(ExprNode node, SqlType<V> type) {
        return new Value<>(node, type);
    }

    /** A value of Java, bound. */
    static <V> Expr<V> value(V value, SqlType<V> type) {
        return of(new BindNode(type.toDatabase(value), type.dataType()), type);
    }

    @Override
    default int width() {
        return 1;
    }

    @Override
    default void forEachColumn(Consumer<Expr<?>> out) {
        out.accept(this);
    }

    @Override
    @SuppressWarnings("NullAway") // NULL is a null component of the row's record: V stands for both
    default V read(RowReader row, int index) {
        return type().read(row, index);
    }

    /** From least to greatest. */
    default Order asc() {
        return Order.of(node(), type(), false);
    }

    /** From greatest to least. */
    default Order desc() {
        return Order.of(node(), type(), true);
    }

    /**
     * The same expression with another Java type, in this place only: nothing changes in the database.
     *
     * @param other a type that is stored alike, as {@link SqlType#as} makes it
     */
    default <W> Expr<W> typed(SqlType<W> other) {
        DataType.Kind kind = type().dataType().kind();
        if (other.dataType().kind() != kind) {
            throw new InvalidQueryException(
                    "a value of type " + type() + " is read as one of type " + other,
                    "give a type that was made of a " + kind + " by SqlType.as(..), or use cast(..)");
        }
        return Expr.of(node(), other);
    }

    /** {@code cast(this as type)}. */
    default <W> Expr<W> cast(SqlType<W> target) {
        return Expr.of(new CastNode(node(), type().dataType(), target.dataType()), target);
    }
}

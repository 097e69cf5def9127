package dev.rex.dsl;

import dev.rex.dsl.ast.Operator;
import dev.rex.dsl.ast.RowNode;
import dev.rex.dsl.exec.RowReader;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Two values side by side; see {@link RowValue}.
 *
 * @param <A> the Java type of the first
 * @param <B> the Java type of the second
 */
public final class RowValue2<A, B> extends RowValue<RowValue2<A, B>, RowValue2.Of<A, B>> {
    /**
     * Two values in Java.
     *
     * @param first value 1
     * @param second value 2
     * @param <A> the type of value 1
     * @param <B> the type of value 2
     */
    public record Of<A, B>(A first, B second) {}

    private final Expr<A> a;
    private final Expr<B> b;

    RowValue2(Expr<A> a, Expr<B> b) {
        super(a, b);
        this.a = a;
        this.b = b;
    }

    /** {@code (..) = (values)}. */
    public Condition eq(A aValue, B bValue) {
        return compare(Operator.EQ, row(aValue, bValue));
    }

    /** {@code (..) <> (values)}. */
    public Condition ne(A aValue, B bValue) {
        return compare(Operator.NE, row(aValue, bValue));
    }

    /** {@code (..) < (values)}. */
    public Condition lt(A aValue, B bValue) {
        return compare(Operator.LT, row(aValue, bValue));
    }

    /** {@code (..) <= (values)}. */
    public Condition le(A aValue, B bValue) {
        return compare(Operator.LE, row(aValue, bValue));
    }

    /** {@code (..) > (values)}. */
    public Condition gt(A aValue, B bValue) {
        return compare(Operator.GT, row(aValue, bValue));
    }

    /** {@code (..) >= (values)}. */
    public Condition ge(A aValue, B bValue) {
        return compare(Operator.GE, row(aValue, bValue));
    }

    /** {@code (..) in ((..), (..))}, a row for each item; an empty list holds nothing, so the condition never holds. */
    public <T> Condition in(
            Collection<T> items, Function<? super T, ? extends A> aValue, Function<? super T, ? extends B> bValue) {
        return in(items, item -> row(aValue.apply(item), bValue.apply(item)));
    }

    private RowNode row(A aValue, B bValue) {
        return new RowNode(List.of(bind(a, aValue), bind(b, bValue)));
    }

    @Override
    public Of<A, B> read(RowReader row, int index) {
        return new Of<>(a.read(row, index), b.read(row, index + 1));
    }
}
